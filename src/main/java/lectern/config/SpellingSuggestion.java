package lectern.config;

import java.util.Collection;
import lectern.text.EditDistance;

/** Guesses what a mistyped name was meant to be. */
public final class SpellingSuggestion {
  /** Longer than any name there is; nothing is guessed for what is longer. */
  private static final int LONGEST = 40;

  private SpellingSuggestion() {}

  /** {@code ; perhaps NAME} for the name that is nearest, or empty when none is near. */
  public static String suggest(String written, Collection<String> names) {
    int least = Math.min(2, written.length() / 2) + 1;
    String nearest = "";
    for (String name : names) {
      int steps = written.length() > LONGEST ? LONGEST : EditDistance.between(written, name);
      if (steps < least) {
        least = steps;
        nearest = name;
      }
    }
    return nearest.isEmpty() ? "" : "; perhaps " + nearest;
  }
}
