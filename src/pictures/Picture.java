import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns a screen, as {@code tmux capture-pane -e} prints it, into a picture: ANSI text on standard
 * input, SVG on standard output.
 *
 * <p>The picture has the colours of a light background, and of a dark one where whoever shows it
 * prefers that.
 */
final class Picture {
  /** The size of a cell and of the type in it, and the border around all cells, in pixels. */
  private static final double CELL = 8.4;

  private static final int ROW = 19;
  private static final int TYPE = 14;
  private static final int BORDER = 14;

  /** How far the foot of the letters stands above the foot of their row. */
  private static final int FOOT = 5;

  /** The sixteen colours of the terminal, on a light background and on a dark one. */
  private static final String[] ON_LIGHT = {
    "#35322d", "#a63228", "#3f7a2f", "#8a6414", "#2f5f9e", "#93308a", "#0f7377", "#8d8a83",
    "#6b675f", "#c0392b", "#4e9a3a", "#b58900", "#3b78c4", "#b04aa6", "#16898d", "#4a463f"
  };

  private static final String[] ON_DARK = {
    "#3c3f44", "#e0786c", "#93c47d", "#d9b45b", "#7fb0e6", "#d393cc", "#6cc5c4", "#c9c6bf",
    "#7d8087", "#f09186", "#a9d695", "#e8c878", "#9cc3f0", "#e3aedd", "#8bd8d7", "#ebe8e1"
  };

  private static final String LIGHT_PAPER = "#fbfaf6";
  private static final String LIGHT_INK = "#2b2925";
  private static final String DARK_PAPER = "#1f2124";
  private static final String DARK_INK = "#d8d5cd";

  /** Which of the box drawing characters has a line to the left, right, top and bottom. */
  private static final String LINES = "─│┌┐└┘├┤┬┴┼╴╵╶╷";

  private static final int[] SIDES = {
    0b1100, 0b0011, 0b0101, 0b1001, 0b0110, 0b1010, 0b0111, 0b1011, 0b1101, 0b1110, 0b1111, 0b1000,
    0b0010, 0b0100, 0b0001
  };

  private final StringBuilder backgrounds = new StringBuilder();
  private final StringBuilder words = new StringBuilder();

  private Picture() {}

  /**
   * Reads, draws, prints.
   *
   * @param arguments what the picture shows, in words; the columns and the rows of the screen
   */
  public static void main(String[] arguments) throws IOException {
    String screen = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
    int columns = Integer.parseInt(arguments[1]);
    int rows = Integer.parseInt(arguments[2]);
    var picture = new Picture();
    var styledRuns = new StyledRuns();
    List<String> lines = screen.lines().toList();
    for (int row = 0; row < Math.min(rows, lines.size()); row++) {
      picture.draw(row, styledRuns.runs(lines.get(row)));
    }
    byte[] svg = picture.svg(arguments[0], columns, rows).getBytes(StandardCharsets.UTF_8);
    System.out.write(svg, 0, svg.length);
    System.out.flush();
  }

  private String svg(String title, int columns, int rows) {
    double width = columns * CELL + 2 * BORDER;
    int height = rows * ROW + 2 * BORDER;
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 "
        + number(width)
        + " "
        + height
        + "\" width=\""
        + number(width)
        + "\" height=\""
        + height
        + "\" role=\"img\">\n<title>"
        + escaped(title)
        + "</title>\n<style>\n"
        + "text { font: "
        + TYPE
        + "px ui-monospace, \"DejaVu Sans Mono\", Menlo, Consolas, "
        + "\"Liberation Mono\", monospace; white-space: pre }\n"
        + "path { fill: none; stroke-width: 1 }\n"
        + ".b { font-weight: bold } .i { font-style: italic } .d { opacity: .6 }\n"
        + ".u { text-decoration: underline } .s { text-decoration: line-through }\n"
        + ".us { text-decoration: underline line-through }\n"
        + colours(ON_LIGHT, LIGHT_INK, LIGHT_PAPER)
        + "@media (prefers-color-scheme: dark) {\n"
        + colours(ON_DARK, DARK_INK, DARK_PAPER)
        + "}\n</style>\n<rect class=\"bg\" width=\"100%\" height=\"100%\" rx=\"8\"/>\n"
        + backgrounds
        + words
        + "</svg>\n";
  }

