package lectern.terminal;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.screen.Screen;
import com.googlecode.lanterna.screen.TerminalScreen;
import com.googlecode.lanterna.terminal.ansi.ANSITerminal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import lectern.screen.Cell;
import lectern.screen.CellStyle;
import lectern.screen.Colour;
import lectern.screen.Frame;
import lectern.screen.Size;
import lectern.terminal.output.Capabilities;
import lectern.terminal.output.ColourDepth;

/**
 * Prints how many bytes (and writes) the frames of a reading session take, beside what Lanterna's
 * own screen takes for the same frames.
 */
final class TerminalBench {
  private static final CellStyle PROSE =
      new CellStyle(new Colour.RgbColour(208, 204, 196), Colour.OWN, 0);
  private static final CellStyle LINK =
      new CellStyle(new Colour.RgbColour(110, 160, 220), Colour.OWN, CellStyle.UNDERLINE);
  private static final CellStyle STATUS =
      new CellStyle(new Colour.RgbColour(30, 30, 30), new Colour.RgbColour(180, 170, 150), 0);
  private static final CellStyle PANEL =
      new CellStyle(new Colour.RgbColour(230, 230, 220), new Colour.RgbColour(50, 50, 60), 0);
  private static final String[] WORDS = {
    "the",
    "shelf",
    "of",
    "a",
    "reader",
    "holds",
    "what",
    "was",
    "kept",
    "and",
    "every",
    "margin",
    "remembers",
    "its",
    "sentence",
    "until",
    "somebody",
    "turns",
    "back",
    "slowly"
  };

  /** A terminal that cannot move a part of its screen. */
  private static final Capabilities STILL =
      new Capabilities(
          ColourDepth.TRUE, true, true, true, false, true, true, true, Capabilities.Wrapping.NONE);

  private TerminalBench() {}

  /** Prints the table. */
  public static void main(String[] arguments) throws IOException {
    System.out.println("bytes (writes)      first frame     line down     page down  pop-up  idle");
    for (Size size : new Size[] {new Size(80, 24), new Size(200, 60)}) {
      System.out.println(line("lectern", size, own(size)));
      System.out.println(line("Lanterna", size, stock(size, session(size))));
    }
    System.out.println("list down a line beside tags: by the cheaper way, repainted, Lanterna");
    for (Size size : new Size[] {new Size(80, 24), new Size(200, 60)}) {
      int[][] own = own(size, beside(size), Capabilities.FULL);
      int[][] repainted = own(size, beside(size), STILL);
      System.out.println(
          line("", size, new int[][] {own[1], repainted[1], stock(size, beside(size))[1]}));
    }
    System.out.println("microseconds a frame, line down at 200×60: " + time(new Size(200, 60)));
  }

  /** The frames measured: first, one line down, a page down, a pop-up, the same again. */
  static List<Frame> session(Size size) {
    int page = size.rows() - 3;
    var frames = new ArrayList<Frame>();
    frames.add(frame(size, 0, false));
    frames.add(frame(size, 1, false));
    frames.add(frame(size, 1 + page, false));
    frames.add(frame(size, 1 + page, true));
    frames.add(frame(size, 1 + page, true));
    return frames;
  }

  /** A list beside a pane of tags, and the same one line further down. */
  static List<Frame> beside(Size size) {
    return List.of(list(size, 0), list(size, 1));
  }

  private static Frame list(Size size, int offset) {
    var frame = new Frame(size);
    int rows = size.rows() - 6;
    for (int i = 0; i < rows; i++) {
      int row = 2 + i;
      if (i < 30) {
        frame.write(row, 1, WORDS[i % WORDS.length], PROSE);
        frame.write(row, 20, Integer.toString(100 - i), PROSE);
      }
      String title = sentence(i + offset, 40);
      frame.write(row, 26, 2 + (i + offset) % 26 + " May", PROSE);
      frame.write(
          row, 34, title.substring(0, Math.min(title.length(), size.columns() - 52)), PROSE);
      frame.write(row, size.columns() - 8, 3 + (i + offset) % 17 + " min", PROSE);
    }
    frame.paint(2 + rows / 2, 25, size.columns() - 26, STATUS);
    frame.write(size.rows() - 3, 1, sentence(offset, 60), PROSE);
    return frame;
  }

  private static Frame frame(Size size, int offset, boolean panel) {
    var frame = new Frame(size);
    int left = Math.max(0, (size.columns() - 80) / 2) + 7;
    for (int row = 0; row < size.rows() - 1; row++) {
      prose(frame, row, left, offset + row);
    }
    frame.fill(size.rows() - 1, 0, 1, size.columns(), STATUS);
    frame.write(size.rows() - 1, 1, "An essay about shelves", STATUS);
    String place = offset + " lines  " + offset * 3 % 100 + "%";
    frame.write(size.rows() - 1, size.columns() - 16, place, STATUS);
    if (panel) {
      frame.fill(size.rows() - 10, left, 8, 40, PANEL);
      for (int i = 0; i < 6; i++) {
        frame.write(size.rows() - 9 + i, left + 2, left + 38, sentence(i * 31, 36), PANEL, null);
      }
    }
    return frame;
  }

