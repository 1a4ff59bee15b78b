package lectern.config;

import java.util.Collection;

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
      int steps = written.length() > LONGEST ? LONGEST : steps(written, name);
      if (steps < least) {
        least = steps;
        nearest = name;
      }
    }
    return nearest.isEmpty() ? "" : "; perhaps " + nearest;
  }

  /** Letters to add, drop, change, or swap with their neighbour (optimal string alignment). */
  private static int steps(String from, String to) {
    var table = new int[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        if (i == 0 || j == 0) {
          table[i][j] = i + j;
          continue;
        }
        int same = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
        int steps = Math.min(table[i - 1][j], table[i][j - 1]) + 1;
        steps = Math.min(steps, table[i - 1][j - 1] + same);
        boolean swapped =
            i > 1
                && j > 1
                && from.charAt(i - 1) == to.charAt(j - 2)
                && from.charAt(i - 2) == to.charAt(j - 1);
        table[i][j] = swapped ? Math.min(steps, table[i - 2][j - 2] + 1) : steps;
      }
    }
    return table[from.length()][to.length()];
  }
}
