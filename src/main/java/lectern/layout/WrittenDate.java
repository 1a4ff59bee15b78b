package lectern.layout;

import java.util.List;
import lectern.essay.EssayDate;

/** Dates written out as far as they are known: {@code 23 August 2024}, {@code August 2024}. */
final class WrittenDate {
  private static final List<String> MONTHS =
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

  private WrittenDate() {}

  static String of(EssayDate date) {
    var written = new StringBuilder();
    if (date.month() >= 1 && date.month() <= MONTHS.size()) {
      if (date.day() > 0) {
        written.append(date.day()).append(' ');
      }
      written.append(MONTHS.get(date.month() - 1)).append(' ');
    }
    return written.append(date.yearInWords()).toString();
  }
}
