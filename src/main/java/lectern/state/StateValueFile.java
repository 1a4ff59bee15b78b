package lectern.state;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import lectern.file.PrivateFiles;
import lectern.file.RegularFile;
import lectern.file.TimeLimit;

/** A word that is saved, such as the theme that was chosen last: a file of the state folder. */
public final class StateValueFile {
  /** No word is longer, in bytes. */
  private static final int LARGEST = 100;

  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Path folder;
  private final String file;
  private final TimeLimit limit = new TimeLimit(PATIENCE);

  /**
   * @param folder of the state, which need not exist
   * @param file the name of the file there
   */
  public StateValueFile(Path folder, String file) {
    this.folder = folder;
    this.file = file;
  }

  /** The theme that was chosen last. */
  public static StateValueFile theme(Path folder) {
    return new StateValueFile(folder, "theme");
  }

  /**
   * The order in which the shelf of a library was last.
   *
   * @param library a name for it that a file may have
   */
  public static StateValueFile order(Path folder, String library) {
    return new StateValueFile(folder, "order-" + library);
  }

  /** The word that was saved, or empty where there is none or no disk answers. */
  public String word() {
    try {
      byte[] bytes = limit.call(() -> RegularFile.read(path(), LARGEST));
      return new String(bytes, StandardCharsets.UTF_8).strip();
    } catch (IOException none) {
      return "";
    }
  }

  /**
   * Saves a word instead of the one before.
   *
   * @throws IOException if the folder cannot be written or does not answer
   */
  public void save(String word) throws IOException {
    limit.call(() -> {
      PrivateFiles.createFolder(folder);
      byte[] bytes = (word + "\n").getBytes(StandardCharsets.UTF_8);
      PrivateFiles.replace(path(), folder.resolve(file + ".new"), bytes);
      return true;
    });
  }

  private Path path() {
    return folder.resolve(file);
  }
}
