package lectern.terminal.output;

import lectern.screen.CellStyle;

/**
 * Writes the change from one look to another in as few bytes as there are (SGR, ECMA-48 8.3.117).
 */
final class Sgr {
  /** What terminals are known to take in one control sequence. */
  private static final int MOST_PARAMETERS = 16;

  private static final int MOST_BYTES = 31;

  private static final int[] ATTRIBUTES = {
    CellStyle.BOLD,
    CellStyle.DIM,
    CellStyle.ITALIC,
    CellStyle.UNDERLINE,
    CellStyle.REVERSE,
    CellStyle.STRIKE
  };
  private static final int[] ON = {1, 2, 3, 4, 7, 9};
  private static final int[] OFF = {22, 22, 23, 24, 27, 29};

  private final OutputBytes out;
  private int parameters;
  private int begin;

  private Sgr(OutputBytes out) {
    this.out = out;
  }

  /** Writes what turns {@code from} into {@code to}, links aside. */
  static void change(OutputBytes out, GlyphStyle from, GlyphStyle to) {
    if (from.colour() == to.colour()
        && from.background() == to.background()
        && from.attributes() == to.attributes()) {
      return;
    }
    if (to.colour() == ColourPalette.OWN
        && to.background() == ColourPalette.OWN
        && to.attributes() == 0) {
      out.ascii("\u001b[m");
      return;
    }
    int start = out.length();
    new Sgr(out).from(from, to);
    int stepLength = out.length() - start;
    if (removesAttributes(from, to)) {
      var fresh = new OutputBytes();
      var sgr = new Sgr(fresh);
      sgr.parameter(0);
      sgr.from(GlyphStyle.PLAIN, to);
      if (fresh.length() < stepLength) {
        out.cut(start);
        out.add(fresh);
      }
    }
  }

  private static boolean removesAttributes(GlyphStyle from, GlyphStyle to) {
    return (from.attributes() & ~to.attributes()) != 0
        || (from.colour() != ColourPalette.OWN && to.colour() == ColourPalette.OWN)
        || (from.background() != ColourPalette.OWN && to.background() == ColourPalette.OWN);
  }

  private void from(GlyphStyle from, GlyphStyle to) {
    attributes(from.attributes(), to.attributes());
    if (from.colour() != to.colour()) {
      colour(to.colour(), 30);
    }
    if (from.background() != to.background()) {
      colour(to.background(), 40);
    }
    close();
  }

  private void attributes(int from, int to) {
    int now = from;
    int away = from & ~to;
    for (int i = 0; i < ATTRIBUTES.length; i++) {
      if ((away & now & ATTRIBUTES[i]) != 0) {
        single(OFF[i]);
        // 22 takes bold and dim away together
        now &= OFF[i] == 22 ? ~(CellStyle.BOLD | CellStyle.DIM) : ~ATTRIBUTES[i];
      }
    }
    for (int i = 0; i < ATTRIBUTES.length; i++) {
      if ((to & ~now & ATTRIBUTES[i]) != 0) {
        single(ON[i]);
      }
    }
  }

  private void colour(int colour, int base) {
    if (colour == ColourPalette.OWN) {
      single(base + 9);
    } else if (colour >= ColourPalette.EXACT) {
      separate(5, 16);
      parameter(base + 8);
      parameter(2);
      parameter(colour >> 16 & 255);
      parameter(colour >> 8 & 255);
      parameter(colour & 255);
    } else if (colour < 8) {
      single(base + colour);
    } else if (colour < 16) {
      single(base + 60 + colour - 8);
    } else {
      separate(3, 8);
      parameter(base + 8);
      parameter(5);
      parameter(colour);
    }
  }

  private void single(int number) {
    separate(1, OutputBytes.digits(number));
    parameter(number);
  }

  /** Sees to it that the next parameters, which belong together, stand in one sequence. */
  private void separate(int more, int bytes) {
    if (parameters > 0
        && (parameters + more > MOST_PARAMETERS || out.length() - begin + 1 + bytes > MOST_BYTES)) {
      close();
    }
  }

  private void parameter(int number) {
    if (parameters == 0) {
      out.csi();
      begin = out.length();
    } else {
      out.add(';');
    }
    out.number(number);
    parameters++;
  }

  private void close() {
    if (parameters > 0) {
      out.add('m');
      parameters = 0;
    }
  }
}
