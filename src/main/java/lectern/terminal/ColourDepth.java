package lectern.terminal;

/** How many colours a terminal can show. */
enum ColourDepth {
  NONE(0),
  SIXTEEN(16),
  INDEXED(256),
  TRUE(1 << 24);

  private final int colours;

  ColourDepth(int colours) {
    this.colours = colours;
  }

  int colours() {
    return colours;
  }
}
