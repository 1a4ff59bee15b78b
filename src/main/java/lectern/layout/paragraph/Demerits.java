package lectern.layout.paragraph;

/**
 * The cost of a line that does not fill its measure: the cheapest lines are the most even.
 *
 * <p>After Knuth and Plass, "Breaking Paragraphs into Lines" (1981); a terminal has only whole
 * cells and cannot set words closer.
 *
 * @param justified whether the spaces of a line take up what it lacks
 * @param measure the cells of a line
 */
record Demerits(boolean justified, int measure) {
  /** A space is widened by at most so many cells; a line that lacks more stays ragged. */
  static final int LOOSEST = 2;

  /** A ragged line may be this part of the measure shorter before a word is divided. */
  private static final int HYPHEN_PART = 8;

  /** A justified line may be nearly a cell a space wider. */
  private static final int HYPHEN = 50;

  private static final int AGAIN = 4;

  /** So many lines in a row may end in a hyphen; the next one hardly ever does. */
  static final int LADDER = 2;

  private static final int LADDERED = 10_000;

  /** A last line shorter than this part of the measure is a stub, but none of so many cells. */
  private static final int STUB_PART = 4;

  private static final int STUB_CELLS = 8;

  private static final int STUB = 64;

  /** Worse than any justified line. */
  private static final int RAGGED = 20_000;

  /**
   * The cost of a line that is not the last.
   *
   * @param slack cells it lacks
   * @param gaps spaces it has
   */
  long line(int slack, int gaps) {
    if (!justified || slack == 0) {
      return (long) slack * slack;
    }
    if (isLoose(slack, gaps)) {
      return RAGGED + (long) slack * slack;
    }
    // The reader sees the width of each space, not the slack of the line; one extra cell per space
    // costs 64.
    long widening = 8L * slack / gaps;
    return widening * widening * widening / 8;
  }

  /** Whether the spaces would be torn too wide. */
  static boolean isLoose(int slack, int gaps) {
    return slack > LOOSEST * gaps;
  }

  /** The cost of a last line of so many cells. */
  long last(int cells) {
    return cells < STUB_CELLS && cells * STUB_PART < measure ? STUB : 0;
  }

  /**
   * The cost of a hyphen at a line's end.
   *
   * @param above how many lines above end in one too, as far as {@link #LADDER}
   */
  long hyphen(int above) {
    if (above == LADDER) {
      return LADDERED;
    }
    int lacking = measure / HYPHEN_PART;
    int cost = justified ? HYPHEN : lacking * lacking;
    return above > 0 ? AGAIN * cost : cost;
  }

  /** What it costs when the last line but one ends in a hyphen: few words are left to follow it. */
  long end(int above) {
    return above > 0 ? hyphen(0) : 0;
  }
}
