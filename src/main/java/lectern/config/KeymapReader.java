package lectern.config;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import lectern.essay.Fault;
import lectern.frontmatter.HeadEntry;
import lectern.frontmatter.Value;
import lectern.ui.key.Action;
import lectern.ui.key.DefaultKeys;
import lectern.ui.key.KeyContext;
import lectern.ui.key.Keymap;
import lectern.ui.key.Keymap.Change;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code keys:}, which says place by place what key asks for what; as {@link ConfigReader}
 * without a switch over a sealed type.
 */
final class KeymapReader {
  /** What always ends the program, so that no settings lock anyone in. */
  private static final String ALWAYS_QUITS = "C-c";

  private final List<Fault> faults;
  private final List<Change> changes = new ArrayList<>();

  private KeymapReader(List<Fault> faults) {
    this.faults = faults;
  }

  /** The changes of an entry {@code keys:}; what is wrong is left out and added to the faults. */
  static List<Change> read(HeadEntry keys, List<Fault> faults) {
    var reader = new KeymapReader(faults);
    Map<String, KeyContext> places = names(KeyContext.values());
    for (HeadEntry entry :
        reader.entries(keys, "places with their keys, as in keys: {reader: …}")) {
      KeyContext context = places.get(entry.name());
      if (context == null) {
        reader.fault(
            entry, "there is no place “" + entry.name() + "”; " + NameList.of(places.keySet()));
      } else {
        reader.place(entry, context);
      }
    }
    return reader.changes;
  }

  private void place(HeadEntry place, KeyContext context) {
    Map<String, Action> actions = new TreeMap<>();
    names(Action.values())
        .forEach((name, action) -> {
          if (DefaultKeys.KEYMAP.has(context, action)) {
            actions.put(name, action);
          }
        });
    var claimed = new HashMap<String, HeadEntry>();
    var changed = new HashMap<Action, HeadEntry>();
    for (HeadEntry entry : entries(place, "actions with their keys, as in {down: [j, Down]}")) {
      Action action = actions.get(entry.name());
      HeadEntry before = action == null ? null : changed.putIfAbsent(action, entry);
      if (action == null) {
        String name = place.name();
        String perhaps = SpellingSuggestion.suggest(entry.name(), actions.keySet());
        fault(entry, name + " has no action “" + entry.name() + "”" + perhaps);
      } else if (before != null) {
        fault(entry, entry.name() + " has its keys on line " + before.line() + " already");
      } else {
        action(entry, context, action, claimed);
      }
    }
  }

  private void action(
      HeadEntry entry, KeyContext context, Action action, Map<String, HeadEntry> claimed) {
    if (entry.value() instanceof Value.MapValue) {
      fault(entry, entry.name() + " takes a key or a list of keys");
      return;
    }
    List<String> written = entry.value().texts();
    Set<String> keys = new LinkedHashSet<>();
    for (String text : written) {
      String key = key(entry, context, action, text);
      if (key != null && isFree(key, entry, claimed)) {
        keys.add(key);
      }
    }
    if (keys.isEmpty() && !written.isEmpty()) {
      return; // Nothing but faults: the default keys stay.
    }
    if (action == Action.QUIT) {
      keys.add(ALWAYS_QUITS);
    }
    changes.add(new Change(context, action, List.copyOf(keys)));
  }

  private boolean isFree(String key, HeadEntry entry, Map<String, HeadEntry> claimed) {
    HeadEntry other = claimed.putIfAbsent(key, entry);
    boolean free = other == null || other.equals(entry);
    if (other != null && !free) {
      String line = " (line " + other.line() + ")";
      fault(entry, Keymap.shown(key) + " already means " + other.name() + line);
    }
    return free;
  }

  /** The key as the key map writes it, or null when it is none that can be had here. */
  private @Nullable String key(HeadEntry entry, KeyContext context, Action action, String text) {
    if (text.isEmpty()) {
      fault(entry, entry.name() + " names no key; signs such as '#' stand in quotes, [] for none");
      return null;
    }
    KeyNotation name = KeyNotation.read(text);
    String reason =
        name instanceof KeyNotation.KnownKey known
            ? taken(context, action, known.written())
            : ((KeyNotation.UnknownKey) name).reason();
    if (!reason.isEmpty()) {
      fault(entry, reason);
    }
    return reason.isEmpty() && name instanceof KeyNotation.KnownKey known ? known.written() : null;
  }

  private static String taken(KeyContext context, Action action, String key) {
    if (key.equals(ALWAYS_QUITS) && action != Action.QUIT) {
      return Keymap.shown(key) + " always quits";
    }
    boolean digit = key.length() == 1 && key.charAt(0) >= '1' && key.charAt(0) <= '9';
    return digit && !context.narrows() ? "digits count, as in 12j; " + key + " is no key" : "";
  }

  /** The entries of a mapping; none, with a fault, of anything else, and none of nothing. */
  private List<HeadEntry> entries(HeadEntry entry, String wanted) {
    if (entry.value() instanceof Value.MapValue mapping) {
      return mapping.entries();
    }
    if (!(entry.value() instanceof Value.ScalarValue text) || !text.text().isEmpty()) {
      fault(entry, entry.name() + " takes " + wanted);
    }
    return List.of();
  }

  private void fault(HeadEntry entry, String message) {
    faults.add(new Fault(entry.line(), "keys: " + message));
  }

  private static <E extends Enum<E>> Map<String, E> names(E[] all) {
    var names = new TreeMap<String, E>();
    for (E one : all) {
      names.put(one.name().toLowerCase(Locale.ROOT).replace('_', '-'), one);
    }
    return names;
  }
}
