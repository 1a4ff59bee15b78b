package lectern.markdown.idiom;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lectern.document.Numbering;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * Keeps the lines of {@code (1) one}, {@code (2) two} and of {@code • one}, {@code • two} apart, as
 * their author did: Markdown has no list with such markers, so they are one paragraph.
 */
final class NumberedLines {
  private static final int LEAST = 2;
  private static final String BULLETS = "•●○◦▪▫■□‣⁃➤➢►▶→✓✔✗✘☐☑✅❌⭐";
  private static final String DASHES = "–—―";
  private static final String CHINESE = "一二三四五六七八九十";
  private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
  private static final int LETTERS = 26;

  /** How lines are counted. */
  private enum Counter {
    BRACKETS,
    SQUARE_BRACKETS,
    WIDE_BRACKETS,
    COMMA,
    STOP,
    SEPARATE_STOP,
    BRACKET,
    CIRCLE,
    CHINESE_COMMA,
    CAPITAL,
    ROMAN;

    /** What the line of this number begins with, or nothing where none is so written. */
    String marker(int number) {
      return switch (this) {
        case BRACKETS -> "(" + number + ") ";
        case SQUARE_BRACKETS -> "[" + number + "] ";
        case WIDE_BRACKETS -> "（" + number + "）";
        case COMMA -> number + "、";
        case STOP -> number + ".";
        case SEPARATE_STOP -> number + ". ";
        case BRACKET -> number + ")";
        case CIRCLE -> number <= CIRCLED.length() ? CIRCLED.substring(number - 1, number) : "";
        case CHINESE_COMMA ->
            number <= CHINESE.length() ? CHINESE.substring(number - 1, number) + "、" : "";
        case CAPITAL -> number <= LETTERS ? (char) ('A' + number - 1) + ". " : "";
        case ROMAN -> Numbering.roman(number).toUpperCase(Locale.ROOT) + ". ";
      };
    }

    boolean begins(String line, int number) {
      String marker = marker(number);
      boolean tight = this == STOP || this == BRACKET;
      return !marker.isEmpty()
          && line.startsWith(marker)
          && (!tight
              || (line.length() > marker.length()
                  && Character.isLetter(line.codePointAt(marker.length()))));
    }

    /** How many must follow one another; two initials are names. */
    int least() {
      return this == CAPITAL ? LEAST + 1 : LEAST;
    }

    /** Whether a line of words may stand above; initials may begin any line of a paragraph. */
    boolean mayFollowWords() {
      return this != CAPITAL && this != ROMAN;
    }
  }

  private NumberedLines() {}

  /** Breaks the lines of a paragraph that count from 1, or that begin with bullets. */
  static void separate(Paragraph paragraph) {
    var lines = new ArrayList<Text>();
    for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
      boolean starts = node.getPrevious() == null || node.getPrevious() instanceof SoftLineBreak;
      if (starts && node instanceof Text text && !text.getLiteral().isEmpty()) {
        lines.add(text);
      }
    }
    if (lines.size() < LEAST) {
      return;
    }
    List<Text> items = items(lines);
    for (Text item : items.size() < LEAST ? List.<Text>of() : items) {
      if (item.getPrevious() instanceof SoftLineBreak end) {
        end.insertAfter(new HardLineBreak());
        end.unlink();
      }
    }
  }

  private static List<Text> items(List<Text> lines) {
    for (Counter counter : Counter.values()) {
      List<Text> items = counted(lines, counter);
      if (items.size() >= counter.least()) {
        return items;
      }
    }
    boolean dashes = beginsSpeech(lines.getFirst().getLiteral());
    return lines.stream()
        .filter(
            line -> beginsItem(line.getLiteral()) || (dashes && beginsSpeech(line.getLiteral())))
        .toList();
  }

  private static List<Text> counted(List<Text> lines, Counter counter) {
    var items = new ArrayList<Text>();
    for (Text line : lines) {
      if (counter.begins(line.getLiteral(), items.size() + 1)) {
        items.add(line);
      } else if (items.isEmpty() && !counter.mayFollowWords()) {
        break;
      }
    }
    return items;
  }

  private static boolean beginsItem(String line) {
    return line.length() > 1 && BULLETS.indexOf(line.charAt(0)) >= 0 && line.charAt(1) == ' ';
  }

  /** As speech begins in French and Spanish, and items where a hyphen is too short. */
  private static boolean beginsSpeech(String line) {
    return line.length() > 1
        && DASHES.indexOf(line.charAt(0)) >= 0
        && (" ¿¡«“".indexOf(line.charAt(1)) >= 0
            || line.charAt(1) == '\u00A0'
            || Character.isUpperCase(line.charAt(1)));
  }
}
