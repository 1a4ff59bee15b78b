package lectern.essay;

import lectern.document.TextAnchor;

/**
 * An essay that has to do with another, and why.
 *
 * @param words what shows it: the sentence of a link, the sources in common, or the words
 * @param anchor of the link; {@link TextAnchor#START} for any other relation
 */
public record RelatedEssay(Essay essay, Relation relation, String words, TextAnchor anchor) {

  /** Why two essays belong together, the closest first. */
  public enum Relation {
    LINKS_HERE,
    SAME_SOURCE,
    ALIKE
  }
}
