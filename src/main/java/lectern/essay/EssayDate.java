package lectern.essay;

/**
 * A date as far as its author gave it: a year, a month, a day, or a moment of a day.
 *
 * <p>The date is kept as written, in the author's own time zone; it never shifts by the reader's.
 * {@code month} and {@code day} are 0 and {@code second} (of the day) is -1 where unknown.
 */
public record EssayDate(int year, int month, int day, int second) implements Comparable<EssayDate> {

  /** A date known to the day. */
  public static EssayDate of(int year, int month, int day) {
    return new EssayDate(year, month, day, -1);
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

  private static void digits(StringBuilder text, int value, int count) {
    String written = Integer.toString(value);
    text.repeat('0', Math.max(0, count - written.length())).append(written);
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
