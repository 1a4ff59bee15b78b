package lectern.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import lectern.app.HeadPunctuation;
import lectern.config.Config;
import lectern.document.Document;
import lectern.document.LinkPlacement;
import lectern.document.NotePlacement;
import lectern.document.PunctuationStyle;
import lectern.essay.Essay;
import lectern.file.PathProbe;
import lectern.library.EssayFile;
import lectern.platform.Directories;

/** {@code lectern cat FILE…}: essays set in a column, on standard output. */
final class CatCommand {
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
      return ExitCode.fail("cat needs the name of a file, or a text on standard input");
    }
    List<String> files = cat.files().isEmpty() ? List.of("-") : cat.files();
    Config config = SettingsLoader.load(directories).config();
    PunctuationStyle punctuation = config.typography().punctuation();
    var printer = new EssayPrinter(config, cat.plain(), cat.width());
    var probe = new PathProbe();
    int code = ExitCode.DONE;
    for (String name : files) {
      String reason = "";
      switch (EssayArgument.read(name, probe)) {
        case EssayFile.ReadableEssay read -> {
          try {
            Essay essay = HeadPunctuation.essay(read.essay(), punctuation);
            printer.print(essay, document(read, punctuation, cat));
          } catch (OutOfMemoryError tooLarge) {
            reason = EssayFile.TOO_LARGE;
          }
        }
        case EssayFile.UnreadableEssay unreadable -> reason = unreadable.reason();
      }
      if (!reason.isEmpty()) {
        printer.flush();
        code = ExitCode.fail(name + ": " + reason);
      }
    }
    return Math.max(code, printer.exitCode());
  }

  private static Document document(
      EssayFile.ReadableEssay read, PunctuationStyle punctuation, Request.CatRequest cat) {
    Document document = punctuation.of(EssayArgument.document(read), read.essay().head().lang());
    Document placed = cat.notesBelow() ? NotePlacement.in(document) : document;
    return cat.linksBelow() ? LinkPlacement.in(placed) : placed;
  }
}
