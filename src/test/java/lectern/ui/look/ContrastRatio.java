package lectern.ui.look;

import lectern.screen.Colour.RgbColour;

/** How far two colours stand apart, as WCAG 2.2 computes it: from 1 to 21. */
public final class ContrastRatio {
  private ContrastRatio() {}

  public static double of(RgbColour one, RgbColour other) {
    double a = Contrast.luminance(one);
    double b = Contrast.luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }
}
