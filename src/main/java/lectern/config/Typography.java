package lectern.config;

import lectern.document.PunctuationStyle;
import lectern.layout.HouseStyle;
import org.jspecify.annotations.Nullable;

/**
 * How the reader wants texts laid out.
 *
 * @param justify whether the right edge is straight too
 * @param hyphenate whether words are divided; null: where the right edge is straight
 * @param reorder whether lectern turns right-to-left words around and not the terminal; null: as
 *     the terminal is known to need it
 * @param punctuation how quotes, dashes and dots are shown
 */
public record Typography(
    boolean justify,
    @Nullable Boolean hyphenate,
    @Nullable Boolean reorder,
    PunctuationStyle punctuation) {
  static final Typography DEFAULT = new Typography(false, null, null, PunctuationStyle.AS_WRITTEN);

  /**
   * The rules that pages are set by.
   *
   * @param terminalReorders whether the terminal is known to turn right-to-left words around
   */
  public HouseStyle house(boolean terminalReorders) {
    return new HouseStyle(
        justify,
        hyphenate == null ? justify : hyphenate,
        reorder == null ? !terminalReorders : reorder,
        "");
  }
}
