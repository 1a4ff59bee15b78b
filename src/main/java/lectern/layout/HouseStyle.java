package lectern.layout;

import lectern.text.Widths;

/**
 * The typesetting rules for all texts, which printers call the house style.
 *
 * @param justified whether the right edge of a paragraph is straight too, else it is ragged
 * @param hyphenated whether words are divided at the ends of lines
 * @param reordered whether words written from right to left are put in the order they are seen in;
 *     else the terminal does that itself
 * @param language whose rules divide words, as a tag (BCP 47); empty when nobody said
 * @param overhang cells that are free beside the page, for quotation marks at the start of a line
 * @param ruled whether a short rule stands below a title
 * @param widths how many cells the reader's terminal takes for a text
 */
public record HouseStyle(
    boolean justified,
    boolean hyphenated,
    boolean reordered,
    String language,
    int overhang,
    boolean ruled,
    Widths widths) {

  /** For a page with nothing free beside it. */
  public HouseStyle(boolean justified, boolean hyphenated, boolean reordered, String language) {
    this(justified, hyphenated, reordered, language, 0, true, Widths.NARROW);
  }

  /** Ragged, with words whole, on a terminal that shows what it is sent from left to right. */
  public static final HouseStyle DEFAULT = new HouseStyle(false, false, true, "");

  /** With words in the order they are read in, from left to right or not. */
  public HouseStyle inReadingOrder() {
    return new HouseStyle(justified, hyphenated, false, language, overhang, ruled, widths);
  }

  /** For output of the words alone, without the rule below a title. */
  public HouseStyle withoutRule() {
    return new HouseStyle(justified, hyphenated, reordered, language, overhang, false, widths);
  }

  /** For what is no paragraph: headings, titles and the cells of tables. */
  public HouseStyle forLabels() {
    return new HouseStyle(false, false, reordered, language, overhang, ruled, widths);
  }

  /** For code: whatever it holds stands as it is written. */
  public HouseStyle forCode() {
    return new HouseStyle(false, false, false, "", 0, true, widths);
  }

  /** For a page beside which so many cells are free. */
  public HouseStyle withOverhang(int cells) {
    return new HouseStyle(justified, hyphenated, reordered, language, cells, ruled, widths);
  }

  /** For a terminal that takes so many cells for a text. */
  public HouseStyle with(Widths other) {
    return new HouseStyle(justified, hyphenated, reordered, language, overhang, ruled, other);
  }

  /** For a text in this language. */
  public HouseStyle withLanguage(String other) {
    return new HouseStyle(justified, hyphenated, reordered, other, overhang, ruled, widths);
  }
}
