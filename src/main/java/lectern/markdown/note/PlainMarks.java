package lectern.markdown.note;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import lectern.document.Block;
import lectern.document.Inline;
import lectern.document.PlainText;
import lectern.document.TextMapper;
import lectern.text.CharacterRun;

/** Turns the numbers of plain notes, where the text cites them, into their marks. */
final class PlainMarks {
  private final char open;
  private final int count;
  private final BitSet cited = new BitSet();
  private boolean countsOn;

  /** The words right before those that are looked at. */
  private String before = "";

  /** Marks written with this bracket, from 1 to {@code count}. */
  PlainMarks(char open, int count) {
    this.open = open;
    this.count = count;
  }

  /** Whether every number has been met in the text. */
  boolean areAllCited() {
    return cited.cardinality() == count;
  }

  /** Whether the text cites the number after the last note. */
  boolean countsOn() {
    return countsOn;
  }

  /** The block with its marks. */
  Block in(Block block) {
    return new TextMapper(this::leaf, this::separate).in(block);
  }

  /** Words that stand by themselves, such as those of a cell or a note, with their marks. */
  List<Inline> separate(List<Inline> content) {
    before = "";
    return inlines(content, 0);
  }

  /** A number that a paragraph or item begins with numbers it and cites nothing. */
  private List<Inline> leaf(List<Inline> content) {
    before = "";
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
      NoteLink link = open == PlainNumber.SUPERSCRIPT ? NoteLink.of(inline) : null;
      PlainNumber mark = open == PlainNumber.CARET ? PlainNumber.of(inline) : null;
      if (inline instanceof Inline.Text(var words)) {
        text(words, marked.isEmpty() ? skipped : 0, marked);
        before = words;
      } else if (link != null && link.superscript() && link.number() > 0) {
        superscript(inline, link.number(), marked);
      } else if (mark != null) {
        undefined(inline, mark, marked);
      } else {
        marked.add(TextMapper.within(inline, this::inside));
        before = inline instanceof Inline.Anchor ? before : PlainText.words(List.of(inline));
      }
    }
    return marked;
  }

  private List<Inline> inside(List<Inline> content) {
    return inlines(content, 0);
  }

  /** The mark of a footnote that is not defined. */
  private void undefined(Inline inline, PlainNumber mark, List<Inline> marked) {
    if (mark.number() <= count) {
      marked.add(new Inline.NoteMark(mark.key(), mark.shown()));
      cited.set(mark.number());
    } else {
      marked.add(inline);
    }
    countsOn |= mark.number() == count + 1;
    before = "";
  }

  /** A superscript number, which HTML wrote. */
  private void superscript(Inline inline, int number, List<Inline> marked) {
    boolean isMark = MarkPosition.isAfterWord(before);
    if (isMark && number <= count) {
      var mark = new PlainNumber(open, number, 0);
      marked.add(new Inline.NoteMark(mark.key(), mark.shown()));
      cited.set(number);
    } else {
      marked.add(inline);
    }
    countsOn |= isMark && number == count + 1;
    before = "";
  }

  private void text(String words, int from, List<Inline> marked) {
    int done = 0;
    int enumerated = 0;
    for (int at = next(words, from); at >= 0; at = next(words, at + 1)) {
      PlainNumber number = PlainNumber.at(words, at);
      if (number == null || number.open() != open || !isMark(words, at, number.end())) {
        continue;
      }
      if (InlineEnumeration.goesOn(words, at, number, enumerated)) {
        enumerated = number.number();
      } else if (number.number() <= count) {
        add(words.substring(done, at), marked);
        marked.add(new Inline.NoteMark(number.key(), number.shown()));
        cited.set(number.number());
        done = number.end();
      }
      countsOn |= number.number() == count + 1;
    }
    add(words.substring(done), marked);
  }

  /** The next place at or after this one where a number may begin, or -1. */
  private int next(String words, int from) {
    if (open != PlainNumber.SUPERSCRIPT) {
      return words.indexOf(open == PlainNumber.LETTERED ? '[' : open, from);
    }
    int at = CharacterRun.end(words, from, c -> !PlainNumber.isSuperscript((char) c));
    return at < words.length() ? at : -1;
  }

  /** Whether a number stands where a mark stands; in brackets it may stand anywhere. */
  private boolean isMark(String words, int at, int end) {
    if (open == PlainNumber.LETTERED) {
      // In [t]he a letter was changed; a[i][j] and f[x](y) are code, and [a]: is a speaker.
      return !words.startsWith("]", at - 1)
          && (end == words.length() || " .,;!?)\"'”’»—–…".indexOf(words.charAt(end)) >= 0);
    }
    return open != PlainNumber.SUPERSCRIPT
        || MarkPosition.isAfterWord(at == 0 ? before : words.substring(Math.max(0, at - 40), at));
  }

  private static void add(String words, List<Inline> marked) {
    if (!words.isEmpty()) {
      marked.add(new Inline.Text(words));
    }
  }
}
