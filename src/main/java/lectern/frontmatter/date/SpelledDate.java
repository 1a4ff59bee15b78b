package lectern.frontmatter.date;

import java.util.Arrays;

/** The parts of a date whose month is a word, or whose numbers say what they count. */
final class SpelledDate {
  /** The names of the months in eight languages, as prefixes of three letters or more tell them. */
  private static final String[][] MONTHS = {
    {"january", "januar", "janvier", "enero", "gennaio", "janeiro", "januari", "jänner"},
    {"february", "februar", "février", "fevrier", "febrero", "febbraio", "fevereiro", "februari"},
    {"march", "märz", "maerz", "mars", "marzo", "março", "maart", "mrt"},
    {"april", "avril", "abril", "aprile"},
    {"may", "mai", "mayo", "maggio", "maio", "mei", "maj"},
    {"june", "juni", "juin", "junio", "giugno", "junho"},
    {"july", "juli", "juillet", "julio", "luglio", "julho"},
    {"august", "août", "aout", "agosto", "augustus", "augusti"},
    {"september", "sept", "septembre", "septiembre", "settembre", "setembro"},
    {"october", "oktober", "octobre", "octubre", "ottobre", "outubro"},
    {"november", "novembre", "noviembre", "novembro"},
    {"december", "dezember", "décembre", "decembre", "diciembre", "dicembre", "dezembro"},
  };

  private static final int MOST_WORDS = 6;

  private int year;
  private int month;
  private int day;
  private int shortYear;
  private int second = -1;
  private int words;
  private boolean broken;

  /** Whether it says {@code AD}, so that a number below 100 is a year as it stands. */
  private boolean counted;

  void time(int secondOfDay) {
    second = secondOfDay;
  }

  void year(int number) {
    year = number;
  }

  boolean hasYear() {
    return year > 0;
  }

  /** Takes a number: four digits are the year, fewer the day, unless the next character tells. */
  void number(int value, int digits, DateCursor cursor) {
    switch (cursor.unit()) {
      case '年' -> year = value;
      case '月' -> month = value;
      case '日' -> day = value;
      default -> plain(value, digits);
    }
  }

  private void plain(int value, int digits) {
    if ((digits == 4 || digits == 3) && year == 0) {
      year = value;
    } else if (digits <= 2 && day == 0 && value > 0) {
      day = value;
    } else if (digits == 2 && year == 0) {
      // RFC 2822, 4.3: years of two digits below 50 belong to this century.
      shortYear = value;
      year = value + (value < 50 ? 2000 : 1900);
    } else {
      broken = true;
    }
  }

  void word(String word) {
    if (!Character.isLetter(word.charAt(0))) {
      return;
    }
    words++;
    counted |= word.equals("ad") || word.equals("ce");
    for (int i = 0; i < MONTHS.length; i++) {
      if (isMonth(word, MONTHS[i])) {
        month = i + 1;
        return;
      }
    }
  }

  private static boolean isMonth(String word, String[] names) {
    return word.length() >= 3 && Arrays.stream(names).anyMatch(name -> name.startsWith(word));
  }

  boolean isBroken() {
    return broken || words > MOST_WORDS;
  }

  boolean isComplete() {
    return !broken && (counted ? year() > 0 : year > 0 && month > 0);
  }

  int year() {
    int only = year == 0 ? day : year;
    return counted ? (shortYear > 0 ? shortYear : only) : year;
  }

  int month() {
    return month;
  }

  int day() {
    return year == 0 ? 0 : day; // AD 62: then the only number is the year
  }

  int second() {
    return second;
  }
}