  /** One line of an essay: a blank one after every sixth, some words bold, slanted or links. */
  private static void prose(Frame frame, int row, int left, int line) {
    if (line % 7 == 6) {
      return;
    }
    String text = sentence(line, 66);
    int third = text.indexOf(' ', 20);
    int column = frame.write(row, left, text.substring(0, third), PROSE);
    int end = text.indexOf(' ', third + 8);
    CellStyle middle =
        switch (line % 5) {
          case 0 -> PROSE.with(CellStyle.BOLD);
          case 1 -> PROSE.with(CellStyle.ITALIC);
          case 2 -> LINK;
          default -> PROSE;
        };
    column = frame.write(row, column, text.substring(third, end), middle);
    frame.write(row, column, text.substring(end), PROSE);
  }

  private static String sentence(int seed, int length) {
    var text = new StringBuilder();
    var random = new Random(seed);
    while (true) {
      String word = WORDS[random.nextInt(WORDS.length)];
      if (text.length() + word.length() + 1 > length) {
        return text.toString();
      }
      text.append(text.isEmpty() ? "" : " ").append(word);
    }
  }

  /** The bytes and writes of each frame of the session with lectern's screen. */
  static int[][] own(Size size) {
    return own(size, session(size), Capabilities.FULL);
  }

  static int[][] own(Size size, List<Frame> frames, Capabilities capabilities) {
    var port = new MemoryPort(size, null, capabilities);
    var counts = new ArrayList<int[]>();
    for (Frame frame : frames) {
      port.writes().clear();
      port.show(frame);
      int bytes = port.writes().stream().mapToInt(write -> write.length).sum();
      counts.add(new int[] {bytes, port.writes().size()});
    }
    return counts.toArray(new int[0][]);
  }

  private static long time(Size size) {
    var port = new MemoryPort(size, List.of());
    long best = Long.MAX_VALUE;
    var frames = new Frame[] {frame(size, 0, false), frame(size, 1, false)};
    for (int i = 0; i < 400; i++) {
      long start = System.nanoTime();
      port.show(frames[i % 2]);
      best = Math.min(best, System.nanoTime() - start);
    }
    return best / 1000;
  }

  private static int[][] stock(Size size, List<Frame> frames) throws IOException {
    var out = new Counting();
    var terminal = new Unasked(out, size);
    Screen screen = new TerminalScreen(terminal);
    screen.startScreen();
    var counts = new ArrayList<int[]>();
    for (Frame frame : frames) {
      for (int row = 0; row < size.rows(); row++) {
        for (int column = 0; column < size.columns(); column++) {
          screen.setCharacter(column, row, character(frame.cell(row, column)));
        }
      }
      out.bytes = 0;
      out.writes = 0;
      screen.refresh();
      counts.add(new int[] {out.bytes, out.writes});
    }
    return counts.toArray(new int[0][]);
  }

  private static TextCharacter character(Cell cell) {
    var modifiers = EnumSet.noneOf(SGR.class);
    if (cell.cellStyle().has(CellStyle.BOLD)) {
      modifiers.add(SGR.BOLD);
    }
    if (cell.cellStyle().has(CellStyle.ITALIC)) {
      modifiers.add(SGR.ITALIC);
    }
    if (cell.cellStyle().has(CellStyle.UNDERLINE)) {
      modifiers.add(SGR.UNDERLINE);
    }
    return TextCharacter.fromString(
        cell.cluster(),
        colour(cell.cellStyle().colour()),
        colour(cell.cellStyle().background()),
        modifiers)[0];
  }

  private static TextColor colour(Colour colour) {
    return switch (colour) {
      case Colour.OwnColour own -> TextColor.ANSI.DEFAULT;
      case Colour.AnsiColour ansi -> new TextColor.Indexed(ansi.index());
      case Colour.RgbColour rgb -> new TextColor.RGB(rgb.red(), rgb.green(), rgb.blue());
    };
  }

  private static String line(String name, Size size, int[][] counts) {
    var line = new StringBuilder();
    line.append(pad(name, -9)).append(pad(size.columns() + "×" + size.rows(), -8));
    int[] widths = {14, 14, 14, 13, 6};
    for (int i = 0; i < counts.length; i++) {
      line.append(pad(counts[i][0] + " (" + counts[i][1] + ")", widths[i]));
    }
    return line.toString();
  }

  private static String pad(String text, int width) {
    String blanks = " ".repeat(Math.max(0, Math.abs(width) - text.length()));
    return width < 0 ? text + blanks : blanks + text;
  }

  private static final class Counting extends OutputStream {
    private int bytes;
    private int writes;

    @Override
    public void write(int b) {
      bytes++;
      writes++;
    }

    @Override
    public void write(byte[] more, int from, int length) {
      bytes += length;
      writes++;
    }
  }

  /** Lanterna's own terminal, told its size, as nobody answers. */
  private static final class Unasked extends ANSITerminal {
    private final TerminalSize size;

    Unasked(OutputStream out, Size size) {
      super(new ByteArrayInputStream(new byte[0]), out, StandardCharsets.UTF_8);
      this.size = new TerminalSize(size.columns(), size.rows());
    }

    @Override
    protected TerminalSize findTerminalSize() {
      return size == null ? new TerminalSize(80, 24) : size;
    }
  }
}
