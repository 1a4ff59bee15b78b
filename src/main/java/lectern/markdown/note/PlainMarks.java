package lectern.markdown.note;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import lectern.document.Block;
import lectern.document.Inline;
import lectern.document.Reworded;

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
    return new Reworded(this::leaf, this::cell).in(block);
  }

  /** The words of a note with the marks of other notes. */
  List<Inline> inNote(List<Inline> content) {
    return inlines(content, 0);
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
      // A mark inside a link would lead two ways at once.
      if (inline instanceof Inline.Text(var words)) {
        text(words, marked.isEmpty() ? skipped : 0, marked);
      } else {
        marked.add(Reworded.within(inline, this::cell));
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
