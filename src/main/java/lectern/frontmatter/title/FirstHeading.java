package lectern.frontmatter.title;

import java.util.Locale;
import java.util.regex.Pattern;
import lectern.frontmatter.LineOffsets;
import lectern.frontmatter.PlainScalar;
import lectern.frontmatter.ProseMask;
import lectern.text.CharacterRun;

/** The first heading of the first level in a body. */
public final class FirstHeading {
  private static final int LONGEST = 1000;

  private FirstHeading() {}

  /** Its text without markup, or empty; ATX, setext and {@code <h1>} headings count. */
  public static String in(String body) {
    String prose = ProseMask.of(body);
    int paragraph = -1;
    for (int at = 0; at < prose.length(); ) {
      int end = LineOffsets.end(prose, at);
      int start = PlainScalar.skipSpaces(prose, at);
      boolean indented = start - at > 3 && paragraph < 0;
      String heading = indented ? "" : heading(prose, start, end);
      if (heading.isEmpty() && paragraph >= 0 && isUnderline(prose, start, end)) {
        heading = withoutMarks(prose.substring(paragraph, at));
      }
      if (!heading.isEmpty()) {
        return heading;
      }
      if (LineOffsets.isBlank(prose, start, end) || !mayBeText(prose.charAt(start))) {
        paragraph = -1;
      } else if (paragraph < 0 && !indented) {
        paragraph = start;
      }
      at = LineOffsets.next(prose, end);
    }
    return "";
  }

  /** CommonMark 4.2: one {@code #}, then a space; closing ones do not count. */
  private static String heading(String prose, int start, int end) {
    if (prose.regionMatches(true, start, "<h1", 0, 3)) {
      int furthest = Math.min(prose.length(), start + LONGEST);
      String near = prose.substring(start, furthest).toLowerCase(Locale.ROOT);
      int close = near.indexOf("</h1>");
      return close < 0 ? "" : withoutMarks(prose.substring(start, start + close));
    }
    boolean atx =
        start + 1 < end
            && prose.charAt(start) == '#'
            && (prose.charAt(start + 1) == ' ' || prose.charAt(start + 1) == '\t');
    if (!atx) {
      return "";
    }
    String text = prose.substring(start + 1, end).strip();
    int closing = CharacterRun.start(text, text.length(), "#");
    boolean closes = closing == 0 || (closing < text.length() && text.charAt(closing - 1) == ' ');
    return withoutMarks(closes ? text.substring(0, closing) : text);
  }

  /** Its own class, for most essays need no pattern. */
  private static final class NoteMarks {
    /** A superscript link with a number, the mark of a note that was made by hand. */
    private static final Pattern MARK =
        Pattern.compile(
            "<sup[^<>]*>\\s*(?:<a [^<>]*>\\s*\\[?\\d{1,3}]?\\s*</a>"
                + "|\\[\\[?\\d{1,3}]?]\\(#[^()\\s]*\\))\\s*</sup>"
                + "|<a [^<>]*>\\s*<sup[^<>]*>\\s*\\[?\\d{1,3}]?\\s*</sup>\\s*</a>"
                + "|\\[<sup>\\s*\\d{1,3}\\s*</sup>]\\(#[^()\\s]*\\)");

    static String without(String heading) {
      return MARK.matcher(heading).replaceAll("");
    }
  }

  private static String withoutMarks(String heading) {
    return SingleLine.of(heading.contains("<sup") ? NoteMarks.without(heading) : heading);
  }

  /** CommonMark 4.3: a line of nothing but {@code =} below a paragraph. */
  private static boolean isUnderline(String prose, int start, int end) {
    int at = Math.min(end, CharacterRun.end(prose, start, "="));
    return at > start && LineOffsets.isBlank(prose, at, end);
  }

  /** Quotes, lists, tables and HTML are no paragraph that an underline could make a heading. */
  private static boolean mayBeText(char first) {
    return "#>-+|<".indexOf(first) < 0;
  }
}
