package lectern.document;

/**
 * A place in a text that outlives resizing, another measure, and most editing.
 *
 * @param block which block of the document, from 0
 * @param offset characters from the start of that block's words
 * @param hash of the words around the place, as {@link PlainText#anchor} makes it
 */
public record TextAnchor(int block, int offset, int hash) {

  /** The beginning of any text. */
  public static final TextAnchor START = new TextAnchor(0, 0, 0);
}
