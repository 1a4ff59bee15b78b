package lectern.ui.look;

import java.util.List;
import lectern.essay.EssayDate;

/** Names of the months, short, as a list has room for them. */
public final class MonthNames {
  private MonthNames() {}

  private static final List<String> SHORT =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

  private static final List<String> LONG =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  /** Month and year, such as {@code August 2024}; only the year when that is all one knows. */
  public static String month(EssayDate date) {
    String year = date.yearInWords();
    return date.month() < 1 ? year : LONG.get(date.month() - 1) + " " + year;
  }

  /**
   * Day and month, such as {@code 8 Aug}; only the month, or nothing, when that is all one knows.
   */
  public static String day(EssayDate date) {
    if (date.month() < 1) {
      return "";
    }
    String month = SHORT.get(date.month() - 1);
    return date.day() < 1 ? month : date.day() + " " + month;
  }
}
