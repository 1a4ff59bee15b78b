package lectern.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import lectern.essay.Arrangement;
import lectern.state.WordFile;

/** Keeps the theme and the order of the shelf as the reader chose them, for later starts. */
final class ChoiceSaver {
  private final Path state;
  private final Consumer<String> trouble;

  /** The theme that was chosen and is not on the disk yet, or empty. */
  private volatile String unsavedTheme = "";

  /**
   * @param state the folder of what is kept
   * @param trouble is told why a choice could not be kept
   */
  ChoiceSaver(Path state, Consumer<String> trouble) {
    this.state = state;
    this.trouble = trouble;
  }

  /** Remembers a theme until it is saved. */
  void choose(String theme) {
    unsavedTheme = theme;
  }

  /** Saves the theme that was chosen last, unless it is on the disk. */
  synchronized void saveTheme() {
    String name = unsavedTheme;
    unsavedTheme = "";
    if (!name.isEmpty()) {
      save("theme", WordFile.theme(state), name);
    }
  }

  /**
   * Saves how the shelf of a library is sorted and grouped.
   *
   * @param library a name for it that a file may have
   */
  void save(String library, Arrangement arrangement) {
    save("order", WordFile.order(state, library), arrangement.name());
  }

  private void save(String what, WordFile file, String word) {
    try {
      file.keep(word);
    } catch (IOException refused) {
      trouble.accept("The " + what + " is not kept: " + refused.getMessage());
    }
  }
}
