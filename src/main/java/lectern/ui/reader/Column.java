package lectern.ui.reader;

import lectern.screen.Size;

/** Where the column of text stands on a screen: its measure and its left edge, in cells. */
record Column(int measure, int left) {
  /** The usual measure: what a reader's eye takes in one sweep, near the middle of 45 to 75. */
  static final int USUAL = 66;

  private static final int NARROWEST = 20;
  private static final int WIDEST = 200;

  /** The column on a screen of this size for a reader who wants this measure. */
  static Column on(Size size, int wanted) {
    int margin = size.columns() >= 60 ? 2 : size.columns() >= 20 ? 1 : 0;
    int measure = Math.max(1, Math.min(wanted, size.columns() - 2 * margin));
    return new Column(measure, (size.columns() - measure) / 2);
  }

  /** A measure that can be asked for. */
  static int within(int wanted) {
    return Math.clamp(wanted, NARROWEST, WIDEST);
  }
}