  private static String colours(String[] colours, String foreground, String background) {
    var rules = new StringBuilder();
    for (int colour = 0; colour < colours.length; colour++) {
      rules.append(rule("c" + colour, colours[colour])).append(colour % 4 == 3 ? '\n' : ' ');
    }
    return rules + rule("fg", foreground) + " " + rule("bg", background) + "\n";
  }

  private static String rule(String name, String colour) {
    return "."
        + name
        + " { fill: "
        + colour
        + " } path."
        + name
        + " { fill: none; stroke: "
        + colour
        + " }";
  }

  private void draw(int row, List<StyledRuns.Run> runs) {
    int column = 0;
    for (StyledRuns.Run run : runs) {
      int cells = Cells.of(run.text());
      if (!run.style().background().equals("bg")) {
        backgrounds.append("<rect ").append(colour(run.style().background())).append(" x=\"");
        backgrounds
            .append(x(column))
            .append("\" y=\"")
            .append(BORDER + row * ROW)
            .append("\" width=\"");
        backgrounds
            .append(number(cells * CELL))
            .append("\" height=\"")
            .append(ROW)
            .append("\"/>\n");
      }
      draw(row, column, run);
      column += cells;
    }
  }

  /** Draws a run word by word, so that every word stands in its own cells whatever the font. */
  private void draw(int row, int column, StyledRuns.Run run) {
    var word = new StringBuilder();
    int at = column;
    for (int i = 0; i < run.text().length(); ) {
      int next = Cells.end(run.text(), i);
      String cluster = run.text().substring(i, next);
      if (LINES.contains(cluster)) {
        word(row, at - Cells.of(word), word, run.style());
        int from = i;
        while (next < run.text().length()
            && cluster.equals("─")
            && run.text().charAt(next) == '─') {
          next++;
        }
        line(row, at, next - from, SIDES[LINES.indexOf(cluster)], run.style());
        at += next - from;
      } else if (cluster.equals(" ") && !run.style().drawsBlanks()) {
        word(row, at - Cells.of(word), word, run.style());
        at++;
      } else {
        word.append(cluster);
        at += Cells.of(cluster);
      }
      i = next;
    }
    word(row, at - Cells.of(word), word, run.style());
  }

  private void word(int row, int column, StringBuilder word, StyledRuns.Style style) {
    if (word.isEmpty()) {
      return;
    }
    words.append("<text ").append(colour(style.foreground(), style.classes())).append(" x=\"");
    words.append(x(column)).append("\" y=\"").append(BORDER + (row + 1) * ROW - FOOT);
    words.append("\" textLength=\"").append(number(Cells.of(word) * CELL));
    words.append("\" lengthAdjust=\"spacingAndGlyphs\" xml:space=\"preserve\">");
    words.append(escaped(word.toString())).append("</text>\n");
    word.setLength(0);
  }

  private void line(int row, int column, int cells, int sides, StyledRuns.Style style) {
    double middle = BORDER + column * CELL + CELL / 2;
    double left = BORDER + column * CELL;
    double right = left + cells * CELL;
    double top = BORDER + row * ROW;
    double half = top + ROW / 2.0;
    var path = new StringBuilder();
    path.append((sides & 0b1000) == 0 ? "" : stroke(left, half, cells > 1 ? right : middle, half));
    path.append((sides & 0b0100) == 0 ? "" : stroke(cells > 1 ? left : middle, half, right, half));
    path.append((sides & 0b0010) == 0 ? "" : stroke(middle, top, middle, half));
    path.append((sides & 0b0001) == 0 ? "" : stroke(middle, half, middle, top + ROW));
    words.append("<path ").append(colour(style.foreground(), style.classes())).append(" d=\"");
    words.append(path).append("\"/>\n");
  }

  private static String stroke(double x, double y, double toX, double toY) {
    return "M" + number(x) + " " + number(y) + "L" + number(toX) + " " + number(toY);
  }

  private static String colour(String colour, String... more) {
    var classes = new ArrayList<String>();
    if (!colour.startsWith("#")) {
      classes.add(colour);
    }
    classes.addAll(List.of(more));
    classes.removeIf(String::isEmpty);
    String fill = colour.startsWith("#") ? "fill=\"" + colour + "\" " : "";
    return (fill + "class=\"" + String.join(" ", classes) + "\"").replace(" class=\"\"", "");
  }

  private static String x(int column) {
    return number(BORDER + column * CELL);
  }

  private static String number(double pixels) {
    long tenths = Math.round(pixels * 10);
    return tenths % 10 == 0 ? Long.toString(tenths / 10) : tenths / 10 + "." + tenths % 10;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
