package lectern.ui.look;

import lectern.screen.Colour.RgbColour;

/** How well two colours stand apart, as WCAG 2.2 computes it. */
public final class Contrast {
  private Contrast() {}

  /**
   * The luminance that stands as far from black as from white: a darker background wants light
   * text.
   *
   * <p>Where (1 + 0.05) / (l + 0.05) = (l + 0.05) / 0.05.
   */
  private static final double MIDDLE = Math.sqrt(1.05 * 0.05) - 0.05;

  /** Whether white reads better than black on this background. */
  public static boolean isDark(RgbColour background) {
    return luminance(background) < MIDDLE;
  }

  /** WCAG 2.2, "relative luminance": 0 for black to 1 for white. */
  static double luminance(RgbColour colour) {
    return 0.2126 * linear(colour.red())
        + 0.7152 * linear(colour.green())
        + 0.0722 * linear(colour.blue());
  }

  private static double linear(int part) {
    double share = part / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
