package lectern.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import lectern.document.Document;
import lectern.essay.Head;
import lectern.file.PathProbe;
import lectern.file.PathProbe.PathKind;
import lectern.library.EssayFile;
import lectern.library.TextDecoder;
import lectern.markdown.Markdown;
import lectern.markdown.Origin;

/** The essay that an argument names: a file, or {@code -} for standard input. */
final class EssayArgument {
  /**
   * Reads it.
   *
   * @param probe asks what the name stands for
   */
  static EssayFile read(String name, PathProbe probe) {
    if (name.equals("-")) {
      return standardInput();
    }
    Path file = PathProbe.path(name);
    String id = file.getFileName() + "";
    PathKind kind;
    try {
      kind = probe.kind(file);
    } catch (IOException noAnswer) {
      return new EssayFile.UnreadableEssay(id, noAnswer.getMessage() + "");
    }
    if (kind == PathKind.NONE) {
      return new EssayFile.UnreadableEssay(id, "no such file");
    }
    return kind == PathKind.FOLDER
        ? new EssayFile.UnreadableEssay(id, "this is a folder; lectern FOLDER opens it")
        : EssayFile.read(file, id);
  }

  /** The text of an essay that stands alone, whatever lies beside it. */
  static Document document(EssayFile.ReadableEssay read) {
    Head head = read.essay().head();
    Origin origin = Origin.of(read.essay().id(), head.keys(), List.of());
    return Markdown.parse(read.body(), head.title(), origin);
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
}
