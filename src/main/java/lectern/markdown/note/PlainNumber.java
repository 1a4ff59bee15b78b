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
 * A number as plain notes are written with, {@code (1)} or {@code [1]}.
 *
 * @param open the bracket before it
 * @param end the offset after the bracket that closes it
 */
public record PlainNumber(char open, int number, int end) {
  /** No essay has a thousand notes; four digits are a year. */
  private static final int MOST_DIGITS = 3;

  /** The number written at this offset of a text, or null. */
  static @Nullable PlainNumber at(String text, int start) {
    char open = start < text.length() ? text.charAt(start) : 0;
    if (open != '(' && open != '[') {
      return null;
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
    boolean closed = end < text.length() && text.charAt(end) == (open == '(' ? ')' : ']');
    return closed && number > 0 && text.charAt(start + 1) != '0'
        ? new PlainNumber(open, number, end + 1)
        : null;
  }

  /** The number this paragraph begins with, or null. */
  static @Nullable PlainNumber of(Paragraph paragraph) {
    return !paragraph.content().isEmpty()
            && paragraph.content().getFirst() instanceof Inline.Text(var words)
        ? at(words, 0)
        : null;
  }

  /** Whether the other number is the next one, written in the same way. */
  boolean isBefore(PlainNumber other) {
    return open == other.open && number + 1 == other.number;
  }

  /** As it is written. */
  String shown() {
    return open + Integer.toString(number) + (open == '(' ? ")" : "]");
  }

  /** The key of the note; that of a label holds no space, so it is nobody else's. */
  String key() {
    return "plain " + number;
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
