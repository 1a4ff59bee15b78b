package lectern.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import lectern.screen.CellStyle;
import lectern.screen.Colour;
import lectern.screen.Frame;
import lectern.screen.Size;

/** Frames as a reader's session makes them, by chance: text that scrolls, panels, anything. */
public final class RandomFrames {
  private static final String[] CLUSTERS = {
    "a",
    "e",
    "i",
    "n",
    "r",
    "s",
    "t",
    "·",
    "é",
    "ß",
    "—",
    "e\u0301",
    "漢",
    "字",
    "가",
    "😀",
    "❤\ufe0f",
    "👩\u200d💻",
    "🇫🇷",
    "👍🏽",
    "x",
    "y",
    "ж",
    "ก",
    "\ufffd"
  };
  private static final int LINES = 60;

  /** How many frames to try: {@code -Dlectern.frames=10000} tries more than everyday tests do. */
  public static int frames() {
    return Integer.getInteger("lectern.frames", 1000);
  }

  private record Piece(int column, String text, CellStyle cellStyle, boolean linked) {}

  private final Random random;
  private final List<List<Piece>> lines = new ArrayList<>();
  private final CellStyle ground;
  private int offset;
  private Size size;

  public RandomFrames(long seed) {
    random = new Random(seed);
    size = new Size(1 + random.nextInt(70), 1 + random.nextInt(24));
    ground = random.nextInt(3) > 0 ? CellStyle.PLAIN : new CellStyle(Colour.OWN, colour(), 0);
    for (int i = 0; i < LINES; i++) {
      lines.add(line());
    }
  }

  private List<Piece> line() {
    var pieces = new ArrayList<Piece>();
    int column = random.nextInt(8);
    for (int n = random.nextInt(5); n > 0; n--) {
      String text = text(random.nextInt(25));
      pieces.add(new Piece(column, text, style(), random.nextInt(6) == 0));
      column += text.length() + random.nextInt(3) * random.nextInt(8);
    }
    return pieces;
  }

  private String text(int length) {
    boolean plain = random.nextInt(3) > 0;
    var text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      boolean blank = random.nextInt(6) == 0;
      text.append(blank ? " " : CLUSTERS[random.nextInt(plain ? 10 : CLUSTERS.length)]);
    }
    return text.toString();
  }

  CellStyle style() {
    return random.nextInt(3) == 0
        ? CellStyle.PLAIN
        : new CellStyle(colour(), colour(), random.nextInt(64));
  }

  private Colour colour() {
    return switch (random.nextInt(5)) {
      case 0 -> new Colour.AnsiColour(random.nextInt(16));
      case 1 -> new Colour.RgbColour(random.nextInt(256), random.nextInt(256), random.nextInt(256));
      default -> Colour.OWN;
    };
  }

  /** The next frame: the same lines, moved, changed, covered, at times in another size. */
  public Frame next() {
    switch (random.nextInt(12)) {
      case 0 -> size = new Size(1 + random.nextInt(70), 1 + random.nextInt(24));
      case 1, 2, 3, 4 -> offset += random.nextInt(7) - 3;
      case 5, 6 -> lines.set(random.nextInt(LINES), line());
      default -> {
        // the same again, perhaps with a panel
      }
    }
    var frame = new Frame(size, ground);
    for (int row = 0; row < size.rows(); row++) {
      int fixed = row == size.rows() - 1 ? random.nextInt(LINES) : row + offset;
      for (Piece piece : lines.get(Math.floorMod(fixed, LINES))) {
        String link = piece.linked() ? "https://example.org/" + piece.column() : null;
        frame.write(row, piece.column(), size.columns(), piece.text(), piece.cellStyle(), link);
      }
    }
    if (random.nextInt(4) == 0) {
      int row = random.nextInt(size.rows());
      int column = random.nextInt(size.columns());
      frame.fill(row, column, random.nextInt(8), random.nextInt(40), style());
      frame.write(row, column, text(12), style());
      frame.paint(row, random.nextInt(size.columns()), 5, style());
    }
    if (random.nextInt(4) == 0) {
      frame.cursor(random.nextInt(size.rows()), random.nextInt(size.columns()));
    }
    return frame;
  }
}
