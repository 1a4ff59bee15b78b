package lectern.frontmatter.date;

import lectern.essay.EssayDate;
import lectern.essay.MarkdownExtensions;
import lectern.frontmatter.CurlyQuotes;
import lectern.frontmatter.title.SingleLine;
import org.jspecify.annotations.Nullable;

/**
 * Dates as authors write them.
 *
 * <p>The day stays the one that was written, whatever the time zone beside it; a date that no
 * calendar has is refused, never rolled over.
 */
public final class Dates {
  private static final int LONGEST = 80;
  private static final int SECONDS_A_DAY = 86_400;
  private static final EssayDate GO_ZERO = EssayDate.of(1, 1, 1);

  /**
   * What a text says as a date.
   *
   * @param date the date, or null
   * @param reason why there is none, or how it had to be guessed; empty when all is well
   */
  public record ParsedDate(@Nullable EssayDate date, String reason) {}

  private static final ParsedDate NONE = new ParsedDate(null, "");

  private Dates() {}

  /** Reads a date; an empty text, or one for a generator to compute, is no date and no fault. */
  public static ParsedDate read(String source) {
    String text = CurlyQuotes.without(SingleLine.raw(source));
    if (text.isEmpty() || isComputed(text)) {
      return NONE;
    }
    ParsedDate dated = shortDate(text);
    dated = text.indexOf('[') >= 0 && dated.equals(NONE) ? linked(text) : dated;
    if (isGoZero(dated)) {
      return NONE;
    }
    if (dated.date() == null && text.length() == 2 && new DateCursor(text).digits() == 2) {
      String century = "“" + text + "” may be a year of any century; write it like 19" + text;
      return new ParsedDate(null, century + " or 00" + text);
    }
    if (dated.date() == null && dated.reason().isEmpty()) {
      return new ParsedDate(null, "“" + shortened(text) + "” is no date; write it like 2024-08-23");
    }
    return dated;
  }

  /** A link to the note of a day: the name that it leads to is a date, else what it shows. */
  private static ParsedDate linked(String text) {
    int open = text.indexOf("[[");
    int close = text.indexOf("]]", Math.max(0, open));
    String target = open < 0 || close < 0 ? "" : text.substring(open + 2, close);
    String path = MarkdownExtensions.without(target.split("[|#]", 2)[0].strip());
    // Folders may be years and months, or part of the date: [[2023/04/05]].
    for (int from = path.lastIndexOf('/');
        !path.isEmpty();
        from = path.lastIndexOf('/', from - 1)) {
      ParsedDate dated = shortDate(path.substring(from + 1));
      if (dated.date() != null || from < 0) {
        return dated.date() == null ? shortDate(SingleLine.of(text)) : dated;
      }
    }
    return shortDate(SingleLine.of(text));
  }

  private static ParsedDate shortDate(String text) {
    return text.length() > LONGEST ? NONE : parse(new DateCursor(text));
  }

  /** R Markdown's {@code `r Sys.Date()`} and Quarto's words. */
  private static boolean isComputed(String text) {
    return text.startsWith("`r ")
        || text.equals("today")
        || text.equals("now")
        || text.equals("last-modified");
  }

  /** Go writes a missing date as the first moment of the year 1. */
  private static boolean isGoZero(ParsedDate dated) {
    EssayDate date = dated.date();
    return date != null && EssayDate.of(date.year(), date.month(), date.day()).equals(GO_ZERO);
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }

  private static ParsedDate parse(DateCursor cursor) {
    int digits = cursor.digits();
    return switch (digits) {
      case 0 -> words(cursor);
      case 1, 2 -> cursor.isNumericDate(digits) ? dayFirst(cursor) : words(cursor);
      case 3, 4 ->
          cursor.isYearOnly() || cursor.isNumericDate(digits) ? yearFirst(cursor) : words(cursor);
      case 8, 12, 14 -> compact(cursor, digits);
      case 10, 13 -> unix(cursor, digits);
      default -> NONE;
    };
  }

