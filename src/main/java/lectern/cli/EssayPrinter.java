package lectern.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.util.List;
import lectern.config.Config;
import lectern.document.Document;
import lectern.essay.Essay;
import lectern.layout.HouseStyle;
import lectern.layout.Line;
import lectern.layout.Page;
import lectern.layout.PageRow;
import lectern.layout.Span;
import lectern.layout.Typesetter;
import lectern.screen.CellStyle;
import lectern.screen.Frame;
import lectern.screen.Size;
import lectern.terminal.Terminal;
import lectern.terminal.TerminalBidi;
import lectern.terminal.output.PlainPrinter;
import lectern.ui.Settings;
import lectern.ui.look.PageView;
import lectern.ui.look.Theme;
import org.jspecify.annotations.Nullable;

/** Prints essays in a column on standard output: styled on a terminal, else plain. */
final class EssayPrinter {
  /** Lines that are drawn on one frame and printed together. */
  private static final int LINES = 64;

  private final boolean styled;
  private final int width;
  private final HouseStyle house;
  private final Theme theme;
  private final PlainPrinter printer;
  private boolean first = true;

  /**
   * @param plain whether there are no styles on a terminal either
   * @param asked the width of the column in cells, or 0 for the reader's measure
   */
  EssayPrinter(Config config, boolean plain, int asked) {
    this.styled = !plain && StandardOutput.isTerminal();
    int measure = config.measure();
    this.width = asked > 0 ? asked : Math.min(measure, StandardOutput.columns(measure));
    Settings settings =
        config.settings(
            Terminal.colours(System.getenv()), TerminalBidi.byTerminal(System.getenv()));
    // Plain text is kept in the order of reading: whatever shows it turns words around. Other
    // programs read it too, so nothing stands in it that is not the text's.
    this.house = styled ? settings.house() : settings.house().inReadingOrder().withoutRule();
    this.theme = settings.theme().withoutBackground();
    var out = new FileOutputStream(FileDescriptor.out);
    this.printer = styled ? PlainPrinter.styled(System.getenv(), out) : PlainPrinter.plain(out);
  }

  /** Prints an essay, an empty line between it and the one before. */
  void print(Essay essay, Document document) {
    if (!first) {
      printer.line();
    }
    first = false;
    print(Typesetter.page(essay, document, width, house));
  }

  private void print(Page page) {
    PageRow row = page.first();
    for (Line line : page.lines(row, 1)) {
      // Skips the blank rows above a title, which only a screen needs.
      row = line.spans().isEmpty() ? page.move(row, 1) : row;
    }
    int lines = page.lines(row, LINES).size();
    while (lines > 0 && !printer.failed()) {
      if (styled) {
        printer.rows(frame(page, row, lines));
      } else {
        printPlain(page, row, lines);
      }
      PageRow next = page.move(row, lines);
      lines =
          page.distance(row, next, Integer.MAX_VALUE) < lines ? 0 : page.lines(next, LINES).size();
      row = next;
    }
  }

  private Frame frame(Page page, PageRow row, int lines) {
    var frame = new Frame(new Size(page.measure(), lines), CellStyle.PLAIN, false, house.widths());
    PageView.draw(frame, theme, page, row, 0, lines, 0, -1);
    return frame;
  }

  /** Prints most lines without making cells, which takes longer than all else. */
  private void printPlain(Page page, PageRow first, int count) {
    List<Line> lines = page.lines(first, count);
    for (int i = 0; i < lines.size(); i++) {
      String text = text(lines.get(i), page.measure());
      if (text == null) {
        printer.rows(frame(page, page.move(first, i), 1));
      } else {
        printer.line(text);
      }
    }
  }

  /**
   * The text of a line whose characters take one cell each; null for other lines and for blanks.
   */
  private @Nullable String text(Line line, int measure) {
    var text = new StringBuilder(measure);
    for (Span span : line.spans()) {
      int blanks = span.column() - text.length();
      if (blanks < 0 || !house.widths().areSingle(span.text())) {
        return null;
      }
      text.repeat(' ', blanks).append(span.text());
    }
    int length = text.length();
    boolean fits = length <= measure && (length == 0 || text.charAt(length - 1) != ' ');
    return fits ? text.toString() : null;
  }

  void flush() {
    printer.flush();
  }

  /** The exit code, after all is printed. */
  int exitCode() {
    printer.flush();
    return StandardOutput.exitCode(printer.failed());
  }
}
