package lectern.library;

import lectern.frontmatter.Prose;

/**
 * What a glance at a body shows, without parsing its Markdown: good enough for a shelf.
 *
 * @param words about how many words it has, a Chinese or Japanese character counted as half
 * @param opening its first sentence, or empty
 * @param sources how many different web addresses it names
 */
record Glance(int words, String opening, int sources) {

  /** Looks at a body; takes time in proportion to its length, whatever it holds. */
  static Glance at(String body) {
    String prose = Prose.of(body);
    Count count = Count.of(prose);
    return new Glance(count.words(), Opening.of(prose), count.sources());
  }
}
