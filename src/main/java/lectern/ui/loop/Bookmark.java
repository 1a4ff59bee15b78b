package lectern.ui.loop;

import lectern.document.TextAnchor;

/**
 * A place of an essay under a letter: small letters are of one essay each, a capital is of all.
 *
 * @param essay the essay's id
 */
public record Bookmark(String letter, String essay, TextAnchor anchor) {

  /** Whether one can go there from every essay. */
  public boolean isCapital() {
    return Character.isUpperCase(letter.codePointAt(0));
  }

  /** Whether one can go there from this essay. */
  public boolean isReachableFrom(String id) {
    return isCapital() || essay.equals(id);
  }
}
