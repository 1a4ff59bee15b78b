package lectern.ui.key;

import java.util.List;
import lectern.text.Resource;

/**
 * The keys lectern has when nobody changed them: {@code keys.txt} is the only table of keys in the
 * program, in the order of the help screen.
 */
public final class DefaultKeys {
  /** What keys mean as long as nobody changes it. */
  public static final Keymap KEYMAP =
      new Keymap((map, context) -> bind(map, context, context.name()));

  /** A paragraph for each place: its name, then an action and its keys a line. */
  private static final String TABLE = Resource.text(DefaultKeys.class, "keys.txt").strip();

  private DefaultKeys() {}

  /** Binds the keys of one paragraph; a line of one word stands for all of another paragraph. */
  private static void bind(Keymap map, KeyContext context, String name) {
    for (String paragraph : TABLE.split("\n\n", -1)) {
      List<String> lines = List.of(paragraph.split("\n", -1));
      if (lines.getFirst().equals(name)) {
        for (String line : lines.subList(1, lines.size())) {
          List<String> words = List.of(line.strip().split(" ", -1));
          if (words.size() == 1) {
            bind(map, context, line.strip());
          } else {
            map.bind(context, action(words.getFirst()), words.subList(1, words.size()));
          }
        }
        return;
      }
    }
    throw new IllegalStateException("no keys for " + name);
  }

  /** As {@code valueOf}, which starts up reflection. */
  private static Action action(String name) {
    for (Action action : Action.values()) {
      if (action.name().equals(name)) {
        return action;
      }
    }
    throw new IllegalStateException("no action " + name);
  }
}
