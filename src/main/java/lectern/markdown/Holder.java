package lectern.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import lectern.document.Block;
import lectern.document.Block.Definition;
import lectern.document.Block.Item;
import lectern.document.Block.Paragraph;
import lectern.document.Inline;

/** An element of HTML that holds blocks and has not ended; at its end it goes into another. */
abstract sealed class Holder {
  /** The name of the tag that ends it. */
  final String name;

  final List<Block> blocks = new ArrayList<>();

  private Holder(String name) {
    this.name = name;
  }

  void add(Block block) {
    blocks.add(block);
  }

  /** Ends the element; what it held is now part of what it stood in. */
  abstract void endInto(Holder parent);

  /** The lines of what it holds, for a place that takes no blocks. */
  final List<Inline> line() {
    var line = new ArrayList<Inline>();
    for (Block block : blocks) {
      List<Inline> content =
          switch (block) {
            case Paragraph it -> it.content();
            case Block.Heading it -> it.content();
            default -> List.of();
          };
      if (!content.isEmpty() && !line.isEmpty()) {
        line.add(new Inline.LineBreak());
      }
      line.addAll(content);
    }
    return Edges.joined(line);
  }

  /** Those blocks that {@link #line} leaves out. */
  final List<Block> others() {
    return blocks.stream()
        .filter(it -> !(it instanceof Paragraph) && !(it instanceof Block.Heading))
        .toList();
  }

  /** The place itself, or an element that adds nothing to what it holds. */
  static final class Plain extends Holder {
    Plain(String name) {
      super(name);
    }

    @Override
    void endInto(Holder parent) {
      blocks.forEach(parent::add);
    }
  }

  static final class Quotation extends Holder {
    Quotation(String name) {
      super(name);
    }

    @Override
    void endInto(Holder parent) {
      if (!blocks.isEmpty()) {
        parent.add(new Block.Quote(blocks));
      }
    }
  }

  /** A list, whose blocks are those between its entries. */
  static final class Enumerated extends Holder {
    private final int start;
    private final List<Item> items = new ArrayList<>();

    /** A list named {@code ol}, numbered from {@code start}, or {@code ul}. */
    Enumerated(String name, int start) {
      super(name);
      this.start = start;
    }

    /** Makes what stands between the entries an entry, so that it keeps its place. */
    void strayItem() {
      if (!blocks.isEmpty()) {
        items.add(new Item(blocks, null));
        blocks.clear();
      }
    }

    @Override
    void endInto(Holder parent) {
      strayItem();
      if (!items.isEmpty()) {
        parent.add(new Block.ListBlock(name.equals("ol"), start, isTight(), items));
      }
    }

    private boolean isTight() {
      return items.stream()
          .allMatch(it -> it.blocks().stream().filter(Paragraph.class::isInstance).count() < 2);
    }
  }

  static final class Entry extends Holder {
    private final Function<List<Block>, Item> item;

    /** An entry that becomes an item in this way. */
    Entry(Function<List<Block>, Item> item) {
      super("li");
      this.item = item;
    }

    @Override
    void endInto(Holder parent) {
      if (parent instanceof Enumerated list) {
        list.items.add(item.apply(blocks));
      } else {
        blocks.forEach(parent::add);
      }
    }
  }

  /** A callout; without words of its own above it, its kind stands there. */
  static final class Remark extends Holder {
    private final String kind;
    private final List<Inline> title = new ArrayList<>();

    Remark(String name, String kind) {
      super(name);
      this.kind = kind;
    }

    boolean isUntitled() {
      return title.isEmpty();
    }

    @Override
    void endInto(Holder parent) {
      if (title.isEmpty() && blocks.isEmpty()) {
        return;
      }
      if (title.isEmpty()) {
        String words = kind.replace('-', ' ');
        title.add(new Inline.Text(Character.toUpperCase(words.charAt(0)) + words.substring(1)));
      }
      parent.add(new Block.Callout(kind, title, blocks));
    }
  }

  /** What stands above a callout or below a figure, or is defined: words, never blocks. */
  static final class Words extends Holder {
    Words(String name) {
      super(name);
    }

    @Override
    void endInto(Holder parent) {
      List<Inline> line = Edges.trimmed(line());
      if (!line.isEmpty()) {
        switch (parent) {
          case Remark remark when remark.title.isEmpty() -> remark.title.addAll(line);
          case Framed figure -> figure.caption(line);
          case Defined list -> list.term(line);
          default -> parent.add(new Paragraph(line));
        }
      }
      others().forEach(parent::add);
    }
  }

  static final class Framed extends Holder {
    private final List<Inline> caption = new ArrayList<>();

    Framed() {
      super("figure");
    }

    private void caption(List<Inline> line) {
      if (!caption.isEmpty()) {
        caption.add(new Inline.LineBreak());
      }
      caption.addAll(line);
    }

    @Override
    void endInto(Holder parent) {
      if (!blocks.isEmpty() || !caption.isEmpty()) {
        parent.add(new Block.Figure(blocks, Edges.joined(caption)));
      }
    }
  }

  /** A list of terms and meanings; its blocks are a meaning that no tag begins. */
  static final class Defined extends Holder {
    private final List<Definition> definitions = new ArrayList<>();
    private final List<List<Inline>> terms = new ArrayList<>();
    private final List<List<Block>> meanings = new ArrayList<>();

    Defined() {
      super("dl");
    }

    private void term(List<Inline> line) {
      strayMeaning();
      if (!meanings.isEmpty()) {
        endDefinition();
      }
      terms.add(line);
    }

    private void meaning(List<Block> meaning) {
      strayMeaning();
      meanings.add(List.copyOf(meaning));
    }

    private void strayMeaning() {
      if (!blocks.isEmpty()) {
        meanings.add(List.copyOf(blocks));
        blocks.clear();
      }
    }

    private void endDefinition() {
      if (!terms.isEmpty() || !meanings.isEmpty()) {
        definitions.add(new Definition(terms, meanings));
      }
      terms.clear();
      meanings.clear();
    }

    @Override
    void endInto(Holder parent) {
      strayMeaning();
      endDefinition();
      if (!definitions.isEmpty()) {
        parent.add(new Block.DefinitionList(definitions));
      }
    }
  }

  static final class Meaning extends Holder {
    Meaning() {
      super("dd");
    }

    @Override
    void endInto(Holder parent) {
      if (blocks.isEmpty()) {
        return;
      }
      if (parent instanceof Defined list) {
        list.meaning(blocks);
      } else {
        blocks.forEach(parent::add);
      }
    }
  }

  /** A note beside the text; its mark stands at the end of the words before it. */
  static final class Margin extends Holder {
    private final NoteBook notes;

    Margin(String name, NoteBook notes) {
      super(name);
      this.notes = notes;
    }

    @Override
    void endInto(Holder parent) {
      if (blocks.isEmpty()) {
        return;
      }
      Inline mark = notes.mark(blocks);
      if (!parent.blocks.isEmpty() && parent.blocks.getLast() instanceof Paragraph before) {
        var content = new ArrayList<>(before.content());
        content.add(mark);
        parent.blocks.set(parent.blocks.size() - 1, new Paragraph(content));
      } else {
        parent.add(new Paragraph(List.of(mark)));
      }
    }
  }
}
