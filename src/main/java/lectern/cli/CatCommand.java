package lectern.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import lectern.app.PunctuatedHead;
import lectern.config.Config;
import lectern.document.Document;
import lectern.document.LinkPlacement;
import lectern.document.NotePlacement;
import lectern.document.PunctuationStyle;
import lectern.essay.Essay;
import lectern.essay.Head;
import lectern.layout.HouseStyle;
import lectern.layout.Page;
import lectern.layout.PageRow;
import lectern.layout.Typesetter;
import lectern.library.EssayFile;
import lectern.markdown.Markdown;
import lectern.markdown.Origin;
import lectern.platform.Directories;
import lectern.screen.Frame;
import lectern.screen.Size;
import lectern.terminal.PlainPrinter;
import lectern.terminal.Terminal;
import lectern.terminal.TerminalBidi;
import lectern.ui.Settings;
import lectern.ui.look.PageView;
import lectern.ui.look.Theme;

/** {@code lectern cat FILE…}: essays set in a column, on standard output. */
final class CatCommand {
  private CatCommand() {}

  /** Lines that are drawn on one frame and printed together. */
  private static final int LINES = 64;

  static int run(Request.CatRequest cat) {
    return run(cat, Directories.current());
  }

  /** Whether nobody pipes anything in, so that standard input would wait for what is typed. */
  private static boolean isTyped() {
    try {
      String name = Path.of("/dev/stdin").toRealPath().toString();
      return name.startsWith("/dev/pts/") || name.startsWith("/dev/tty");
    } catch (IOException pipe) {
      return false;
    }
  }

  static int run(Request.CatRequest cat, Directories directories) {
    if (cat.files().isEmpty() && isTyped()) {
      return Cli.failed("cat needs the name of a file, or a text on standard input");
    }
    List<String> files = cat.files().isEmpty() ? List.of("-") : cat.files();
    Config config = Cli.settings(directories).config();
    boolean styled = !cat.plain() && StandardOutput.isTerminal();
    int width =
        cat.width() > 0
            ? cat.width()
            : Math.min(config.measure(), StandardOutput.columns(config.measure()));
    Settings settings =
        config.settings(
            Terminal.colours(System.getenv()), TerminalBidi.byTerminal(System.getenv()));
    // Plain text is kept in the order of reading: whatever shows it turns words around.
    HouseStyle house = styled ? settings.house() : settings.house().unturned();
    PunctuationStyle punctuation = config.typography().punctuation();
    Theme theme = settings.theme().withoutPaper();
    var out = new FileOutputStream(FileDescriptor.out);
    var printer = styled ? PlainPrinter.styled(System.getenv(), out) : PlainPrinter.plain(out);
    int code = Cli.DONE;
    boolean first = true;
    for (String name : files) {
      String problem = "";
      switch (EssayArgument.read(name)) {
        case EssayFile.ReadableEssay read -> {
          if (!first) {
            printer.line();
          }
          first = false;
          try {
            Essay essay = PunctuatedHead.essay(read.essay(), punctuation);
            Document document = document(read, punctuation, cat);
            print(Typesetter.page(essay, document, width, house), theme, printer);
          } catch (OutOfMemoryError tooLarge) {
            problem = EssayFile.TOO_LARGE;
          }
        }
        case EssayFile.UnreadableEssay not -> problem = not.reason();
      }
      if (!problem.isEmpty()) {
        printer.flush();
        code = Cli.failed(name + ": " + problem);
      }
    }
    printer.flush();
    return Math.max(code, StandardOutput.code(printer.failed()));
  }

  private static Document document(
      EssayFile.ReadableEssay read, PunctuationStyle punctuation, Request.CatRequest cat) {
    Head head = read.essay().head();
    Origin origin = Origin.of(read.essay().id(), head.keys(), List.of());
    Document document =
        punctuation.of(Markdown.read(read.body(), head.title(), origin), head.lang());
    Document placed = cat.notesBelow() ? NotePlacement.in(document) : document;
    return cat.linksBelow() ? LinkPlacement.in(placed) : placed;
  }

  private static void print(Page page, Theme theme, PlainPrinter printer) {
    PageRow row = page.first();
    int lines = page.lines(row, LINES).size();
    while (lines > 0 && !printer.failed()) {
      var frame = new Frame(new Size(page.measure(), lines));
      PageView.draw(frame, theme, page, row, 0, lines, 0, -1);
      printer.rows(frame);
      PageRow next = page.move(row, lines);
      lines =
          page.distance(row, next, Integer.MAX_VALUE) < lines ? 0 : page.lines(next, LINES).size();
      row = next;
    }
  }
}
