package lectern.frontmatter;

import lectern.essay.EssayDate;
import lectern.essay.MarkdownExtensions;
import lectern.frontmatter.title.SingleLine;
import lectern.text.CharacterRun;
import org.jspecify.annotations.Nullable;

/**
 * What the name of an essay's file says of it.
 *
 * @param stem the name without its extension
 * @param date the date it begins with, or null
 * @param rest what follows the date; the whole stem where there is none
 */
record FileName(String stem, @Nullable EssayDate date, String rest) {
  private static final String SEPARATORS = "-_. ";

  /**
   * Reads a name such as {@code 2024-08-23-title.md}, {@code 2024-8-3 title}, {@code 20240823
   * title} or {@code 2024-08}.
   */
  static FileName of(String name) {
    String stem = MarkdownExtensions.without(name);
    FileName day = day(stem);
    FileName dated = day != null ? day : compact(stem);
    dated = dated != null ? dated : month(stem);
    return dated != null ? dated : new FileName(stem, null, stem);
  }

  /**
   * The day in an address such as {@code /2024/08/23/title.html} or {@code
   * /notes/2024-08-23-title}; null where it has none, as in {@code /2024/title}.
   */
  static @Nullable EssayDate dayInAddress(String address) {
    String[] names = address.split("/", -1);
    for (int i = 0; i < names.length; i++) {
      FileName file = day(names[i]);
      if (file == null && i + 2 < names.length) {
        file = day(names[i] + '-' + names[i + 1] + '-' + names[i + 2]);
        file = file == null || !file.rest.isEmpty() ? null : file;
      }
      if (file != null) {
        return file.date;
      }
    }
    return null;
  }

  /** The name for an address: as written, with hyphens for spaces. */
  String slug() {
    return SingleLine.raw(rest.isEmpty() ? stem : rest).replace(' ', '-');
  }

  /** The name as a title: spaces for hyphens, and a capital first. */
  String title() {
    if (rest.isEmpty()) {
      return SingleLine.raw(stem);
    }
    String words = rest.indexOf(' ') < 0 ? rest.replace('-', ' ').replace('_', ' ') : rest;
    String line = SingleLine.raw(words);
    if (line.isEmpty()) {
      return SingleLine.raw(stem);
    }
    int first = line.codePointAt(0);
    return Character.toString(Character.toTitleCase(first))
        + line.substring(Character.charCount(first));
  }

  /** A year, a month and a day with the same character between them. */
  private static @Nullable FileName day(String stem) {
    int first = separator(stem, 4);
    int second = first < 0 ? -1 : separator(stem, first + 1 + digits(stem, first + 1));
    if (second < 0 || stem.charAt(first) != stem.charAt(second)) {
      return null;
    }
    int end = second + 1 + digits(stem, second + 1);
    // After one digit there must be a character: 2024-3-3d-printing is of no day.
    boolean separate = end - second > 2 || end == stem.length() || separator(stem, end) >= 0;
    int day = number(stem, second + 1, end);
    boolean plausible = second - first <= 3 && end - second <= 3;
    return separate && plausible && day > 0
        ? dated(stem, number(stem, first + 1, second), day, end)
        : null;
  }

  private static @Nullable FileName compact(String stem) {
    int day = digits(stem, 0) == 8 ? number(stem, 6, 8) : 0;
    return day > 0 ? dated(stem, number(stem, 4, 6), day, 8) : null;
  }

  /**
   * A year and a month alone.
   *
   * <p>After a space a number may count what follows, as in “2014 12 days of lamps”, unless it has
   * a zero before it.
   */
  private static @Nullable FileName month(String stem) {
    int first = separator(stem, 4);
    int end = first < 0 ? 0 : first + 1 + digits(stem, first + 1);
    boolean separate = end == stem.length() || separator(stem, end) >= 0;
    boolean counts = end < stem.length() && first > 0 && stem.charAt(first) == ' ';
    boolean month = separate && end > 0 && !(counts && stem.charAt(first + 1) != '0');
    return month && end - first <= 3 ? dated(stem, number(stem, first + 1, end), 0, end) : null;
  }

  /** The name with this date, which ends at an offset; null where no calendar has it. */
  private static @Nullable FileName dated(String stem, int month, int day, int end) {
    int year = digits(stem, 0) >= 4 ? number(stem, 0, 4) : 0;
    if (year < 1500 || year > 2200 || month == 0 || !EssayDate.exists(year, month, day)) {
      return null;
    }
    int start = CharacterRun.end(stem, end, " -_.,");
    return new FileName(stem, new EssayDate(year, month, day, -1), stem.substring(start));
  }

  /** The offset itself if a separator stands there, else -1. */
  private static int separator(String stem, int at) {
    return at < stem.length() && SEPARATORS.indexOf(stem.charAt(at)) >= 0 ? at : -1;
  }

  /** How many digits stand in a row. */
  private static int digits(String stem, int from) {
    return CharacterRun.end(stem, from, "0123456789") - from;
  }

  private static boolean isDigit(String text, int at) {
    return text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  /** The number that the characters spell, or -1. */
  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      if (!isDigit(text, i)) {
        return -1;
      }
      number = number * 10 + text.charAt(i) - '0';
    }
    return number;
  }
}
