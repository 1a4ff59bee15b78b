package lectern.library;

import java.util.Locale;
import java.util.Set;
import lectern.frontmatter.LineOffsets;
import lectern.frontmatter.title.SingleLine;
import lectern.frontmatter.title.UnspacedScripts;
import lectern.text.CharacterRun;

/** The first sentence of a body: of the first paragraph that is prose. */
final class FirstSentence {
  /** How much of a paragraph is looked at, in characters. */
  private static final int LONGEST_PARAGRAPH = 1_500;

  /** A sentence that goes on longer is cut at a word. */
  private static final int LONGEST = 300;

  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr", "mrs", "ms", "dr", "prof", "st", "vs", "etc", "cf", "ca", "no", "vol", "e.g", "i.e",
          "eg", "ie", "al", "jr", "sr", "inc", "ltd", "z.b", "d.h", "bzw", "usw", "p", "pp", "fig");

  /** The sentence as one line without markup, or empty when there is no prose. */
  static String of(String prose) {
    int paragraph = -1;
    for (int at = 0; at < prose.length(); ) {
      int end = LineOffsets.end(prose, at);
      int start = skipBlanks(prose, at, end);
      boolean ends = start == end || isRuleOrHeading(prose, start, end);
      if (ends && paragraph >= 0) {
        boolean setext = start < end && "=-".indexOf(prose.charAt(start)) >= 0;
        String sentence = setext ? "" : sentence(prose.substring(paragraph, at));
        if (!sentence.isEmpty()) {
          return sentence;
        }
      }
      if (ends) {
        paragraph = -1;
      } else if (paragraph < 0) {
        paragraph = at;
      }
      at = LineOffsets.next(prose, end);
    }
    return paragraph < 0 ? "" : sentence(prose.substring(paragraph));
  }

  private static int skipBlanks(String prose, int from, int to) {
    int at = from;
    while (at < to && (prose.charAt(at) == ' ' || prose.charAt(at) == '\t')) {
      at++;
    }
    return at;
  }

  private static boolean isRuleOrHeading(String prose, int start, int end) {
    char first = prose.charAt(start);
    if (first == '#') {
      int at = start;
      while (at < end && prose.charAt(at) == '#') {
        at++;
      }
      return at == end || prose.charAt(at) == ' ' || prose.charAt(at) == '\t';
    }
    if ("=-*_".indexOf(first) < 0) {
      return false;
    }
    int count = 0;
    for (int at = start; at < end; at++) {
      char c = prose.charAt(at);
      if (c != first && c != ' ' && c != '\t') {
        return false;
      }
      count += c == first ? 1 : 0;
    }
    return count >= (first == '=' || first == '-' ? 1 : 3);
  }

  private static String sentence(String written) {
    if (!mayBeProse(written)) {
      return "";
    }
    String near =
        written.length() <= LONGEST_PARAGRAPH ? written : written.substring(0, LONGEST_PARAGRAPH);
    String line = SingleLine.of(withoutImages(near));
    int letters = 0;
    for (int i = 0; i < line.length() && letters < 2; i++) {
      letters += Character.isLetter(line.charAt(i)) ? 1 : 0;
    }
    return letters < 2 ? "" : first(line);
  }

  /** Whether a paragraph is none of the things that only look like one to a line reader. */
  private static boolean mayBeProse(String written) {
    if (written.startsWith("    ") || written.startsWith("\t")) {
      return false;
    }
    String text = written.strip();
    char first = text.isEmpty() ? '|' : text.charAt(0);
    char second = text.length() > 1 ? text.charAt(1) : ' ';
    return switch (first) {
      case '>', '|', '$' -> first == '$' && second != '$';
      case '-', '+', '*' -> second != ' ' && second != '\t';
      case ':' -> !text.startsWith(":::");
      case '%' -> second != '%';
      case '[' -> !isDefinition(text) && !text.regionMatches(true, 0, "[toc]", 0, 5);
      case 'i', 'e' -> !text.startsWith("import ") && !text.startsWith("export ");
      default -> !isNumbered(text);
    };
  }

  /** A definition of a link or a note: a label in brackets and a colon. */
  private static boolean isDefinition(String text) {
    int close = text.indexOf(']');
    return close > 0 && close + 1 < text.length() && text.charAt(close + 1) == ':';
  }

  /** CommonMark 5.2: up to nine digits and a point or a bracket begin an item of a list. */
  private static boolean isNumbered(String text) {
    int at = 0;
    while (at < text.length() && at < 9 && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at > 0
        && at + 1 < text.length()
        && ".)".indexOf(text.charAt(at)) >= 0
        && text.charAt(at + 1) == ' ';
  }

  /** The text without {@code ![…](…)}: what a picture shows is not said in a sentence. */
  private static String withoutImages(String text) {
    int from = 0;
    var shown = new StringBuilder();
    for (int open = text.indexOf("!["); open >= 0; open = text.indexOf("![", from)) {
      int middle = text.indexOf("](", open);
      int close = middle < 0 ? -1 : text.indexOf(')', middle);
      if (close < 0) {
        break;
      }
      shown.append(text, from, open);
      from = close + 1;
    }
    return shown.append(text, from, text.length()).toString();
  }

  private static String first(String line) {
    for (int i = 0; i < line.length() && i < LONGEST; i++) {
      if ("。！？".indexOf(line.charAt(i)) >= 0) {
        return line.substring(0, afterClosing(line, i + 1));
      }
      if (".!?…".indexOf(line.charAt(i)) >= 0) {
        int end = afterClosing(line, i + 1);
        if (end == line.length() || (line.charAt(end) == ' ' && !isAbbreviation(line, i, end))) {
          return line.substring(0, end);
        }
      }
    }
    return line.length() <= LONGEST ? line : cut(line);
  }

  /** The offset after the quotation marks and brackets that close with the sentence. */
  private static int afterClosing(String line, int from) {
    return CharacterRun.end(line, from, ".!?…\"'”’»)]」』）");
  }

  private static boolean isAbbreviation(String line, int point, int end) {
    if (line.charAt(point) != '.') {
      return false;
    }
    int start = point;
    while (start > 0 && line.charAt(start - 1) != ' ' && line.charAt(start - 1) != '(') {
      start--;
    }
    String word = line.substring(start, point);
    boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
    boolean goesOn = end + 1 < line.length() && Character.isLowerCase(line.charAt(end + 1));
    return (initial && !word.equals("I"))
        || goesOn
        || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
  }

  private static String cut(String line) {
    int end = line.lastIndexOf(' ', LONGEST);
    if (end <= 0) {
      end =
          UnspacedScripts.isWide(line.charAt(LONGEST))
              ? LONGEST
              : line.offsetByCodePoints(0, LONGEST / 2);
    }
    return line.substring(0, end) + "…";
  }
}
