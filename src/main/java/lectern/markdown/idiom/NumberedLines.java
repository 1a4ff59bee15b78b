package lectern.markdown.idiom;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import lectern.document.Numbering;
import lectern.markup.Ascii;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * Keeps the lines of {@code (1) one}, {@code (2) two} and of {@code • one}, {@code • two} apart, as
 * their author did: Markdown has no list with such markers, so they are one paragraph.
 */
final class NumberedLines {
  private static final int LEAST = 2;
  private static final int LONGEST_LABEL = 20;
  private static final String BULLETS = "•●○◦▪▫■□‣⁃➤➢►▶→✓✔✗✘☐☑✅❌⭐";
  private static final String DASHES = "–—―";
  private static final String CHINESE = "一二三四五六七八九十";
  private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
  private static final String ONES = "1１AaI①一";
  private static final int WIDE = '０' - '0';

  /** How lines are counted, each by its first. */
  private static final List<String> FIRST =
      List.of(
          "(1) ", "[1] ", "（1）", "1、", "1．", "1. ", "1.) ", "1 - ", "1.", "1)", "§1 ", "§ 1 ",
          "（１）", "１、", "１．", "①", "一、", "（一）", "a.) ", "I. ", "A. ");

  /** Those of them that a line of prose may begin with as well. */
  private static final Set<String> OF_PROSE = Set.of("1. ", "1 - ", "1.", "I. ", "A. ");

  /** After these words a sentence goes on. */
  private static final Set<String> CONNECTING =
      Set.of("a an and by for from of or the to with und oder et ou".split(" "));

  /** Two initials are names. */
  private static final int LEAST_INITIALS = 3;

  /** Breaks the lines of a paragraph that count from 1, or begin with bullets or labels. */
  static void separate(Paragraph paragraph) {
    var lines = new ArrayList<Node>();
    for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
      if (node.getPrevious() == null || node.getPrevious() instanceof SoftLineBreak) {
        lines.add(node);
      }
    }
    if (lines.size() < LEAST) {
      return;
    }
    List<? extends Node> items =
        lines.stream().allMatch(NumberedLines::isLabelled)
            ? (lines.stream().anyMatch(NumberedLines::goesOn) ? List.of() : lines)
            : items(texts(lines));
    for (Node item : items.size() < LEAST ? List.<Node>of() : items) {
      if (item.getPrevious() instanceof SoftLineBreak end) {
        end.insertAfter(new HardLineBreak());
        end.unlink();
      }
    }
  }

  private static List<Text> texts(List<Node> lines) {
    var texts = new ArrayList<Text>();
    for (Node line : lines) {
      if (line instanceof Text text && !text.getLiteral().isEmpty()) {
        texts.add(text);
      }
    }
    return texts;
  }

  private static List<Text> items(List<Text> lines) {
    for (String first : FIRST) {
      List<Text> items = counted(lines, first);
      if (items.size() >= (first.startsWith("A") ? LEAST_INITIALS : LEAST)) {
        return items;
      }
    }
    String opening = lines.isEmpty() ? "" : lines.getFirst().getLiteral();
    boolean dashes = beginsSpeech(opening);
    return lines.stream()
        .filter(line ->
            beginsItem(line.getLiteral())
                || (dashes && beginsSpeech(line.getLiteral()) && !isAside(line, opening)))
        .toList();
  }

  private static List<Text> counted(List<Text> lines, String first) {
    // Initials may begin any line of a paragraph.
    boolean mayFollowWords = !Ascii.isLetter(first.charAt(0));
    var items = new ArrayList<Text>();
    for (Text line : lines) {
      if (isNumbered(line.getLiteral(), first, items.size() + 1)) {
        if (!items.isEmpty() && OF_PROSE.contains(first) && goesOn(line)) {
          return List.of();
        }
        items.add(line);
      } else if (items.isEmpty() && !mayFollowWords) {
        break;
      }
    }
    return items;
  }

  /** Whether a line has this number, written as the first one is. */
  private static boolean isNumbered(String line, String first, int number) {
    int at = 0;
    while (ONES.indexOf(first.charAt(at)) < 0) {
      at++;
    }
    String digits = digits(first.charAt(at), number);
    String marker = first.substring(0, at) + digits + first.substring(at + 1);
    boolean tight = first.equals("1.") || first.equals("1)");
    int end = marker.length();
    boolean minus = first.equals("1 - ") && line.length() > end && Ascii.isDigit(line.charAt(end));
    return !digits.isEmpty()
        && line.startsWith(marker)
        && !minus
        && (!tight || (line.length() > end && Character.isLetter(line.codePointAt(end))));
  }

  /** A number as the first is written, or nothing where it cannot be. */
  private static String digits(char one, int number) {
    return switch (one) {
      case '1' -> Integer.toString(number);
      case 'A', 'a' -> number > 'Z' - 'A' ? "" : Character.toString(one + number - 1);
      case 'I' -> Numbering.roman(number).toUpperCase(Locale.ROOT);
      case '１' -> {
        var wide = new StringBuilder();
        Integer.toString(number).chars().forEach(c -> wide.append((char) (c + WIDE)));
        yield wide.toString();
      }
      default -> {
        String digits = one == '①' ? CIRCLED : CHINESE;
        yield number > digits.length() ? "" : digits.substring(number - 1, number);
      }
    };
  }

  /**
   * Whether a line begins with who speaks, a name, a time or a frame: {@code Q: Why?}, {@code
   * **Date:** today}, {@code 10:00 Start}, {@code │ a │}.
   */
  private static boolean isLabelled(Node node) {
    if (node instanceof StrongEmphasis && node.getFirstChild() instanceof Text label) {
      String after = node.getNext() instanceof Text text ? text.getLiteral() : "";
      return label.getNext() == null && (label.getLiteral().endsWith(":") || after.startsWith(":"));
    }
    String line = node instanceof Text text ? text.getLiteral() : "";
    char first = line.isEmpty() ? ' ' : line.charAt(0);
    boolean time = first == '[' || Ascii.isDigit(first);
    int end = time ? line.indexOf(' ') : line.indexOf(": ");
    String label = line.substring(0, Math.max(0, Math.min(end, LONGEST_LABEL + 1)));
    if (time) {
      return label.indexOf(':') > 0 && label.chars().allMatch(c -> "0123456789:[]".indexOf(c) >= 0);
    }
    return (first >= '─' && first <= '▟')
        || (Character.isUpperCase(first)
            && end > 0
            && end <= LONGEST_LABEL
            && label.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == ' ' || c == '-'));
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

  /** Whether a dash stands inside a sentence that has begun with a capital, not before speech. */
  private static boolean isAside(Text line, String opening) {
    String above = above(line);
    boolean ended = !above.isEmpty() && ".!?…:»”\"".indexOf(above.charAt(above.length() - 1)) >= 0;
    return isSmall(line.getLiteral()) && !isSmall(opening) && !ended;
  }

  /** Whether a small letter stands behind the dash. */
  private static boolean isSmall(String line) {
    String words = line.substring(1).replace('\u00A0', ' ').stripLeading();
    return !words.isEmpty() && Character.isLowerCase(words.codePointAt(0));
  }

  /** Whether the line above ends inside a sentence. */
  private static boolean goesOn(Node line) {
    String above = above(line);
    return above.endsWith(",") || CONNECTING.contains(above.substring(above.lastIndexOf(' ') + 1));
  }

  /** The words at the end of the line above. */
  private static String above(Node line) {
    return line.getPrevious() instanceof SoftLineBreak end && end.getPrevious() instanceof Text text
        ? text.getLiteral()
        : "";
  }
}
