package lectern.document;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;

/** The sentence around a place: what a list of notes shows of the words that a note belongs to. */
public final class SentenceFinder {
  /** Characters on each side of an offset in which its sentence is looked for. */
  private static final int LONGEST = 2000;

  private SentenceFinder() {}

  /**
   * The sentence around an offset, without note marks and outer blanks; never past its leaf block.
   *
   * <p>A mark belongs to the sentence before it, also when it stands after the full stop. Of a
   * sentence without end only {@link #LONGEST} characters on each side are given, so that asking
   * for those of all marks takes no more than linear time.
   */
  static String around(int offset, String text, List<Reference> references) {
    int start = offset;
    while (start > 0 && start > offset - LONGEST && text.charAt(start - 1) != '\n') {
      start--;
    }
    int end = offset;
    while (end < text.length() && end < offset + LONGEST && text.charAt(end) != '\n') {
      end++;
    }
    var words = new StringBuilder(end - start);
    int place = -1;
    int from = start;
    for (int i = Reference.firstFrom(references, start);
        i < references.size() && references.get(i).start() < end;
        i++) {
      Reference reference = references.get(i);
      if (reference.kind() instanceof Reference.NoteReference) {
        words.append(text, from, reference.start());
        from = reference.end();
        boolean gap = !words.isEmpty() && words.charAt(words.length() - 1) == ' ';
        if (gap && (from >= end || !Character.isLetterOrDigit(text.charAt(from)))) {
          words.setLength(words.length() - 1);
        }
      }
      if (place < 0 && offset < from) {
        place = words.length() - 1;
      }
    }
    place = place < 0 ? words.length() + offset - from : place;
    return at(place, words.append(text, Math.min(from, end), end).toString());
  }

  private static String at(int place, String leaf) {
    if (leaf.isBlank()) {
      return "";
    }
    PlainTextRange sentence = within(leaf, place);
    return leaf.substring(sentence.start(), sentence.end()).strip();
  }

  /** The place of the sentence around an offset within a line. */
  public static PlainTextRange within(String line, int offset) {
    var sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
    sentences.setText(line);
    // From the beginning on: asked in the middle, the JDK's iterator finds other boundaries.
    int start = 0;
    int end = sentences.next();
    while (end != BreakIterator.DONE && end <= offset && end < line.length()) {
      start = end;
      end = sentences.next();
    }
    return new PlainTextRange(start, end == BreakIterator.DONE ? line.length() : end);
  }
}
