package lectern.ui.key;

import java.util.ArrayList;
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
  public record Change(KeyContext context, Action action, List<String> keys) {
    public Change {
      keys = List.copyOf(keys);
    }
  }

  /** Binds the keys of a place when they are first needed, because few places are. */
  interface Binder {
    void bind(Keymap map, KeyContext context);
  }

  /** The keys of one place: in the order of the help screen, and by key. */
  private record PlaceKeys(List<Binding> bindings, Map<String, Action> actions) {}

  private final Binder binder;
  private final Map<KeyContext, PlaceKeys> places = new HashMap<>();

  Keymap(Binder binder) {
    this.binder = binder;
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
    var map = new Keymap((_, _) -> {});
    for (KeyContext context : KeyContext.values()) {
      var here = new HashMap<Action, List<String>>();
      var claimed = new HashSet<String>();
      for (Change change : changes) {
        if (change.context() == context) {
          here.put(change.action(), change.keys());
          claimed.addAll(change.keys());
        }
      }
      for (Binding binding : of(context).bindings()) {
        List<String> keys = here.get(binding.action());
        if (keys == null) {
          keys = binding.keys().stream().filter(key -> !claimed.contains(key)).toList();
        }
        map.bind(context, binding.action(), keys);
      }
    }
    return map;
  }

  /** Whether this action exists here, even if no key asks for it. */
  public boolean has(KeyContext context, Action action) {
    for (Binding binding : of(context).bindings()) {
      if (binding.action() == action) {
        return true;
      }
    }
    return false;
  }

  /** What this key asks for here, or null. */
  public @Nullable Action action(KeyContext context, Key key) {
    return of(context).actions().get(key.written());
  }

  /** All that can be asked for here, in the order of the help screen. */
  public List<Binding> bindings(KeyContext context) {
    return of(context).bindings().stream().filter(binding -> !binding.keys().isEmpty()).toList();
  }

  /**
   * The first key that asks for this here, as a reader would write it; empty when there is none.
   */
  public String key(KeyContext context, Action action) {
    for (Binding binding : of(context).bindings()) {
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

  private synchronized PlaceKeys of(KeyContext context) {
    PlaceKeys known = places.get(context);
    if (known != null) {
      return known;
    }
    var keys = new PlaceKeys(new ArrayList<>(), new HashMap<>());
    places.put(context, keys);
    binder.bind(this, context);
    return keys;
  }

  /**
   * Adds what can be asked for in a place, and the keys that do.
   *
   * @throws IllegalStateException if one of them asks for something else there already
   */
  void bind(KeyContext context, Action action, List<String> keys) {
    PlaceKeys place = of(context);
    place.bindings().add(new Binding(action, keys));
    for (String key : keys) {
      Action before = place.actions().put(key, action);
      if (before != null) {
        throw new IllegalStateException(key + " means two things " + context.words());
      }
    }
  }
}
