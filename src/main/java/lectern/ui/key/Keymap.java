package lectern.ui.key;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import lectern.screen.Input.Key;
import org.jspecify.annotations.Nullable;

/**
 * Which key asks for which action, place by place; the screens look keys up here, and the help
 * screen lists it. Keys are written as in {@link Key#of}.
 */
public final class Keymap {

  /** One line of the table: what can be asked for, and by which keys. */
  public record Binding(Action action, List<String> keys) {
    public Binding {
      keys = List.copyOf(keys);
    }
  }

  /** Other keys for an action in a place, instead of all it had; none takes it off the keyboard. */
  public record Change(Where where, Action action, List<String> keys) {
    public Change {
      keys = List.copyOf(keys);
    }
  }

  /** The keys lectern has when nobody changed them. */
  public static final Keymap USUAL = UsualKeys.bound(new Keymap());

  private final Map<Where, List<Binding>> bindings = new EnumMap<>(Where.class);
  private final Map<Where, Map<String, Action>> actions = new EnumMap<>(Where.class);

  private Keymap() {
    for (Where where : Where.values()) {
      bindings.put(where, new ArrayList<>());
      actions.put(where, new HashMap<>());
    }
  }

  /**
   * This key map with some keys changed. A key that a change claims is taken from whatever else it
   * asked for in that place.
   *
   * @throws IllegalStateException if two changes claim one key in one place
   */
  public Keymap with(List<Change> changes) {
    if (changes.isEmpty()) {
      return this;
    }
    var map = new Keymap();
    for (Where where : Where.values()) {
      var here = new EnumMap<Action, List<String>>(Action.class);
      var claimed = new HashSet<String>();
      for (Change change : changes) {
        if (change.where() == where) {
          here.put(change.action(), change.keys());
          claimed.addAll(change.keys());
        }
      }
      for (Binding binding : of(bindings, where)) {
        List<String> keys = here.get(binding.action());
        if (keys == null) {
          keys = binding.keys().stream().filter(key -> !claimed.contains(key)).toList();
        }
        map.bind(where, binding.action(), keys);
      }
    }
    return map;
  }

  /** Whether this can be asked for here, whether or not a key does. */
  public boolean has(Where where, Action action) {
    return of(bindings, where).stream().anyMatch(binding -> binding.action() == action);
  }

  /** What this key asks for here, or null. */
  public @Nullable Action action(Where where, Key key) {
    return of(actions, where).get(key.written());
  }

  /** All that can be asked for here, in the order of the help screen. */
  public List<Binding> bindings(Where where) {
    return of(bindings, where).stream().filter(binding -> !binding.keys().isEmpty()).toList();
  }

  /**
   * The first key that asks for this here, as a reader would write it; empty when there is none.
   */
  public String key(Where where, Action action) {
    for (Binding binding : of(bindings, where)) {
      if (binding.action() == action && !binding.keys().isEmpty()) {
        return shown(binding.keys().getFirst());
      }
    }
    return "";
  }

  /** A key as people write it: {@code Alt-←} for {@code A-Left}. */
  public static String shown(String written) {
    Key key = Key.of(written);
    String name =
        switch (key.name()) {
          case "Up" -> "↑";
          case "Down" -> "↓";
          case "Left" -> "←";
          case "Right" -> "→";
          default -> key.name();
        };
    return (key.ctrl() ? "Ctrl-" : "")
        + (key.alt() ? "Alt-" : "")
        + (key.shift() ? "Shift-" : "")
        + name;
  }

  private static <T> T of(Map<Where, T> table, Where where) {
    T found = table.get(where);
    if (found == null) {
      throw new IllegalStateException("no keys for " + where);
    }
    return found;
  }

  /**
   * Adds what can be asked for in a place, and the keys that do.
   *
   * @throws IllegalStateException if one of them asks for something else there already
   */
  Keymap bind(Where where, Action action, String... keys) {
    return bind(where, action, List.of(keys));
  }

  private Keymap bind(Where where, Action action, List<String> keys) {
    of(bindings, where).add(new Binding(action, keys));
    for (String key : keys) {
      Action before = of(actions, where).put(key, action);
      if (before != null) {
        throw new IllegalStateException(key + " means two things " + where.words());
      }
    }
    return this;
  }
}
