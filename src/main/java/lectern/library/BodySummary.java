package lectern.library;

import lectern.frontmatter.ProseMask;

/**
 * What a quick look at a body shows, without parsing its Markdown: good enough for a shelf.
 *
 * <p>Of a body longer than {@link #LONGEST} only the beginning is looked at; how many words there
 * are is then an estimate, and sources further down are not counted.
 *
 * @param words about how many words it has, a Chinese or Japanese character counted as half
 * @param opening its first sentence, or empty
 * @param sources how many different web addresses it names
 */
record BodySummary(int words, String opening, int sources) {

  /** Characters: ten times the longest essay that was found in any folder. */
  static final int LONGEST = 1_000_000;

  /** Characters of first pages, which are looked at while the reader waits. */
  private static final int FIRST = 16_000;

  /** Looks at a body; takes time in proportion to its length, whatever it holds. */
  static BodySummary of(String body) {
    return of(body, LONGEST, 1);
  }

  /**
   * Looks at first pages.
   *
   * @param times how many times as long the whole is
   */
  static BodySummary atFirst(String pages, double times) {
    return of(pages, FIRST, times);
  }

  private static BodySummary of(String body, int most, double times) {
    String beginning = body.length() > most ? body.substring(0, most) : body;
    String prose = ProseMask.of(beginning);
    WordCount count = WordCount.of(prose);
    double words = times * count.words() * body.length() / Math.max(1, beginning.length());
    // Code, a table or an address alone is something to read.
    boolean code = beginning.contains("```") || beginning.contains("~~~");
    int least = code || !prose.isBlank() ? 1 : 0;
    return new BodySummary(Math.max(least, (int) words), FirstSentence.of(prose), count.sources());
  }
}
