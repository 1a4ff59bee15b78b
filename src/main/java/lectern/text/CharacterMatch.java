package lectern.text;

import java.util.function.IntPredicate;

/** Asks about the characters of a text one by one; a stream of them takes longer to set up. */
public final class CharacterMatch {
  private CharacterMatch() {}

  /** Whether all characters ({@code char}s) of a text are such; those of an empty one are. */
  public static boolean all(CharSequence text, IntPredicate predicate) {
    for (int i = 0; i < text.length(); i++) {
      if (!predicate.test(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether one character ({@code char}) of a text is such. */
  public static boolean any(CharSequence text, IntPredicate predicate) {
    for (int i = 0; i < text.length(); i++) {
      if (predicate.test(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether something holds of one of the offsets at which this part of a text stands. */
  public static boolean anyAt(String text, String part, IntPredicate predicate) {
    for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
      if (predicate.test(at)) {
        return true;
      }
    }
    return false;
  }
}
