package lectern.ui.look;

import lectern.essay.EssayDate;

/** Names of the months, short, as a list has room for them. */
public final class MonthNames {
  /** Letters of a short name. */
  private static final int SHORT = 3;

  private MonthNames() {}

  /** Month and year, such as {@code August 2024}; only the year when that is all one knows. */
  public static String month(EssayDate date) {
    String month = date.monthInWords();
    String year = date.yearInWords();
    return month.isEmpty() ? year : month + " " + year;
  }

  /**
   * Day and month, such as {@code 8 Aug}; only the month, or nothing, when that is all one knows.
   */
  public static String day(EssayDate date) {
    String name = date.monthInWords();
    if (name.isEmpty()) {
      return "";
    }
    String month = name.substring(0, SHORT);
    return date.day() < 1 ? month : date.day() + " " + month;
  }
}
