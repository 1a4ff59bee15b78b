package lectern.terminal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import lectern.screen.Cell;
import lectern.screen.CellStyle;
import lectern.screen.Frame;
import lectern.terminal.output.ColourDepth;
import lectern.terminal.output.ColourPalette;
import lectern.text.Graphemes;
import lectern.text.Widths;
import org.jspecify.annotations.Nullable;

/**
 * A terminal that is stricter than any real one: it knows only the sequences lectern may send, and
 * takes whatever could behave differently elsewhere for an error.
 */
public final class Emulator {
  private static final Set<String> QUESTIONS = Set.of("5n", "?u", "?2026$p", "c");

  /** How wide it takes the clusters on which terminals disagree. */
  public enum Opinion {
    OURS,
    NARROWER,
    WIDER
  }

  /** What a cell shows; colours as {@link ColourPalette} numbers them. */
  public record Shown(
      String cluster, int foreground, int background, int attributes, @Nullable String link) {
    public static final Shown BLANK = new Shown(" ", ColourPalette.OWN, ColourPalette.OWN, 0, null);
    private static final int SEEN_ON_BLANK =
        CellStyle.UNDERLINE | CellStyle.REVERSE | CellStyle.STRIKE;

    /** What a terminal of all colours has to show of a cell. */
    public static Shown of(Cell cell) {
      return new Shown(
              cell.cluster(),
              ColourPalette.reduce(cell.cellStyle().colour(), ColourDepth.TRUE),
              ColourPalette.reduce(cell.cellStyle().background(), ColourDepth.TRUE),
              cell.cellStyle().attributes(),
              cell.link())
          .seen();
    }

    /** The same without what nobody sees on a blank. */
    public Shown seen() {
      if (!cluster.equals(" ")) {
        return this;
      }
      int seen = attributes & SEEN_ON_BLANK;
      return new Shown(" ", seen == 0 ? ColourPalette.OWN : foreground, background, seen, link);
    }

    Shown withoutLink() {
      return new Shown(cluster, foreground, background, attributes, null);
    }

    static final Shown GARBAGE = new Shown("?", 1, 2, CellStyle.UNDERLINE, null);
  }

  private final Opinion opinion;
  private Shown[][] cells;
  private int row;
  private int column;
  private int top;
  private int bottom;
  private int foreground = ColourPalette.OWN;
  private int background = ColourPalette.OWN;
  private int attributes;
  private @Nullable String link;
  private boolean pendingWrap;
  private boolean wraps = true;
  private boolean updating;
  private boolean fills = true;
  private boolean cursorShown;
  private boolean aside;
  private int keyboards;
  private final Set<String> switched = new TreeSet<>();

  public Emulator(int rows, int columns, Opinion opinion) {
    this.opinion = opinion;
    cells = new Shown[0][0];
    resize(rows, columns);
  }

  /** Another size, with garbage in every cell, as a terminal may have after it reflowed. */
  public void resize(int rows, int columns) {
    cells = new Shown[rows][columns];
    for (Shown[] line : cells) {
      Arrays.fill(line, Shown.GARBAGE);
    }
    top = 0;
    bottom = rows - 1;
    row = rows / 2;
    column = columns / 2;
    pendingWrap = false;
  }

  /** Says that erasing makes a cell the terminal's own background, whatever the look. */
  public void doesNotFill() {
    fills = false;
  }

  /** Nothing in any cell. */
  void blank() {
    for (Shown[] line : cells) {
      Arrays.fill(line, Shown.BLANK);
    }
  }

  public Shown at(int atRow, int atColumn) {
    return cells[atRow][atColumn];
  }

