package lectern.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import lectern.essay.Arrangement;
import lectern.state.StateValueFile;

/** Saves the theme and the order of the shelf as the reader chose them, for later starts. */
final class PreferenceSaver {
  private final StateValueFile themeFile;
  private final StateValueFile orderFile;
  private final Consumer<String> onFailure;

  /** What was chosen and is not on the disk yet, or empty. */
  private final AtomicReference<String> theme = new AtomicReference<>("");

  private final AtomicReference<String> order = new AtomicReference<>("");

  /**
   * @param state the folder of what is saved
   * @param library a name for the library that a file may have
   * @param onFailure is told why a choice could not be saved
   */
  PreferenceSaver(Path state, String library, Consumer<String> onFailure) {
    this.themeFile = StateValueFile.theme(state);
    this.orderFile = StateValueFile.order(state, library);
    this.onFailure = onFailure;
  }

  /** Holds a theme until it is saved. */
  void choose(String name) {
    theme.set(name);
  }

  /** Holds how the shelf is sorted and grouped until it is saved. */
  void choose(Arrangement arrangement) {
    order.set(arrangement.name());
  }

  /** Saves what was chosen last, unless it is on the disk; waits for a save under way. */
  synchronized void save() {
    save("theme", themeFile, theme.getAndSet(""));
    save("order", orderFile, order.getAndSet(""));
  }

  private void save(String what, StateValueFile file, String word) {
    if (word.isEmpty()) {
      return;
    }
    try {
      file.save(word);
    } catch (IOException refused) {
      onFailure.accept("The " + what + " is not saved: " + refused.getMessage());
    }
  }
}
