package lectern.layout;

/**
 * How texts are set: the rules that a printing house follows in all of them.
 *
 * @param justified whether the right edge of a paragraph is straight too, else it is ragged
 * @param hyphenated whether words are divided at the ends of lines
 * @param reordered whether words written from right to left are put in the order they are seen in;
 *     else the terminal does that itself
 * @param language whose rules divide words, as a tag (BCP 47); empty when nobody said
 */
public record HouseStyle(
    boolean justified, boolean hyphenated, boolean reordered, String language) {

  /** Ragged, with words whole, on a terminal that shows what it is sent from left to right. */
  public static final HouseStyle USUAL = new HouseStyle(false, false, true, "");

  /** For code: whatever it holds stands as it is written. */
  static final HouseStyle AS_IS = new HouseStyle(false, false, false, "");

  /** With words in the order they are read in, from left to right or not. */
  public HouseStyle unturned() {
    return new HouseStyle(justified, hyphenated, false, language);
  }

  /** For what is no paragraph: headings, titles and the cells of tables. */
  HouseStyle forLabels() {
    return new HouseStyle(false, false, reordered, language);
  }

  /** For a text in this language. */
  HouseStyle in(String other) {
    return new HouseStyle(justified, hyphenated, reordered, other);
  }
}
