package lectern.text;

import java.util.BitSet;

/** Where a line may break: the Unicode line breaking algorithm (UAX #14), untailored. */
public final class LineBreaks {
  private LineBreaks() {}

  /**
   * The offsets at which a new line may start: bit {@code i} is set when a break is allowed before
   * the character at {@code i}, or required because a line end stands before it.
   *
   * <p>Bit 0 is never set; the end of the text always is, unless the text is empty. Takes time in
   * proportion to the text.
   */
  public static BitSet of(CharSequence text) {
    var breaks = new BitSet(text.length() + 1);
    if (text.isEmpty()) {
      return breaks;
    }
    var units = new LineBreakUnits(text);
    var rules = new LineBreakRules(units);
    for (int unit = 1; unit < units.count(); unit++) {
      if (rules.breaksBefore(unit)) {
        breaks.set(units.offset(unit));
      }
    }
    breaks.set(text.length());
    return breaks;
  }
}
