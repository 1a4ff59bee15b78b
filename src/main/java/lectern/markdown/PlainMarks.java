package lectern.markdown;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import lectern.document.Block;
import lectern.document.Inline;

/** Turns the numbers of plain notes, where the text cites them, into their marks. */
final class PlainMarks {
  private final char open;
  private final int count;
  private final BitSet cited = new BitSet();
  private boolean countsOn;

  /** Marks written with this bracket, from 1 to {@code count}. */
  PlainMarks(char open, int count) {
    this.open = open;
    this.count = count;
  }

  /** Whether every number has been met in the text. */
  boolean areAllCited() {
    return cited.cardinality() == count;
  }

  /** Whether the number after the last has been met, for which there is no note. */
  boolean countsOn() {
    return countsOn;
  }

  /** The block with its marks. */
  Block in(Block block) {
    return switch (block) {
      case Block.Heading it -> new Block.Heading(it.level(), it.id(), leaf(it.content()));
      case Block.Paragraph it -> new Block.Paragraph(leaf(it.content()));
      case Block.Quote it -> new Block.Quote(in(it.blocks()));
      case Block.ListBlock it -> {
        var items = new ArrayList<Block.Item>();
        it.items().forEach(item -> items.add(new Block.Item(in(item.blocks()), item.done())));
        yield new Block.ListBlock(it.ordered(), it.start(), it.tight(), items);
      }
      case Block.Table it -> {
        var rows = new ArrayList<List<List<Inline>>>();
        it.rows().forEach(row -> rows.add(row.stream().map(this::cell).toList()));
        yield new Block.Table(it.columns(), it.header().stream().map(this::cell).toList(), rows);
      }
      case Block.Callout it -> new Block.Callout(it.kind(), cell(it.title()), in(it.blocks()));
      case Block.DefinitionList it ->
          new Block.DefinitionList(it.definitions().stream().map(this::definition).toList());
      case Block.Figure it -> new Block.Figure(in(it.blocks()), cell(it.caption()));
      case Block.FormulaBlock math -> math;
      case Block.CodeBlock code -> code;
      case Block.Rule rule -> rule;
      case Block.Note note -> note;
    };
  }

  private Block.Definition definition(Block.Definition it) {
    return new Block.Definition(
        it.terms().stream().map(this::cell).toList(),
        it.meanings().stream().map(this::in).toList());
  }

  /** The words of a note with the marks of other notes. */
  List<Inline> inNote(List<Inline> content) {
    return inlines(content, 0);
  }

  private List<Block> in(List<Block> blocks) {
    return blocks.stream().map(this::in).toList();
  }

  private List<Inline> cell(List<Inline> content) {
    return inlines(content, 0);
  }

  /** A number that a paragraph or entry begins with numbers it and cites nothing. */
  private List<Inline> leaf(List<Inline> content) {
    boolean numbered =
        !content.isEmpty()
            && content.getFirst() instanceof Inline.Text(var words)
            && PlainNumber.at(words, 0) != null;
    return inlines(content, numbered ? 1 : 0);
  }

  private List<Inline> inlines(List<Inline> content, int skipped) {
    var marked = new ArrayList<Inline>(content.size());
    for (Inline inline : content) {
      switch (inline) {
        case Inline.Text it -> text(it.text(), marked.isEmpty() ? skipped : 0, marked);
        case Inline.Emphasis it -> marked.add(new Inline.Emphasis(inlines(it.content(), 0)));
        case Inline.Strong it -> marked.add(new Inline.Strong(inlines(it.content(), 0)));
        case Inline.Strike it -> marked.add(new Inline.Strike(inlines(it.content(), 0)));
        case Inline.Highlight it -> marked.add(new Inline.Highlight(inlines(it.content(), 0)));
        case Inline.Formula it -> marked.add(it);
        case Inline.Superscript it -> marked.add(new Inline.Superscript(inlines(it.content(), 0)));
        case Inline.Subscript it -> marked.add(new Inline.Subscript(inlines(it.content(), 0)));
        // A mark inside a link would lead two ways at once.
        case Inline.Link it -> marked.add(it);
        case Inline.Code it -> marked.add(it);
        case Inline.Image it -> marked.add(it);
        case Inline.NoteMark it -> marked.add(it);
        case Inline.LineBreak it -> marked.add(it);
      }
    }
    return marked;
  }

  private void text(String words, int from, List<Inline> marked) {
    int done = 0;
    int enumerated = 0;
    for (int at = words.indexOf(open, from); at >= 0; at = words.indexOf(open, at + 1)) {
      PlainNumber number = PlainNumber.at(words, at);
      if (number != null && Enumeration.goesOn(words, at, number, enumerated)) {
        enumerated = number.number();
      } else if (number != null && number.number() <= count) {
        add(words.substring(done, at), marked);
        marked.add(new Inline.NoteMark(number.key(), number.shown()));
        cited.set(number.number());
        done = number.end();
      }
      countsOn |= number != null && number.number() == count + 1;
    }
    add(words.substring(done), marked);
  }

  private static void add(String words, List<Inline> marked) {
    if (!words.isEmpty()) {
      marked.add(new Inline.Text(words));
    }
  }
}
