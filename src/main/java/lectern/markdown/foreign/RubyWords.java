package lectern.markdown.foreign;

import java.lang.Character.UnicodeScript;
import org.jspecify.annotations.Nullable;

/**
 * Words with their reading, as novels of Aozora write them, {@code ｜漢字《かんじ》}, and Den-Den Markdown,
 * <code>{漢字|かんじ}</code>.
 */
final class RubyWords {
  private static final int LONGEST = 30;

  private RubyWords() {}

  static @Nullable Replacement at(Lookahead ahead, int at) {
    boolean braced = ahead.at(at) == '{';
    int bar = end(ahead, at + 1, false);
    if (bar < 0 || ahead.at(bar) != (braced ? '|' : '《')) {
      return null;
    }
    int end = end(ahead, bar + 1, braced);
    if (end < 0 || ahead.at(end) != (braced ? '}' : '》')) {
      return null;
    }
    String words = ahead.text.substring(at + 1, bar);
    // Each sign may have a reading of its own: {漢字|かん|じ}.
    String reading = ahead.text.substring(bar + 1, end).replace("|", "");
    return new Replacement("<ruby>" + words + "<rt>" + reading + "</rt></ruby>", end + 1);
  }

  /** The offset after the CJK letters that start here, or -1. */
  private static int end(Lookahead ahead, int from, boolean bars) {
    int end = from;
    while (end - from < LONGEST && (isCjk(ahead.at(end)) || (bars && ahead.at(end) == '|'))) {
      end++;
    }
    return end > from ? end : -1;
  }

  private static boolean isCjk(char c) {
    if (c == 'ー' || c == '々') {
      return true;
    }
    return switch (UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA -> true;
      default -> false;
    };
  }
}
