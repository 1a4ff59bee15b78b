package lectern.markdown.note;

import java.util.ArrayList;
import java.util.List;
import lectern.document.Block.Paragraph;
import lectern.document.Inline;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * A number as plain notes are written with, {@code (1)}, {@code [1]}, {@code ¹}, {@code [^1]}
 * without a colon, or a letter, {@code [a]}.
 *
 * @param open the bracket before it, {@link #SUPERSCRIPT}, {@link #CARET} or {@link #LETTERED}
 * @param end the offset after it and the bracket that closes it
 */
public record PlainNumber(char open, int number, int end) {
  /** Stands for the bracket of a number whose digits are superscript. */
  static final char SUPERSCRIPT = '¹';

  /** Stands for the bracket and caret of the mark of a footnote that is not defined. */
  static final char CARET = '^';

  /** Stands for the bracket before a small letter, {@code [a]}. */
  static final char LETTERED = 'a';

  /** How many characters {@code [a]} has. */
  private static final int LETTERED_LENGTH = 3;

  /** Brackets, those of Chinese and Japanese too. */
  private static final String OPENING = "([（［〔【";

  private static final String CLOSING = ")]）］〕】";
  private static final String SUPERSCRIPT_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  /** Symbols that make a power or a charge of superscript digits beside them. */
  private static final String SUPERSCRIPT_SYMBOLS = "⁺⁻⁼⁽⁾ⁿⁱ";

  /** No essay has a thousand notes; four digits are a year. */
  private static final int MOST_DIGITS = 3;

  /** The number written at this offset of a text, or null. */
  static @Nullable PlainNumber at(String text, int start) {
    char open = start < text.length() ? text.charAt(start) : 0;
    int bracket = OPENING.indexOf(open);
    if (bracket < 0) {
      return isSuperscript(open) ? superscript(text, start) : null;
    }
    if (open == '[' && text.startsWith("]", start + 2) && isSmall(text.charAt(start + 1))) {
      return new PlainNumber(LETTERED, text.charAt(start + 1) - 'a' + 1, start + LETTERED_LENGTH);
    }
    int number = 0;
    int end = start + 1;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      number = number * 10 + text.charAt(end) - '0';
      end++;
      if (end - start - 1 > MOST_DIGITS) {
        return null;
      }
    }
    boolean closed = end < text.length() && text.charAt(end) == CLOSING.charAt(bracket);
    return closed && number > 0 && text.charAt(start + 1) != '0'
        ? new PlainNumber(open, number, end + 1)
        : null;
  }

  private static boolean isSmall(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static @Nullable PlainNumber superscript(String text, int start) {
    int number = 0;
    int end = start;
    while (end < text.length() && isSuperscript(text.charAt(end)) && end - start < MOST_DIGITS) {
      number = number * 10 + SUPERSCRIPT_DIGITS.indexOf(text.charAt(end));
      end++;
    }
    return number > 0 && isNoPower(text, start - 1) && isNoPower(text, end)
        ? new PlainNumber(SUPERSCRIPT, number, end)
        : null;
  }

  private static boolean isNoPower(String text, int at) {
    char c = at < 0 || at >= text.length() ? ' ' : text.charAt(at);
    return !isSuperscript(c) && SUPERSCRIPT_SYMBOLS.indexOf(c) < 0;
  }

  static boolean isSuperscript(char c) {
    return (c >= '\u2070' || c == '¹' || c == '²' || c == '³')
        && SUPERSCRIPT_DIGITS.indexOf(c) >= 0;
  }

  /** The number this paragraph begins with, or null; after the mark of a footnote is a blank. */
  static @Nullable PlainNumber of(Paragraph paragraph) {
    List<Inline> content = paragraph.content();
    int at = 0;
    while (at < content.size() && content.get(at) instanceof Inline.Anchor) {
      at++;
    }
    if (at == content.size()) {
      return null;
    }
    if (content.get(at) instanceof Inline.Text(var words)) {
      PlainNumber number = at(words, 0);
      boolean lettered = number != null && number.open == LETTERED;
      return lettered && !words.startsWith(" ", LETTERED_LENGTH) ? null : number;
    }
    boolean blank =
        at + 1 < content.size()
            && content.get(at + 1) instanceof Inline.Text(var words)
            && words.startsWith(" ");
    return blank ? of(content.get(at)) : null;
  }

  /** The number of a mark that is shown as it was written, or null. */
  static @Nullable PlainNumber of(Inline inline) {
    if (!(inline instanceof Inline.NoteMark(_, String shown)) || !shown.startsWith("[^")) {
      return null;
    }
    PlainNumber number = at("[" + shown.substring(2), 0);
    return number == null ? null : new PlainNumber(CARET, number.number, shown.length());
  }

  /** Whether the other number is the next one, written in the same way. */
  boolean isBefore(PlainNumber other) {
    return open == other.open && number + 1 == other.number;
  }

  /** How its note is numbered: as it is written, but on the line. */
  String label() {
    return open == SUPERSCRIPT || open == CARET ? Integer.toString(number) : shown();
  }

  /** As it is written. */
  String shown() {
    if (open == SUPERSCRIPT || open == CARET) {
      return NoteRegistry.superscript(number);
    }
    if (open == LETTERED) {
      return "[" + (char) ('a' + number - 1) + "]";
    }
    return open + Integer.toString(number) + CLOSING.charAt(OPENING.indexOf(open));
  }

  /** The key of the note; that of a label holds no space, so it is nobody else's. */
  String key() {
    return open == CARET ? Integer.toString(number) : "plain " + number;
  }

  /**
   * The lines of this paragraph that count up as plain notes do, each with the line end after it; a
   * line without the next number belongs to the one before, and none at all when the first has
   * none.
   */
  public static List<List<Node>> lines(org.commonmark.node.Paragraph paragraph) {
    var lines = new ArrayList<List<Node>>();
    PlainNumber last = null;
    Node before = null;
    for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
      PlainNumber number =
          startsLine(before) && node instanceof Text text ? at(text.getLiteral(), 0) : null;
      if (before == null && number == null) {
        return List.of();
      }
      if (number != null && (last == null || last.isBefore(number))) {
        lines.add(new ArrayList<>());
        last = number;
      }
      lines.getLast().add(node);
      before = node;
    }
    return lines;
  }

  private static boolean startsLine(@Nullable Node before) {
    return before == null || before instanceof SoftLineBreak || before instanceof HardLineBreak;
  }
}
