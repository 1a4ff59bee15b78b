package lectern.frontmatter;

import lectern.essay.EssayDate;
import lectern.essay.Extensions;
import org.jspecify.annotations.Nullable;

/**
 * What the name of an essay's file says of it.
 *
 * @param stem the name without its extension
 * @param date the date it begins with, or null
 * @param rest what follows the date; the whole stem where there is none
 */
record FileName(String stem, @Nullable EssayDate date, String rest) {
  private static final int DAY = 10;
  private static final int COMPACT_DAY = 8;
  private static final int MONTH = 7;

  /**
   * Reads a name such as {@code 2024-08-23-title.md}, {@code 20240823 title} or {@code 2024-08}.
   */
  static FileName of(String name) {
    String stem = Extensions.without(name);
    FileName dated = dated(stem, DAY);
    dated = dated != null ? dated : dated(stem, COMPACT_DAY);
    dated = dated != null ? dated : dated(stem, MONTH);
    return dated != null ? dated : new FileName(stem, null, stem);
  }

  /** The name for an address: as written, with hyphens for spaces. */
  String slug() {
    return OneLine.raw(rest.isEmpty() ? stem : rest).replace(' ', '-');
  }

  /** The name as a title: spaces for hyphens, and a capital first. */
  String title() {
    if (rest.isEmpty()) {
      return OneLine.raw(stem);
    }
    String words = rest.indexOf(' ') < 0 ? rest.replace('-', ' ').replace('_', ' ') : rest;
    String line = OneLine.raw(words);
    if (line.isEmpty()) {
      return OneLine.raw(stem);
    }
    int first = line.codePointAt(0);
    return Character.toString(Character.toTitleCase(first))
        + line.substring(Character.charCount(first));
  }

  /** The name read as beginning with a date of so many characters, or null. */
  private static @Nullable FileName dated(String stem, int length) {
    if (stem.length() < length || (stem.length() > length && isDigit(stem, length))) {
      return null;
    }
    int year = number(stem, 0, 4);
    boolean compact = length == COMPACT_DAY;
    int month = number(stem, compact ? 4 : 5, compact ? 6 : MONTH);
    int day = length == MONTH ? 0 : number(stem, length - 2, length);
    if (!compact && !isSeparator(stem.charAt(4))) {
      return null;
    }
    if (length == DAY && stem.charAt(4) != stem.charAt(MONTH)) {
      return null;
    }
    boolean dayMissing = day == 0 && length != MONTH;
    if (year < 1500 || year > 2200 || dayMissing || !Dates.exists(year, month, day)) {
      return null;
    }
    int start = length;
    while (start < stem.length() && " -_.,".indexOf(stem.charAt(start)) >= 0) {
      start++;
    }
    boolean apart = length != MONTH || start > length || start == stem.length();
    return apart
        ? new FileName(stem, new EssayDate(year, month, day, -1), stem.substring(start))
        : null;
  }

  private static boolean isSeparator(char c) {
    return c == '-' || c == '_' || c == '.';
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
