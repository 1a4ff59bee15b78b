package lectern.app;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import lectern.essay.ReadingProgress;
import lectern.state.Kept;
import lectern.state.Mark;
import org.jspecify.annotations.Nullable;

/**
 * Finds the place in an essay whose file was renamed or moved, by the fingerprint of its text.
 *
 * <p>Only an essay whose file is gone gives its place away, and only once: a copy begins unread.
 */
record MovedEssays(LibraryLedger ledger, Places places) {

  /** What is kept of an essay, or was kept of it where its file stood before; null if nothing. */
  @Nullable Kept kept(String id, long text) {
    ledger.texts().put(id, text);
    Kept own = ledger.kept(id);
    return own == null && text != 0 ? adopted(Map.of(id, text)).get(id) : own;
  }

  /**
   * Gives all essays of a library that nothing is kept of the places they had before.
   *
   * @param texts the fingerprints of the essays, by id
   * @return how far those that had one were read, by id
   */
  Map<String, ReadingProgress> readings(Map<String, Long> texts) {
    ledger.texts().putAll(texts);
    var unknown = new HashMap<String, Long>();
    texts.forEach((id, text) -> {
      if (text != 0 && ledger.kept(id) == null) {
        unknown.put(id, text);
      }
    });
    var readings = new HashMap<String, ReadingProgress>();
    adopted(unknown).forEach((id, kept) -> readings.put(id, kept.reading()));
    return readings;
  }

  private Map<String, Kept> adopted(Map<String, Long> unknown) {
    Map<Long, Set<String>> gone = gone(new HashSet<>(unknown.values()));
    var adopted = new HashMap<String, Kept>();
    unknown.forEach((id, text) -> {
      Set<String> keys = gone.getOrDefault(text, Set.of());
      String key = best(keys, name(id));
      Kept kept = key == null ? null : ledger.ledger().kept(key);
      if (key != null && kept != null) {
        keys.remove(key);
        move(key, kept, ledger.key(id));
        adopted.put(id, kept);
      }
    });
    return adopted;
  }

  /** The essays of the ledger with one of these texts whose files are gone, by their texts. */
  private Map<Long, Set<String>> gone(Set<Long> texts) {
    var gone = new HashMap<Long, Set<String>>();
    if (!texts.isEmpty()) {
      ledger
          .ledger()
          .all()
          .forEach((key, kept) -> {
            if (texts.contains(kept.text()) && !exists(key)) {
              gone.computeIfAbsent(kept.text(), _ -> new HashSet<>()).add(key);
            }
          });
    }
    return gone;
  }

  private static boolean exists(String key) {
    try {
      return Files.exists(Path.of(key));
    } catch (InvalidPathException foreign) {
      return true; // no file of this machine: nothing is known of it
    }
  }

  /** Of several the one with the same file name, else the one that was last open. */
  private @Nullable String best(Set<String> keys, String name) {
    String best = null;
    long latest = Long.MIN_VALUE;
    for (String key : keys) {
      Kept kept = ledger.ledger().kept(key);
      if (kept != null && name(key).equals(name)) {
        return key;
      }
      if (kept != null && kept.when() > latest) {
        latest = kept.when();
        best = key;
      }
    }
    return best;
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** Keeps place and marks under the new name; the old one is known by its text no more. */
  private void move(String from, Kept kept, String to) {
    places.keep(to, kept);
    places.keep(from, kept.with(0));
    for (Mark mark : ledger.ledger().marks()) {
      if (mark.key().equals(from)) {
        places.keep(new Mark(to, mark.letter(), mark.anchor(), mark.when()));
      }
    }
  }
}
