package lectern.text;

/** How far two words are from each other, as typing errors go. */
public final class EditDistance {
  private EditDistance() {}

  /**
   * Letters to add, drop, change, or swap with their neighbour (optimal string alignment).
   *
   * @return a number of such steps; the time is that of the product of both lengths
   */
  public static int between(String from, String to) {
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
