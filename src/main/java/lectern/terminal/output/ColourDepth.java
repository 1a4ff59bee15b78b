package lectern.terminal.output;

/** How many colours a terminal can show. */
public enum ColourDepth {
  NONE(0),
  SIXTEEN(16),
  INDEXED(256),
  TRUE(1 << 24);

  private final int colours;

  ColourDepth(int colours) {
    this.colours = colours;
  }

  public int colours() {
    return colours;
  }
}
