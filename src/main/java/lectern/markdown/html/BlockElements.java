package lectern.markdown.html;

import java.util.List;
import java.util.function.BiFunction;
import lectern.document.Block;
import lectern.document.Block.Item;
import lectern.markdown.note.NoteBook;
import lectern.markup.MarkupTag;

/** Opens and ends the elements of HTML that hold blocks. */
public final class BlockElements {
  private final BlockBuilder blocks;
  private final NoteBook notes;
  private final BiFunction<String, List<Block>, Item> items;

  /**
   * @param items makes the entries of lists, of their ids and their blocks
   */
  public BlockElements(
      BlockBuilder blocks, NoteBook notes, BiFunction<String, List<Block>, Item> items) {
    this.blocks = blocks;
    this.notes = notes;
    this.items = items;
  }

  /** Whether this element is opened and ended here. */
  static boolean take(MarkupTag tag) {
    return switch (tag.name()) {
      case "figure", "figcaption", "details", "summary", "aside", "dl", "dt", "dd", "div", "p" ->
          true;
      default -> isInCells(tag) || tag.name().startsWith(ComponentTags.PREFIX);
    };
  }

  /** Whether it is one of those that make a table a means to place things. */
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
          blocks.openItem(new OpenElement.OpenItem(held -> items.apply(tag.attribute("id"), held)));
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
    if (name.startsWith(ComponentTags.PREFIX)) {
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
        String kind = BoxClasses.kind(tag);
        yield new CaptionedElement.OpenCallout(name, kind.isEmpty() ? "details" : kind);
      }
      case "dl" -> new CaptionedElement.OpenDefinitionList();
      case "aside", "div" -> set(name, tag);
      default -> new OpenElement.OpenPlace(name);
    };
  }

  /** The element that {@link ComponentTags} made of a component. */
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
    if (BoxClasses.isNote(tag)) {
      return new OpenElement.OpenSideNote(name, notes);
    }
    String kind = BoxClasses.kind(tag);
    if (!kind.isEmpty()) {
      return new CaptionedElement.OpenCallout(name, kind);
    }
    if (isTitle(tag)) {
      return new CaptionedElement.OpenCaption(name);
    }
    return name.equals("aside")
        ? new OpenElement.OpenQuotation(name, "")
        : new OpenElement.OpenPlace(name);
  }

  private boolean isTitle(MarkupTag tag) {
    return blocks.innermost() instanceof CaptionedElement.OpenCallout remark
        && remark.isUntitled()
        && remark.blocks.isEmpty()
        && BoxClasses.isTitle(tag);
  }

  private static int number(String written) {
    try {
      return Math.max(0, Integer.parseInt(written.strip()));
    } catch (NumberFormatException none) {
      return 1;
    }
  }
}
