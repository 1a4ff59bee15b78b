package lectern.frontmatter.date;

import java.util.Locale;
import lectern.text.CharacterRun;

/** A place in the text of a date, and what stands there. */
final class DateCursor {
  private final String text;
  private int at;

  DateCursor(String text) {
    this.text = text;
  }

  boolean isAtEnd() {
    return at >= text.length();
  }

  boolean isAt(char c) {
    return at < text.length() && text.charAt(at) == c;
  }

  boolean isAtDigit() {
    return isDigit(at);
  }

  /** How many digits stand here in a row. */
  int digits() {
    return digitsFrom(at);
  }

  private int digitsFrom(int from) {
    int end = from;
    while (isDigit(end)) {
      end++;
    }
    return end - from;
  }

  private boolean isDigit(int index) {
    return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
  }

  private static boolean isSeparator(char c) {
    return c == '-' || c == '/' || c == '.' || c == '_';
  }

  /** Takes a number of at most so many digits; 0 where there is none. */
  int number(int most) {
    return (int) longNumber(most);
  }

  long longNumber(int most) {
    long number = 0;
    for (int taken = 0; taken < most && isDigit(at); taken++, at++) {
      number = number * 10 + text.charAt(at) - '0';
    }
    return number;
  }

  /** Whether a separator and a digit follow the digits here, as in {@code 2024-08}. */
  boolean isNumericDate(int digits) {
    int after = at + digits;
    return after + 1 < text.length() && isSeparator(text.charAt(after)) && isDigit(after + 1);
  }

  boolean isYearOnly() {
    return at + digits() == text.length();
  }

  boolean skipSeparator() {
    if (isAtEnd() || !isSeparator(text.charAt(at))) {
      return false;
    }
    at++;
    return true;
  }

  /** Whether hours and minutes stand here. */
  boolean isTime() {
    int digits = digits();
    return digits > 0
        && digits <= 2
        && at + digits < text.length()
        && text.charAt(at + digits) == ':'
        && isDigit(at + digits + 1);
  }

  /** Takes the time of day that follows, in seconds; -1 where there is none that a clock shows. */
  int time() {
    at = CharacterRun.end(text, at, " T,t");
    if (text.startsWith("at ", at)) {
      at += 3;
    }
    boolean basic = at > 0 && text.charAt(at - 1) == 'T' && digits() >= 4 && digits() % 2 == 0;
    if (!basic && !isTime()) {
      return -1;
    }
    int hour = number(2);
    int minute = skip(':') || basic ? number(2) : 0;
    boolean hasSeconds = (skip(':') || basic) && isAtDigit();
    int second = Math.min(hasSeconds ? number(2) : 0, 59);
    return clock(hour, minute, second);
  }

  /** The number of four digits that stands alone further on, or 0: {@code 10:20:30 CEST 2024}. */
  int laterYear() {
    for (int i = at; i < text.length(); i++) {
      if (text.charAt(i) == ' ' && digitsFrom(i + 1) == 4) {
        at = i + 1;
        return number(4);
      }
    }
    return 0;
  }

  private int clock(int hour, int minute, int second) {
    int start = isAt(' ') ? at + 1 : at;
    boolean am = text.regionMatches(true, start, "am", 0, 2);
    boolean pm = text.regionMatches(true, start, "pm", 0, 2);
    int hours = (am || pm) && hour == 12 ? 0 : hour;
    hours += pm ? 12 : 0;
    return hours < 24 && minute < 60 ? hours * 3600 + minute * 60 + second : -1;
  }

  private boolean skip(char c) {
    if (!isAt(c)) {
      return false;
    }
    at++;
    return true;
  }

  /** Takes the word that stands here, in lower case; a single other character is a word too. */
  String word() {
    int start = at;
    at = CharacterRun.end(text, start, Character::isLetter);
    at += at == start ? 1 : 0;
    return text.substring(start, at).toLowerCase(Locale.ROOT);
  }

  /** Takes the character here if it is one of the three that stand after numbers in Chinese. */
  char unit() {
    char c = isAtEnd() ? ' ' : text.charAt(at);
    at += c == '年' || c == '月' || c == '日' ? 1 : 0;
    return c;
  }
}
