package lectern.markdown;

import java.util.List;
import java.util.function.BiFunction;
import lectern.document.Block;
import lectern.document.Block.Item;

/** Opens and ends the elements of HTML that hold blocks. */
final class Elements {
  private final BlockBuilder blocks;
  private final NoteBook notes;
  private final BiFunction<String, List<Block>, Item> items;

  /**
   * @param items makes the entries of lists, of their ids and their blocks
   */
  Elements(BlockBuilder blocks, NoteBook notes, BiFunction<String, List<Block>, Item> items) {
    this.blocks = blocks;
    this.notes = notes;
    this.items = items;
  }

  /** Whether this element is opened and ended here. */
  static boolean take(Tag tag) {
    return switch (tag.name()) {
      case "figure", "figcaption", "details", "summary", "aside", "dl", "dt", "dd", "div", "p" ->
          true;
      default -> isInCells(tag) || tag.name().startsWith(Roles.PREFIX);
    };
  }

  /** Whether it is one of those that make a table a means to place things. */
  static boolean isInCells(Tag tag) {
    return switch (tag.name()) {
      case "blockquote", "ul", "ol", "menu", "li" -> true;
      default -> false;
    };
  }

  void tag(Tag tag) {
    switch (tag.name()) {
      case "li" -> {
        if (tag.closing()) {
          blocks.closeItem();
        } else {
          blocks.openItem(new Holder.Entry(held -> items.apply(tag.attribute("id"), held)));
        }
      }
      case "dt", "dd" -> {
        blocks.closeIn("dl", "dt", "dd");
        if (!tag.closing()) {
          blocks.open(
              tag.name().equals("dt") ? new Captioned.Words("dt") : new Captioned.Meaning());
        }
      }
      case "p" -> {
        blocks.closeIn("details", "p");
        if (!tag.closing() && isTitle(tag)) {
          blocks.open(new Captioned.Words("p"));
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

  private Holder holder(String name, Tag tag) {
    if (name.startsWith(Roles.PREFIX)) {
      return component(tag);
    }
    return switch (name) {
      case "ul", "ol" -> new Holder.Enumerated(name, number(tag.attribute("start")));
      case "blockquote" -> new Holder.Quotation(name, "");
      case "figure" ->
          // Generators frame code in figures, too.
          tag.attribute("class").contains("highlight")
              ? new Holder.Plain(name)
              : new Captioned.Framed(name, "");
      case "figcaption", "summary" -> new Captioned.Words(name);
      case "details" -> {
        String kind = Boxes.kind(tag);
        yield new Captioned.Remark(name, kind.isEmpty() ? "details" : kind);
      }
      case "dl" -> new Captioned.Defined();
      case "aside", "div" -> set(name, tag);
      default -> new Holder.Plain(name);
    };
  }

  /** The element that {@link Roles} made of a component. */
  private Holder component(Tag tag) {
    String label = tag.attribute("label");
    return switch (tag.attribute("role")) {
      case "figure" -> new Captioned.Framed(tag.name(), label);
      case "box" -> new Captioned.Remark(tag.name(), label);
      case "note" -> new Holder.Margin(tag.name(), notes);
      case "quote" -> new Holder.Quotation(tag.name(), label);
      default -> new Holder.Plain(tag.name());
    };
  }

  private Holder set(String name, Tag tag) {
    if (Boxes.isNote(tag)) {
      return new Holder.Margin(name, notes);
    }
    String kind = Boxes.kind(tag);
    if (!kind.isEmpty()) {
      return new Captioned.Remark(name, kind);
    }
    if (isTitle(tag)) {
      return new Captioned.Words(name);
    }
    return name.equals("aside") ? new Holder.Quotation(name, "") : new Holder.Plain(name);
  }

  private boolean isTitle(Tag tag) {
    return blocks.innermost() instanceof Captioned.Remark remark
        && remark.isUntitled()
        && remark.blocks.isEmpty()
        && Boxes.isTitle(tag);
  }

  private static int number(String written) {
    try {
      return Math.max(0, Integer.parseInt(written.strip()));
    } catch (NumberFormatException none) {
      return 1;
    }
  }
}
