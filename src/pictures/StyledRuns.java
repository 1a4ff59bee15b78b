import java.util.ArrayList;
import java.util.List;

/**
 * Reads the escape sequences of a line of ANSI text; a style lasts until the next one changes it.
 */
final class StyledRuns {
  /** Text of one style. */
  record Run(String text, Style style) {}

  /**
   * How text looks: colours are a class of the picture's style sheet or {@code #rrggbb}, already
   * exchanged where the text is in reverse.
   */
  record Style(
      String foreground,
      String background,
      boolean bold,
      boolean dim,
      boolean italic,
      String line) {
    /** The classes of all but the colours. */
    String classes() {
      var classes = new ArrayList<String>();
      add(classes, bold, "b");
      add(classes, dim, "d");
      add(classes, italic, "i");
      add(classes, !line.isEmpty(), line);
      return String.join(" ", classes);
    }

    /** Whether a blank shows more than its background. */
    boolean drawsBlanks() {
      return !line.isEmpty();
    }

    private static void add(List<String> classes, boolean wanted, String name) {
      if (wanted) {
        classes.add(name);
      }
    }
  }

  private String foreground = "fg";
  private String background = "bg";
  private boolean bold;
  private boolean dim;
  private boolean italic;
  private boolean underline;
  private boolean strike;
  private boolean reverse;

  /** The runs of a line. */
  List<Run> runs(String line) {
    var runs = new ArrayList<Run>();
    var text = new StringBuilder();
    int i = 0;
    while (i < line.length()) {
      char c = line.charAt(i);
      if (c != '\033') {
        text.append(c);
        i++;
        continue;
      }
      if (!text.isEmpty()) {
        runs.add(new Run(text.toString(), style()));
        text.setLength(0);
      }
      i = sequence(line, i + 1);
    }
    if (!text.isEmpty()) {
      runs.add(new Run(text.toString(), style()));
    }
    return runs;
  }

  private Style style() {
    String line = (underline ? "u" : "") + (strike ? "s" : "");
    return new Style(
        reverse ? background : foreground,
        reverse ? foreground : background,
        bold,
        dim,
        italic,
        line);
  }

  /** Obeys a CSI m sequence and passes over any other; returns the index behind it. */
  private int sequence(String line, int start) {
    if (start < line.length() && line.charAt(start) == ']') { // OSC, such as a hyperlink
      int end = line.indexOf("\033\\", start);
      return end < 0 ? line.length() : end + 2;
    }
    int end = start + 1;
    while (end < line.length() && (line.charAt(end) < '@' || line.charAt(end) > '~')) {
      end++;
    }
    if (end < line.length() && line.charAt(end) == 'm') {
      obey(line.substring(start + 1, end).split("[;:]", -1));
    }
    return Math.min(line.length(), end + 1);
  }

  private void obey(String[] codes) {
    for (int i = 0; i < codes.length; i++) {
      int code = codes[i].isEmpty() ? 0 : Integer.parseInt(codes[i]);
      if ((code == 38 || code == 48) && i + 1 < codes.length) {
        int kind = Integer.parseInt(codes[i + 1]);
        String colour = kind == 5 ? indexed(codes[i + 2]) : rgb(codes, i + 2);
        foreground = code == 38 ? colour : foreground;
        background = code == 48 ? colour : background;
        i += kind == 5 ? 2 : 4;
      } else {
        obey(code);
      }
    }
  }

  private void obey(int code) {
    switch (code) {
      case 0 -> {
        foreground = "fg";
        background = "bg";
        bold = dim = italic = underline = strike = reverse = false;
      }
      case 1 -> bold = true;
      case 2 -> dim = true;
      case 3 -> italic = true;
      case 4 -> underline = true;
      case 7 -> reverse = true;
      case 9 -> strike = true;
      case 22 -> bold = dim = false;
      case 23 -> italic = false;
      case 24 -> underline = false;
      case 27 -> reverse = false;
      case 29 -> strike = false;
      case 39 -> foreground = "fg";
      case 49 -> background = "bg";
      default -> colour(code);
    }
  }

  private void colour(int code) {
    if (code >= 30 && code < 38) {
      foreground = "c" + (code - 30);
    } else if (code >= 40 && code < 48) {
      background = "c" + (code - 40);
    } else if (code >= 90 && code < 98) {
      foreground = "c" + (code - 82);
    } else if (code >= 100 && code < 108) {
      background = "c" + (code - 92);
    }
  }

  /** A colour of the 256: sixteen of the terminal's own, a cube of 216, and 24 greys. */
  private static String indexed(String code) {
    int index = Integer.parseInt(code);
    if (index < 16) {
      return "c" + index;
    }
    if (index > 231) {
      int grey = 8 + (index - 232) * 10;
      return hex(grey, grey, grey);
    }
    int cube = index - 16;
    return hex(step(cube / 36), step(cube / 6 % 6), step(cube % 6));
  }

  private static int step(int part) {
    return part == 0 ? 0 : 55 + part * 40;
  }

  private static String rgb(String[] codes, int at) {
    return hex(
        Integer.parseInt(codes[at]),
        Integer.parseInt(codes[at + 1]),
        Integer.parseInt(codes[at + 2]));
  }

  private static String hex(int red, int green, int blue) {
    return "#" + Integer.toHexString(0x1000000 | red << 16 | green << 8 | blue).substring(1);
  }
}
