package lectern.layout;

import lectern.essay.EssayDate;

/** Dates written out as far as they are known: {@code 23 August 2024}, {@code August 2024}. */
final class LongDate {
  static String of(EssayDate date) {
    var out = new StringBuilder();
    String month = date.monthInWords();
    if (!month.isEmpty()) {
      if (date.day() > 0) {
        out.append(date.day()).append(' ');
      }
      out.append(month).append(' ');
    }
    return out.append(date.yearInWords()).toString();
  }
}
