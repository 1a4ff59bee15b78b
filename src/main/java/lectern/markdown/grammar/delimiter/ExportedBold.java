package lectern.markdown.grammar.delimiter;

import lectern.text.CharacterRun;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Tells pairs of {@code **} as editors of web pages leave them, of which CommonMark makes nothing.
 *
 * <p>Such bold type takes a blank in that stands after it, {@code **Definition: **A vector space},
 * or holds nothing but a blank or a full stop. Only what nothing else can be is read: in {@code
 * **args, **more} the delimiters belong to the names.
 */
final class ExportedBold {
  private static final String DELIMITER = "**";
  private static final String ENDS = ":.!?";
  private static final String STOPS = ".,:;!?";
  private static final String MARGIN = " \t>-*+.)0123456789";
  private static final char NO_BREAK = '\u00A0';

  /** Stands for what is no text: code, a link, an image. */
  private static final char OTHER = '\uFFFC';

  /** Whether a text may hold any. */
  static boolean mayOccurIn(String text) {
    int next = text.indexOf('\n');
    int first = text.indexOf(DELIMITER);
    boolean begins = isMargin(text, 0, first);
    for (int at = text.indexOf(DELIMITER, 1);
        at > 0;
        at = text.indexOf(DELIMITER, at + DELIMITER.length())) {
      if (next >= 0 && next < at) {
        int line = text.lastIndexOf('\n', at) + 1;
        next = text.indexOf('\n', at);
        first = text.indexOf(DELIMITER, line);
        begins = isMargin(text, line, first);
      }
      boolean opened = begins && first < at;
      int end = at + DELIMITER.length();
      char before = text.charAt(at - 1);
      char after = end < text.length() ? text.charAt(end) : '\n';
      boolean stop = ENDS.indexOf(before) >= 0;
      boolean blank = Character.isSpaceChar(before);
      boolean behindStop = blank && at > 1 && ENDS.indexOf(text.charAt(at - 2)) >= 0;
      boolean mayEnd =
          before == NO_BREAK
              || (behindStop && (after == '\n' || (after > ' ' && opened)))
              || (stop && Character.isLetterOrDigit(after) && opened)
              || (stop && Character.isUpperCase(after))
              || (before == '\n' && (after == '[' || after == '\n'))
              || ((blank || before == '\n')
                  && text.startsWith(DELIMITER, at - 1 - DELIMITER.length()))
              || (STOPS.indexOf(before) >= 0
                  && text.startsWith(DELIMITER, at - 1 - DELIMITER.length()));
      if (mayEnd) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing stands here but the markers of quotes and lists, or tags. */
  private static boolean isMargin(String text, int from, int to) {
    return (to > 0 && text.charAt(to - 1) == '>') || CharacterRun.end(text, from, MARGIN) >= to;
  }

  /**
   * Whether one delimiter and another, each from its first character to its last, are such a pair.
   */
  static boolean isPair(Text open, Text opened, Text close, Text closed) {
    Node inside = opened.getNext();
    Node last = close.getPrevious();
    if (inside == null || last == null || inside.equals(close)) {
      return false;
    }
    if (inside.equals(last) && isBlankOrStop(open, inside, closed)) {
      return true;
    }
    if (isBlank(first(inside))) {
      return false;
    }
    boolean word = Character.isLetterOrDigit(first(inside));
    boolean begins = isLineEnd(open.getPrevious()) || isTag(open.getPrevious());
    if (last instanceof SoftLineBreak) {
      boolean beforeLink = word && closed.getNext() instanceof Link;
      return begins && (isLineEnd(closed.getNext()) || beforeLink);
    }
    return last instanceof Text words
        && !words.getLiteral().isEmpty()
        && endsAt(words.getLiteral(), open, closed, begins && word);
  }

  private static boolean endsAt(String words, Text open, Text closed, boolean begins) {
    char end = words.charAt(words.length() - 1);
    char stop = words.length() > 1 ? words.charAt(words.length() - 2) : ' ';
    char outside = before(open);
    char after = first(closed.getNext());
    if (end == NO_BREAK) {
      return !Character.isLetterOrDigit(outside);
    }
    if (Character.isSpaceChar(end) && ENDS.indexOf(stop) >= 0) {
      return after == '\n' ? isBlank(outside) : isLineEnd(open.getPrevious()) && !isBlank(after);
    }
    // Names such as **args stand before a small letter.
    boolean sentence =
        begins || (isBlank(outside) && words.indexOf(' ') > 0 && Character.isUpperCase(after));
    return sentence && ENDS.indexOf(end) >= 0 && !isBlank(after);
  }

  /** Whether nothing but a blank, a line end or a full stop stands inside. */
  private static boolean isBlankOrStop(Text open, Node inside, Text closed) {
    if (inside instanceof SoftLineBreak) {
      return endsWord(before(open));
    }
    if (!(inside instanceof Text text)) {
      return false;
    }
    String words = text.getLiteral();
    boolean stop = words.length() == 1 && STOPS.contains(words);
    boolean blank = words.length() == 1 && Character.isSpaceChar(words.charAt(0));
    char after = first(closed.getNext());
    return stop
        ? Character.isLetter(before(open)) && isBlank(after)
        : blank && (words.charAt(0) == NO_BREAK || (endsWord(before(open)) && after != '/'));
  }

  /** The character before these delimiters, a line end where a line begins. */
  private static char before(Text open) {
    Node node = open.getPrevious();
    if (node instanceof Text text && !text.getLiteral().isEmpty()) {
      return text.getLiteral().charAt(text.getLiteral().length() - 1);
    }
    return isLineEnd(node) ? '\n' : OTHER;
  }

  /** The character that this begins with, a line end where the line ends. */
  private static char first(@Nullable Node node) {
    if (node instanceof Text text && !text.getLiteral().isEmpty()) {
      return text.getLiteral().charAt(0);
    }
    return isLineEnd(node) ? '\n' : OTHER;
  }

  /** Whether a word or its sentence ends so, or a link or formula; a path does not. */
  private static boolean endsWord(char c) {
    return Character.isLetterOrDigit(c) || c == OTHER || ".,:;!?)]\"”’".indexOf(c) >= 0;
  }

  private static boolean isBlank(char c) {
    return c == '\n' || Character.isSpaceChar(c);
  }

  private static boolean isLineEnd(@Nullable Node node) {
    return node == null || node instanceof SoftLineBreak || node instanceof HardLineBreak;
  }

  private static boolean isTag(@Nullable Node node) {
    return node instanceof HtmlInline && isLineEnd(node.getPrevious());
  }
}
