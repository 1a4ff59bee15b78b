package lectern.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lectern.app.PunctuatedHead;
import lectern.config.Config;
import lectern.document.Document;
import lectern.document.NotePlacement;
import lectern.document.PunctuationStyle;
import lectern.essay.Essay;
import lectern.essay.Head;
import lectern.library.EssayFile;
import lectern.library.TextDecoder;
import lectern.markdown.Markdown;
import lectern.markdown.Origin;
import lectern.platform.Directories;

/** {@code lectern cat FILE…}: essays set in a column, on standard output. */
final class CatCommand {
  private CatCommand() {}

  static int run(Request.CatRequest cat) {
    return run(cat, Directories.current());
  }

  static int run(Request.CatRequest cat, Directories directories) {
    Config config = Cli.settings(directories).config();
    PunctuationStyle punctuation = config.typography().punctuation();
    var printer = new EssayPrinter(config, cat.plain(), cat.width());
    int code = Cli.DONE;
    for (String name : cat.files()) {
      String problem = "";
      switch (read(name)) {
        case EssayFile.ReadableEssay read -> {
          try {
            Essay essay = PunctuatedHead.essay(read.essay(), punctuation);
            printer.print(essay, document(read, punctuation, cat.notesBelow()));
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
    return Math.max(code, printer.code());
  }

  private static EssayFile read(String name) {
    if (name.equals("-")) {
      return standardInput();
    }
    Path file = Path.of(name);
    String id = file.getFileName() + "";
    if (!Files.exists(file)) {
      return new EssayFile.UnreadableEssay(id, "no such file");
    }
    return Files.isDirectory(file)
        ? new EssayFile.UnreadableEssay(id, "this is a folder; lectern FOLDER opens it")
        : EssayFile.read(file, id);
  }

  private static EssayFile standardInput() {
    try {
      // one byte more than an essay may have, so that it is known when there are too many
      return EssayFile.of(System.in.readNBytes(TextDecoder.LARGEST + 1), PipedEssay.NAME);
    } catch (IOException broken) {
      return new EssayFile.UnreadableEssay(
          PipedEssay.NAME, "standard input: " + broken.getMessage());
    } catch (OutOfMemoryError tooLarge) {
      return new EssayFile.UnreadableEssay(PipedEssay.NAME, EssayFile.TOO_LARGE);
    }
  }

  private static Document document(
      EssayFile.ReadableEssay read, PunctuationStyle punctuation, boolean notesBelow) {
    Head head = read.essay().head();
    Origin origin = Origin.of(read.essay().id(), head.keys(), List.of());
    Document document =
        punctuation.of(Markdown.read(read.body(), head.title(), origin), head.lang());
    return notesBelow ? NotePlacement.in(document) : document;
  }
}