  /** ISO 8601 and its relatives: {@code 2024}, {@code 2024-08}, {@code 2024/8/23 10:20 +0200}. */
  private static ParsedDate yearFirst(DateCursor cursor) {
    int year = cursor.number(4); // or three digits, of a year before 1000
    boolean hasMonth = cursor.skipSeparator();
    int month = hasMonth ? cursor.number(2) : 0;
    boolean hasDay = month > 0 && cursor.skipSeparator();
    int day = hasDay ? cursor.number(2) : 0;
    if ((hasMonth && month == 0) || (hasDay && day == 0) || cursor.isAtDigit()) {
      return NONE;
    }
    return dated(year, month, day, day > 0 ? cursor.time() : -1);
  }

  /** {@code 23.8.2024} and {@code 8/23/2024}: with slashes the first may be day or month. */
  private static ParsedDate dayFirst(DateCursor cursor) {
    int first = cursor.number(2);
    boolean dots = cursor.isAt('.');
    cursor.skipSeparator();
    int second = cursor.number(2);
    cursor.skipSeparator();
    int year = cursor.number(4);
    if (year < 1000 || first == 0 || second == 0 || cursor.isAtDigit()) {
      return NONE;
    }
    int time = cursor.time();
    if (dots || first > 12 || first == second) {
      return dated(year, second, first, time);
    }
    if (second > 12) {
      return dated(year, first, second, time);
    }
    return new ParsedDate(
        new EssayDate(year, 0, 0, -1),
        "the date may mean two days of " + year + "; write it like 2024-08-23");
  }

  /** {@code 20240823}, {@code 20240823T1020}, {@code 202408231020} and with seconds. */
  private static ParsedDate compact(DateCursor cursor, int digits) {
    int year = cursor.number(4);
    int month = cursor.number(2);
    int day = cursor.number(2);
    if (month == 0 || day == 0) {
      return NONE;
    }
    if (digits == 8) {
      return dated(year, month, day, cursor.time());
    }
    int seconds = cursor.number(2) * 3600 + cursor.number(2) * 60;
    seconds += digits == 14 ? cursor.number(2) : 0;
    return dated(year, month, day, seconds < SECONDS_A_DAY ? seconds : -1);
  }

  /** Seconds or milliseconds since 1970, as some exports hold them; no zone is written, so UTC. */
  private static ParsedDate unix(DateCursor cursor, int digits) {
    long number = cursor.longNumber(digits);
    if (!cursor.isAtEnd()) {
      return NONE;
    }
    long seconds = digits == 13 ? number / 1000 : number;
    EssayDate day = EssayDate.ofEpochSecond(seconds);
    return dated(day.year(), day.month(), day.day(), (int) (seconds % SECONDS_A_DAY));
  }

  /** {@code 23 August 2024}, {@code Aug 23rd, 2024}, RFC 2822, {@code 2024年8月23日}. */
  private static ParsedDate words(DateCursor cursor) {
    var spelled = new SpelledDate();
    while (!cursor.isAtEnd()) {
      int digits = cursor.digits();
      if (digits > 0 && cursor.isTime()) {
        spelled.time(cursor.time());
        if (!spelled.hasYear()) {
          spelled.year(cursor.laterYear());
        }
        break;
      }
      if (digits > 0) {
        spelled.number(digits > 4 ? -1 : cursor.number(digits), digits, cursor);
      } else {
        spelled.word(cursor.word());
      }
      if (spelled.isBroken()) {
        return NONE;
      }
    }
    return spelled.isComplete()
        ? dated(spelled.year(), spelled.month(), spelled.day(), spelled.second())
        : NONE;
  }

  private static ParsedDate dated(int year, int month, int day, int second) {
    return EssayDate.exists(year, month, day)
        ? new ParsedDate(new EssayDate(year, month, day, second), "")
        : NONE;
  }
}
