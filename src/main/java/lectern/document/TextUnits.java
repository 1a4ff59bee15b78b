package lectern.document;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import lectern.document.Reference.NoteReference;
import org.jspecify.annotations.Nullable;

/**
 * Where the words, sentences and paragraphs of a text begin and end.
 *
 * <p>The marks of notes belong to no word and no sentence. Only the leaves that are asked about are
 * looked at.
 */
public final class TextUnits {
  private final PlainText plain;
  private final LeafList leaves;

  /** Those of this text. */
  public TextUnits(Document document) {
    this.plain = document.plainText();
    this.leaves = document.leaves();
  }

  /** The end of the first unit that ends after this offset, or -1. */
  public int endAfter(TextUnit unit, int offset) {
    return after(unit, offset, PlainTextRange::end);
  }

  /** The start of the first unit that starts after this offset, or -1. */
  public int startAfter(TextUnit unit, int offset) {
    return after(unit, offset, PlainTextRange::start);
  }

  /** The start of the last unit that starts before this offset, or -1. */
  public int startBefore(TextUnit unit, int offset) {
    return before(unit, offset, PlainTextRange::start);
  }

  /** The end of the last unit that ends before this offset, or -1. */
  public int endBefore(TextUnit unit, int offset) {
    return before(unit, offset, PlainTextRange::end);
  }

  private int after(TextUnit unit, int offset, ToIntFunction<PlainTextRange> edge) {
    for (int i = first(unit, offset); i < leaves.all().size(); i++) {
      for (PlainTextRange range : in(unit, i)) {
        if (edge.applyAsInt(range) > offset) {
          return edge.applyAsInt(range);
        }
      }
    }
    return -1;
  }

  private int before(TextUnit unit, int offset, ToIntFunction<PlainTextRange> edge) {
    for (int i = leaves.at(offset); i >= 0 && i < leaves.all().size(); i--) {
      for (PlainTextRange range : in(unit, i).reversed()) {
        if (edge.applyAsInt(range) < offset) {
          return edge.applyAsInt(range);
        }
      }
    }
    return -1;
  }

  /**
   * The unit at this offset, else the one before it in its leaf, else the next of the text, else
   * null: there is none any more.
   */
  public @Nullable PlainTextRange at(TextUnit unit, int offset) {
    PlainTextRange found = null;
    for (int i = first(unit, offset); found == null && i < leaves.all().size(); i++) {
      for (PlainTextRange range : in(unit, i)) {
        if (found == null || range.start() <= offset) {
          found = range;
        }
      }
    }
    return found;
  }

  /**
   * How many words there are between two offsets, as people count them: separated by blanks and
   * dashes. Fast enough to be asked for a whole book at every key.
   */
  public int words(int start, int end) {
    int words = 0;
    for (int i = leaves.at(start); i < leaves.all().size(); i++) {
      Leaf leaf = leaves.all().get(i);
      if (leaf.start() >= end) {
        break;
      }
      int from = Math.max(start, leaf.start()) - leaf.start();
      int to = Math.min(end, leaf.end()) - leaf.start();
      words += from < to ? WordRules.count(unmarked(leaf).substring(from, to)) : 0;
    }
    return words;
  }

  /** The index of the leaf that holds an offset, or of the one where its paragraph begins. */
  private int first(TextUnit unit, int offset) {
    int i = leaves.at(offset);
    while (unit == TextUnit.PARAGRAPH && i > 0 && leaves.all().get(i).continuesPrevious()) {
      i--;
    }
    return i;
  }

  /** The units that begin in a leaf. */
  private List<PlainTextRange> in(TextUnit unit, int index) {
    Leaf leaf = leaves.all().get(index);
    return switch (unit) {
      case WORD -> pieces(BreakIterator.getWordInstance(Locale.ROOT), unit, leaf);
      case SENTENCE -> pieces(BreakIterator.getSentenceInstance(Locale.ROOT), unit, leaf);
      case PARAGRAPH -> index > 0 && leaf.continuesPrevious() ? List.of() : paragraph(index);
    };
  }

  /** From the first leaf to the last that has words; none when no leaf has any. */
  private List<PlainTextRange> paragraph(int index) {
    int start = -1;
    int end = -1;
    for (int i = index;
        i < leaves.all().size() && (i == index || leaves.all().get(i).continuesPrevious());
        i++) {
      Leaf leaf = leaves.all().get(i);
      var words = new ArrayList<PlainTextRange>();
      addSentence(words, unmarked(leaf), 0, leaf.end() - leaf.start(), leaf.start());
      if (!words.isEmpty()) {
        start = start < 0 ? words.getFirst().start() : start;
        end = words.getLast().end();
      }
    }
    return start < 0 ? List.of() : List.of(new PlainTextRange(start, end));
  }

  private List<PlainTextRange> pieces(BreakIterator breaks, TextUnit unit, Leaf leaf) {
    String words = unmarked(leaf);
    breaks.setText(words);
    var found = new ArrayList<PlainTextRange>();
    int from = breaks.first();
    for (int to = breaks.next(); to >= 0; to = breaks.next()) {
      if (unit == TextUnit.WORD) {
        WordRules.add(found, words, from, to, leaf.start());
      } else {
        addSentence(found, words, from, to, leaf.start());
      }
      from = to;
    }
    return found;
  }

  /**
   * The words of a leaf, blanks in the place of every note mark, and the apostrophe of the keyboard
   * in that of the printers', which Java does not take for a part of the word.
   */
  private String unmarked(Leaf leaf) {
    var words =
        new StringBuilder(plain.text().substring(leaf.start(), leaf.end()).replace('’', '\''));
    List<Reference> references = plain.references();
    for (int i = plain.referenceFrom(leaf.start());
        i < references.size() && references.get(i).start() < leaf.end();
        i++) {
      if (references.get(i).kind() instanceof NoteReference) {
        for (int at = references.get(i).start(); at < references.get(i).end(); at++) {
          words.setCharAt(at - leaf.start(), ' ');
        }
      }
    }
    return words.toString();
  }

  /**
   * A piece without its outer blanks. One that goes on in a small letter is no sentence of its own,
   * whatever stop stands before it: {@code “Yes!” he said}.
   */
  private static void addSentence(
      List<PlainTextRange> found, String words, int from, int to, int offset) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(words.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(words.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      boolean goesOn = !found.isEmpty() && Character.isLowerCase(words.codePointAt(start));
      int begin = goesOn ? found.removeLast().start() : offset + start;
      found.add(new PlainTextRange(begin, offset + end));
    }
  }
}