  /** Whether all cells show this frame, as a terminal of all colours has to. */
  public boolean shows(Frame frame) {
    for (int r = 0; r < cells.length; r++) {
      for (int c = 0; c < cells[r].length; c++) {
        if (!at(r, c).seen().equals(Shown.of(frame.cell(r, c)))) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether every cell was drawn since the screen got its size. */
  public boolean isDrawn() {
    return Arrays.stream(cells).flatMap(Arrays::stream).noneMatch(Shown.GARBAGE::equals);
  }

  /** The place of the cursor as "row,column", or "hidden". */
  public String cursor() {
    return cursorShown ? row + "," + column : "hidden";
  }

  /** Whether everything is as it has to be between two frames. */
  public boolean atRest() {
    return !updating
        && wraps
        && link == null
        && foreground == ColourPalette.OWN
        && background == ColourPalette.OWN
        && attributes == 0
        && top == 0
        && bottom == cells.length - 1;
  }

  public void write(byte[] bytes) {
    write(new String(bytes, StandardCharsets.UTF_8));
  }

  /** What is switched on beside the cursor: modes, {@code u} for the kitty keyboard. */
  public String switched() {
    return String.join(" ", switched) + (aside ? " aside" : "") + " u".repeat(keyboards);
  }

  /** Takes whole sequences and whole clusters. */
  public void write(String text) {
    int end;
    for (int i = 0; i < text.length(); i = end) {
      char c = text.charAt(i);
      if (c == 0x1b) {
        end = escape(text, i + 1);
      } else if (c < ' ' || (c >= 0x7f && c < 0xa0)) {
        control(c);
        end = i + 1;
      } else {
        end = Graphemes.next(text, i);
        print(text.substring(i, end));
      }
    }
  }

  private void control(char c) {
    if (c == '\r') {
      column = 0;
      check(!pendingWrap, "CR with a pending wrap");
    } else if (c == '\n') {
      check(row != bottom && row < cells.length - 1, "LF scrolls");
      check(column == 0, "LF keeps the column on some terminals only");
      row++;
    } else {
      throw new AssertionError("control character " + (int) c);
    }
  }

  private void print(String cluster) {
    int width = width(cluster);
    check(!pendingWrap, "wraps");
    boolean combines =
        !Widths.isUncertain(cluster) && cluster.codePointCount(0, cluster.length()) > 1;
    boolean inLastColumn = column + width == cells[0].length;
    check(wraps || !inLastColumn || !combines, "a mark may go to the cell before");
    if (column + width > cells[0].length) {
      check(!wraps, "a wide cluster wraps");
      width = cells[0].length - column;
    }
    blankHalves(column);
    blankHalves(column + width - 1);
    for (int i = 0; i < width; i++) {
      set(column + i, new Shown(i == 0 ? cluster : "", foreground, background, attributes, link));
    }
    column += width;
    if (column >= cells[0].length) {
      column = cells[0].length - 1;
      pendingWrap = wraps;
      check(!wraps || combines || row < cells.length - 1, "writes into the last corner");
    }
  }

  private int width(String cluster) {
    int width = Widths.NARROW.of(cluster);
    if (!Widths.isUncertain(cluster)) {
      return width;
    }
    return switch (opinion) {
      case OURS -> width;
      case NARROWER -> 1;
      case WIDER -> Math.max(2, 2 * cluster.codePointCount(0, cluster.length()));
    };
  }

  /** What cuts a wide cluster in two leaves blanks. */
  private void blankHalves(int at) {
    int left = at;
    while (left > 0 && cells[row][left].cluster().isEmpty()) {
      left--;
    }
    int right = left + 1;
    while (right < cells[0].length && cells[row][right].cluster().isEmpty()) {
      right++;
    }
    if (right - left > 1) {
      for (int c = left; c < right; c++) {
        Shown old = cells[row][c];
        set(c, new Shown(" ", old.foreground(), old.background(), old.attributes(), old.link()));
      }
    }
  }

  private void set(int at, Shown shown) {
    cells[row][at] = shown;
  }

  private int escape(String text, int from) {
    if (text.charAt(from) == ']') {
      int end = text.indexOf("\u001b\\", from);
      command(text.substring(from + 1, end));
      return end + 2;
    }
    check(text.charAt(from) == '[', "unknown escape");
    int end = from + 1;
    while (text.charAt(end) < 0x40) {
      end++;
    }
    sequence(text.substring(from + 1, end), text.charAt(end));
    return end + 1;
  }

  private void command(String body) {
    if (body.equals("10;?") || body.equals("11;?")) {
      return;
    }
    check(body.startsWith("8;"), "unknown command " + body);
    String target = body.substring(body.indexOf(';', 2) + 1);
    link = target.isEmpty() ? null : target;
  }

  private void sequence(String body, char last) {
    check(body.length() <= 31, "a long sequence: " + body);
    if (QUESTIONS.contains(body + last)) {
      return;
    }
    if (last == 'u') {
      keyboards += body.equals(">1") ? 1 : -1;
      check(body.equals(">1") || (body.equals("<") && keyboards >= 0), "keyboard " + body);
      return;
    }
    if (body.startsWith("?")) {
      mode(body + last);
      return;
    }
    int[] numbers =
        body.isEmpty()
            ? new int[0]
            : Arrays.stream(body.split(";", -1))
                .mapToInt(part -> part.isEmpty() ? 0 : Integer.parseInt(part))
                .toArray();
    check(numbers.length <= 16, "many parameters");
    int first = numbers.length == 0 ? 0 : numbers[0];
    int one = Math.max(1, first);
    switch (last) {
      case 'H' -> place(one - 1, (numbers.length < 2 ? 1 : Math.max(1, numbers[1])) - 1);
      case 'G' -> place(row, one - 1);
      case 'C' -> place(row, column + one);
      case 'D' -> place(row, column - one);
      case 'K' -> erase(cells[0].length - column);
      case 'X' -> erase(one);
      case 'r' -> region(numbers);
      case 'S' -> scroll(one);
      case 'T' -> scroll(-one);
      case 'm' -> look(numbers);
      default -> throw new AssertionError("unknown sequence " + body + last);
    }
  }

  private void place(int toRow, int toColumn) {
    check(toRow >= 0 && toRow < cells.length, "moves out of the rows");
    check(toColumn >= 0 && toColumn < cells[0].length, "moves out of the columns");
    row = toRow;
    column = toColumn;
    pendingWrap = false;
  }

  private void erase(int count) {
    check(
        fills || background == ColourPalette.OWN, "erases on a paper, with which it does not fill");
    check(link == null, "erases in a link");
    check(
        (attributes & (CellStyle.REVERSE | CellStyle.UNDERLINE | CellStyle.STRIKE)) == 0,
        "erases with a line");
    check(!pendingWrap, "erases with a pending wrap");
    blankHalves(column);
    blankHalves(column + count - 1);
    for (int i = 0; i < count; i++) {
      set(column + i, new Shown(" ", ColourPalette.OWN, background, 0, null));
    }
  }

  private void region(int[] numbers) {
    top = numbers.length == 0 ? 0 : numbers[0] - 1;
    bottom = numbers.length == 0 ? cells.length - 1 : numbers[1] - 1;
    check(top >= 0 && bottom < cells.length && (top < bottom || numbers.length == 0), "region");
    row = 0;
    column = 0;
    pendingWrap = false;
  }

  private void scroll(int up) {
    check(
        attributes == 0 && background == ColourPalette.OWN && link == null, "scrolls with a look");
    Shown[][] old = cells.clone();
    for (int r = top; r <= bottom; r++) {
      int from = r + up;
      if (from >= top && from <= bottom) {
        cells[r] = old[from];
      } else {
        cells[r] = new Shown[old[0].length];
        Arrays.fill(cells[r], Shown.BLANK);
      }
    }
  }

  private void mode(String mode) {
    switch (mode) {
      case "?2026h" -> updating = true;
      case "?2026l" -> updating = false;
      case "?7h" -> wraps = true;
      case "?7l" -> wraps = false;
      case "?1000h", "?1006h", "?2004h" -> switched.add(mode.substring(0, mode.length() - 1));
      case "?1000l", "?1006l", "?2004l" -> switched.remove(mode.substring(0, mode.length() - 1));
      case "?1049h" -> aside = true;
      case "?1049l" -> aside = false;
      case "?25h" -> cursorShown = true;
      case "?25l" -> cursorShown = false;
      default -> throw new AssertionError("unknown mode " + mode);
    }
  }

  private void look(int[] numbers) {
    int[] all = numbers.length == 0 ? new int[1] : numbers;
    for (int i = 0; i < all.length; i++) {
      int n = all[i];
      switch (n) {
        case 0 -> {
          foreground = ColourPalette.OWN;
          background = ColourPalette.OWN;
          attributes = 0;
        }
        case 1 -> attributes |= CellStyle.BOLD;
        case 2 -> attributes |= CellStyle.DIM;
        case 3 -> attributes |= CellStyle.ITALIC;
        case 4 -> attributes |= CellStyle.UNDERLINE;
        case 7 -> attributes |= CellStyle.REVERSE;
        case 9 -> attributes |= CellStyle.STRIKE;
        case 22 -> attributes &= ~(CellStyle.BOLD | CellStyle.DIM);
        case 23 -> attributes &= ~CellStyle.ITALIC;
        case 24 -> attributes &= ~CellStyle.UNDERLINE;
        case 27 -> attributes &= ~CellStyle.REVERSE;
        case 29 -> attributes &= ~CellStyle.STRIKE;
        case 38, 48 -> {
          boolean exact = all[i + 1] == 2;
          int colour =
              exact
                  ? ColourPalette.EXACT | all[i + 2] << 16 | all[i + 3] << 8 | all[i + 4]
                  : all[i + 2];
          i += exact ? 4 : 2;
          colour(n == 38, colour);
        }
        case 39, 49 -> colour(n == 39, ColourPalette.OWN);
        default -> {
          boolean bright = n >= 90;
          int base = bright ? n - 90 : n - 30;
          check(base >= 0 && base < 18 && base % 10 < 8, "unknown look " + n);
          colour(base < 10, base % 10 + (bright ? 8 : 0));
        }
      }
    }
  }

  private void colour(boolean ofText, int colour) {
    if (ofText) {
      foreground = colour;
    } else {
      background = colour;
    }
  }

  private static void check(boolean right, String wrong) {
    if (!right) {
      throw new AssertionError(wrong);
    }
  }
}
