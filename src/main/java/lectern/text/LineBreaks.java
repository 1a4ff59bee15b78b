package lectern.text;

import java.util.BitSet;

/** Where a line may break (UAX #14). */
public final class LineBreaks {
  private LineBreaks() {}

  /**
   * The offsets at which a line may start anew: bit {@code i} is set when a break is allowed before
   * the character at {@code i}. Bit 0 is never set; the end of the text always is.
   */
  public static BitSet of(CharSequence text) {
    var breaks = new BitSet(text.length() + 1);
    for (int i = 1; i < text.length(); i++) {
      if (text.charAt(i - 1) == ' ' && text.charAt(i) != ' ') {
        breaks.set(i);
      }
    }
    breaks.set(text.length());
    return breaks;
  }
}
