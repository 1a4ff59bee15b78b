package lectern.markdown.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import lectern.document.Block;
import lectern.document.Block.Item;
import lectern.document.Block.Paragraph;
import lectern.document.Inline;
import lectern.markdown.note.NoteRegistry;

/** An element of HTML that holds blocks and has not ended; at its end it goes into another. */
abstract class OpenElement {
  /** The name of the tag that ends it. */
  final String name;

  final List<Block> blocks = new ArrayList<>();

  OpenElement(String name) {
    this.name = name;
  }

  void add(Block block) {
    blocks.add(block);
  }

  /** Ends the element; what it held is now part of what it stood in. */
  abstract void endInto(OpenElement parent);

  /** Takes the first blocks of these words as its own, and says how many; most take none. */
  int takeFrom(CaptionedElement.OpenCaption words) {
    return 0;
  }

  /** The place itself, or an element that adds nothing to what it holds. */
  static final class OpenPlace extends OpenElement {
    private final Consumer<List<Block>> end;

    OpenPlace(String name) {
      this(name, blocks -> {});
    }

    /** An element whose blocks are told of when it ends. */
    OpenPlace(String name, Consumer<List<Block>> end) {
      super(name);
      this.end = end;
    }

    @Override
    void endInto(OpenElement parent) {
      blocks.forEach(parent::add);
      end.accept(blocks);
    }
  }

  /** Words apart from the text, shown as a quote. */
  static final class OpenAside extends OpenElement {
    private final Consumer<List<Block>> end;

    OpenAside(String name, Consumer<List<Block>> end) {
      super(name);
      this.end = end;
    }

    @Override
    void endInto(OpenElement parent) {
      if (!blocks.isEmpty()) {
        var quote = new Block.Quote(blocks);
        parent.add(quote);
        end.accept(List.of(quote));
      }
    }
  }

  static final class OpenQuotation extends OpenElement {
    private final String author;

    /** A quote of this author, who may be nobody. */
    OpenQuotation(String name, String author) {
      super(name);
      this.author = author;
    }

    @Override
    void endInto(OpenElement parent) {
      if (!blocks.isEmpty()) {
        if (!author.isEmpty()) {
          blocks.add(new Paragraph(List.of(new Inline.Text("— " + author))));
        }
        parent.add(new Block.Quote(blocks));
      }
    }
  }

  /** A list, whose blocks are those between its items. */
  static final class OpenList extends OpenElement {
    private final int start;
    private final List<Item> items = new ArrayList<>();

    /** A list named {@code ol}, numbered from {@code start}, or {@code ul}. */
    OpenList(String name, int start) {
      super(name);
      this.start = start;
    }

    /** Makes what stands between the items an item, so that it keeps its place. */
    void strayItem() {
      if (!blocks.isEmpty()) {
        items.add(new Item(blocks, null));
        blocks.clear();
      }
    }

    @Override
    void endInto(OpenElement parent) {
      strayItem();
      if (!items.isEmpty()) {
        parent.add(new Block.ListBlock(name.equals("ol"), start, isTight(), items));
      }
    }

    private boolean isTight() {
      return items.stream()
          .allMatch(item -> item.blocks().stream().filter(Paragraph.class::isInstance).count() < 2);
    }
  }

  static final class OpenItem extends OpenElement {
    private final Function<List<Block>, Item> item;

    /** An element that becomes an item in this way. */
    OpenItem(Function<List<Block>, Item> item) {
      super("li");
      this.item = item;
    }

    @Override
    void endInto(OpenElement parent) {
      if (parent instanceof OpenList list) {
        list.items.add(item.apply(blocks));
      } else {
        blocks.forEach(parent::add);
      }
    }
  }

  /** A note beside the text; its mark stands at the end of the words before it. */
  static final class OpenSideNote extends OpenElement {
    private final NoteRegistry notes;

    OpenSideNote(String name, NoteRegistry notes) {
      super(name);
      this.notes = notes;
    }

    @Override
    void endInto(OpenElement parent) {
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
