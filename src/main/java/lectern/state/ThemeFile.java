package lectern.state;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Set;
import lectern.file.PrivateFiles;
import lectern.file.RegularFile;
import lectern.file.TimeLimit;

/** The name of the theme that was chosen last: one line in the state folder. */
public final class ThemeFile {
  /** No name is longer, in bytes. */
  private static final int LARGEST = 100;

  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Path folder;
  private final TimeLimit limit = new TimeLimit(PATIENCE);

  /**
   * @param folder of the state, which need not exist
   */
  public ThemeFile(Path folder) {
    this.folder = folder;
  }

  /** The name that was kept, or empty where there is none or no disk answers. */
  public String name() {
    try {
      byte[] bytes = limit.call(() -> RegularFile.read(path(), LARGEST));
      return new String(bytes, StandardCharsets.UTF_8).strip();
    } catch (IOException none) {
      return "";
    }
  }

  /**
   * Keeps a name instead of the one before.
   *
   * @throws IOException if the folder cannot be written or does not answer
   */
  public void keep(String name) throws IOException {
    limit.call(() -> replaced(name));
  }

  private Path replaced(String name) throws IOException {
    PrivateFiles.createFolder(folder);
    Path fresh = folder.resolve("theme.new");
    Files.deleteIfExists(fresh);
    try (var channel =
        Files.newByteChannel(
            fresh,
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
            PrivateFiles.attributes(fresh))) {
      channel.write(StandardCharsets.UTF_8.encode(name + "\n"));
    }
    return Files.move(fresh, path(), StandardCopyOption.ATOMIC_MOVE);
  }

  private Path path() {
    return folder.resolve("theme");
  }
}
