package lectern.essay;

import org.jspecify.annotations.Nullable;

/**
 * A date as far as its author gave it: a year, a month, a day, or a moment of a day.
 *
 * <p>The date is kept as written, in the author's own time zone; it never shifts by the reader's.
 * {@code month} and {@code day} are 0 and {@code second} (of the day) is -1 where unknown.
 */
public record EssayDate(int year, int month, int day, int second) implements Comparable<EssayDate> {
  private static final String[] MONTHS =
      ("January February March April May June July August September October" + " November December")
          .split(" ");

  /** A date known to the day. */
  public static EssayDate of(int year, int month, int day) {
    return new EssayDate(year, month, day, -1);
  }

  /** The day that holds this many seconds since 1970, in UTC (the proleptic Gregorian calendar). */
  public static EssayDate ofEpochSecond(long seconds) {
    // Days are counted from 1 March of the year 0, so that a leap day is the last of its year.
    long days = Math.floorDiv(seconds, 86_400L) + 719_468;
    long era = Math.floorDiv(days, 146_097L);
    long dayOfEra = days - era * 146_097;
    long yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
    long dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    long monthFromMarch = (5 * dayOfYear + 2) / 153;
    int day = (int) (dayOfYear - (153 * monthFromMarch + 2) / 5 + 1);
    int month = (int) (monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9);
    return of((int) (yearOfEra + era * 400 + (month <= 2 ? 1 : 0)), month, day);
  }

  /** Reads what {@link #iso} writes; null for anything else and for impossible dates. */
  public static @Nullable EssayDate read(String source) {
    boolean whole = source.matches("[0-9]{4}(-[0-9]{1,2}){0,2}");
    if (!whole) {
      return null;
    }
    String[] parts = source.split("-", -1);
    int year = Integer.parseInt(parts[0]);
    int month = parts.length > 1 ? Integer.parseInt(parts[1]) : 0;
    int day = parts.length > 2 ? Integer.parseInt(parts[2]) : 0;
    boolean possible =
        exists(year, month, day)
            && (parts.length < 2 || month > 0)
            && (parts.length < 3 || day > 0);
    return possible ? EssayDate.of(year, month, day) : null;
  }

  /** Whether the calendar has a day, a month (day 0) or a year (month 0). */
  public static boolean exists(int year, int month, int day) {
    boolean known = year >= 1 && year <= 9999 && month >= 0 && month <= 12 && day >= 0;
    return known && (month == 0 ? day == 0 : day <= daysIn(year, month));
  }

  private static int daysIn(int year, int month) {
    return switch (month) {
      case 2 -> year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
      case 4, 6, 9, 11 -> 30;
      default -> 31;
    };
  }

  /**
   * ISO form to the precision that is known: {@code 2024}, {@code 2024-08} or {@code 2024-08-23}.
   */
  public String iso() {
    var text = new StringBuilder(10);
    digits(text, year, 4);
    if (month > 0) {
      digits(text.append('-'), month, 2);
    }
    if (day > 0) {
      digits(text.append('-'), day, 2);
    }
    return text.toString();
  }

  /** The year as people read it: one below 100 is told from the last two digits of another. */
  public String yearInWords() {
    return year < 100 ? "AD " + year : Integer.toString(year);
  }

  private static void digits(StringBuilder text, int value, int count) {
    String source = Integer.toString(value);
    text.repeat('0', Math.max(0, count - source.length())).append(source);
  }

  /** The name of the month, such as {@code August}; empty where it is not known. */
  public String monthInWords() {
    return month < 1 || month > MONTHS.length ? "" : MONTHS[month - 1];
  }

  /** The last day that a date known less well may mean; any month may have 31. */
  public EssayDate latest() {
    return new EssayDate(year, month == 0 ? 12 : month, day == 0 ? 31 : day, second);
  }

  // By hand, here and below: the first generated one costs ten milliseconds at the start.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof EssayDate date && compareTo(date) == 0;
  }

  @Override
  public int hashCode() {
    return ((year * 31 + month) * 31 + day) * 31 + second;
  }

  /** Earlier before later; a date known less well stands before the days it may mean. */
  @Override
  public int compareTo(EssayDate other) {
    int order = Integer.compare(year, other.year);
    order = order != 0 ? order : Integer.compare(month, other.month);
    order = order != 0 ? order : Integer.compare(day, other.day);
    return order != 0 ? order : Integer.compare(second, other.second);
  }
}
