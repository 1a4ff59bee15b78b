package lectern.markdown.html;

import java.util.List;
import java.util.function.Consumer;
import lectern.document.Block;
import lectern.markdown.note.NoteElements;
import lectern.markdown.note.NoteRegistry;
import lectern.markup.MarkupTag;

/** Opens and ends the elements of HTML that hold blocks. */
public final class BlockElements {
  private final BlockBuilder blocks;
  private final NoteRegistry notes;
  private final NoteElements elements;

  /**
   * @param elements receives what may be notes
   */
  public BlockElements(BlockBuilder blocks, NoteRegistry notes, NoteElements elements) {
    this.blocks = blocks;
    this.notes = notes;
    this.elements = elements;
  }

  /** Whether this element is opened and ended here. */
  static boolean handle(MarkupTag tag) {
    return switch (tag.name()) {
      case "figure", "figcaption", "details", "summary", "aside", "dl", "dt", "dd", "div", "p" ->
          true;
      case "section" -> true;
      default -> isInCells(tag) || tag.name().startsWith(ComponentHtml.PREFIX);
    };
  }

  /** Whether this element shows that the table around it is only there for the layout. */
  static boolean isInCells(MarkupTag tag) {
    return switch (tag.name()) {
      case "blockquote", "ul", "ol", "menu", "li" -> true;
      default -> false;
    };
  }

  void tag(MarkupTag tag) {
    switch (tag.name()) {
      case "li" -> {
        if (tag.closing()) {
          blocks.closeItem();
        } else {
          blocks.openItem(
              new OpenElement.OpenItem(held -> elements.item(tag.attribute("id"), held)));
        }
      }
      case "dt", "dd" -> {
        blocks.closeIn("dl", "dt", "dd");
        if (!tag.closing()) {
          blocks.open(
              tag.name().equals("dt")
                  ? new CaptionedElement.OpenCaption("dt")
                  : new CaptionedElement.OpenDefinition());
        }
      }
      case "p" -> {
        blocks.closeIn("details", "p");
        if (!tag.closing() && isTitle(tag)) {
          blocks.open(new CaptionedElement.OpenCaption("p"));
        }
      }
      default -> {
        String name = tag.name().equals("menu") ? "ul" : tag.name();
        if (tag.closing()) {
          blocks.close(name);
        } else {
          blocks.open(holder(name, tag));
        }
      }
    }
  }

  private OpenElement holder(String name, MarkupTag tag) {
    if (name.startsWith(ComponentHtml.PREFIX)) {
      return component(tag);
    }
    return switch (name) {
      case "ul", "ol" -> new OpenElement.OpenList(name, number(tag.attribute("start")));
      case "blockquote" -> new OpenElement.OpenQuotation(name, "");
      case "figure" ->
          // Generators frame code in figures, too.
          tag.attribute("class").contains("highlight")
              ? new OpenElement.OpenPlace(name)
              : new CaptionedElement.OpenFigure(name, "");
      case "figcaption", "summary" -> new CaptionedElement.OpenCaption(name);
      case "details" -> {
        String kind = CalloutClasses.kind(tag);
        yield new CaptionedElement.OpenCallout(name, kind.isEmpty() ? "details" : kind);
      }
      case "dl" -> new CaptionedElement.OpenDefinitionList();
      case "aside", "div", "section" -> set(name, tag);
      default -> new OpenElement.OpenPlace(name);
    };
  }

  /** The element that {@link ComponentHtml} made of a component. */
  private OpenElement component(MarkupTag tag) {
    String label = tag.attribute("label");
    return switch (tag.attribute("role")) {
      case "figure" -> new CaptionedElement.OpenFigure(tag.name(), label);
      case "box" -> new CaptionedElement.OpenCallout(tag.name(), label);
      case "note" -> new OpenElement.OpenSideNote(tag.name(), notes);
      case "quote" -> new OpenElement.OpenQuotation(tag.name(), label);
      default -> new OpenElement.OpenPlace(tag.name());
    };
  }

  private OpenElement set(String name, MarkupTag tag) {
    if (CalloutClasses.isNote(tag)) {
      return new OpenElement.OpenSideNote(name, notes);
    }
    String kind = CalloutClasses.kind(tag);
    if (!kind.isEmpty()) {
      return new CaptionedElement.OpenCallout(name, kind);
    }
    if (isTitle(tag)) {
      return new CaptionedElement.OpenCaption(name);
    }
    Consumer<List<Block>> end =
        CalloutClasses.holdsNotes(tag)
            ? elements::section
            : tag.anchor().isEmpty() ? held -> {} : elements::named;
    return name.equals("aside")
        ? new OpenElement.OpenAside(name, end)
        : new OpenElement.OpenPlace(name, end);
  }

  private boolean isTitle(MarkupTag tag) {
    return blocks.innermost() instanceof CaptionedElement.OpenCallout remark
        && remark.isUntitled()
        && remark.blocks.isEmpty()
        && CalloutClasses.isTitle(tag);
  }

  private static int number(String source) {
    try {
      return Math.max(0, Integer.parseInt(source.strip()));
    } catch (NumberFormatException none) {
      return 1;
    }
  }
}
