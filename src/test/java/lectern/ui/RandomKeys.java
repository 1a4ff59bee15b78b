package lectern.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Names of keys without sense: half of them characters, the others what has a name. */
public final class RandomKeys {
  private static final List<String> NAMED =
      List.of(
          "Enter",
          "Enter",
          "Enter",
          "Tab",
          "Tab",
          "S-Tab",
          "Esc",
          "Space",
          "Backspace",
          "Up",
          "Down",
          "Left",
          "Right",
          "Home",
          "End",
          "PgUp",
          "PgDn",
          "F1",
          "C-l",
          "C-n",
          "C-p",
          "C-d",
          "C-u",
          "A-Left",
          "A-Right",
          "Delete",
          "é",
          "漢");

  private final Random random;
  private final List<String> named = new ArrayList<>(NAMED);

  /**
   * @param more what is to come as often as what has a name
   */
  public RandomKeys(Random random, String... more) {
    this.random = random;
    named.addAll(List.of(more));
  }

  /** The next key, as it is written. */
  public String next() {
    return random.nextBoolean()
        ? named.get(random.nextInt(named.size()))
        : Character.toString('!' + random.nextInt('~' - '!' + 1));
  }
}
