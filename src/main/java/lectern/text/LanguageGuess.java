package lectern.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Tells the language of a text by its small words; of the languages that can be hyphenated. */
public final class LanguageGuess {
  /** Characters that are looked at. */
  private static final int SAMPLE = 6_000;

  /** Fewer words tell nothing. */
  private static final int LEAST_WORDS = 20;

  /** Of a hundred words of a text so many are small words of its language. */
  private static final int LEAST_PERCENT = 14;

  private static final String[][] SMALL_WORDS = {
    {"en", "the and of to is that it was for with as not are this but from have you a in be"},
    {"de", "der die und das ist nicht ein eine zu den mit sich auf dem für von auch es ich im"},
    {"fr", "le la les des est et une dans que pas pour qui au du sur ce il un de à en"},
    {"es", "el la los las que y en un una por con del se es no para como lo al más de"},
    {"nl", "de het een en van is dat niet op te zijn voor met aan er die ook ik in om"},
    {"pl", "i w nie na się że jest do to z jak ale o po co od za dla przez tak"},
    {"pt", "o a que de do da em um uma não para com os as se é mais dos no na e"},
    {"it", "il che di la un una per non è con del della sono gli le i e si da in al"},
  };

  private LanguageGuess() {}

  /** The tag of the language a text is most likely in, or nothing when it may be any. */
  public static String of(String text) {
    Map<String, Integer> words = words(text);
    int count = words.values().stream().mapToInt(Integer::intValue).sum();
    String best = "";
    int most = 0;
    int second = 0;
    for (String[] language : SMALL_WORDS) {
      int found = 0;
      for (String word : language[1].split(" ", -1)) {
        found += words.getOrDefault(word, 0);
      }
      if (found > most) {
        second = most;
        most = found;
        best = language[0];
      } else {
        second = Math.max(second, found);
      }
    }
    boolean enough = count >= LEAST_WORDS && 100 * most >= LEAST_PERCENT * count;
    // A language beside these shares some words with several of them.
    return enough && 4 * most > 5 * second ? best : "";
  }

  private static Map<String, Integer> words(String text) {
    Map<String, Integer> words = new HashMap<>();
    int end = Math.min(text.length(), SAMPLE);
    int start = 0;
    for (int at = 0; at <= end; at++) {
      if (at == end || !Character.isLetter(text.charAt(at))) {
        if (at > start) {
          words.merge(text.substring(start, at).toLowerCase(Locale.ROOT), 1, Integer::sum);
        }
        start = at + 1;
      }
    }
    return words;
  }
}
