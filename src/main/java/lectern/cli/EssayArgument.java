package lectern.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lectern.library.EssayFile;
import lectern.library.TextDecoder;

/** The essay that an argument names: a file, or {@code -} for standard input. */
final class EssayArgument {
  private EssayArgument() {}

  static EssayFile read(String name) {
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
}
