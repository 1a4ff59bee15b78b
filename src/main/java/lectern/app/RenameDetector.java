package lectern.app;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import lectern.essay.ReadingProgress;
import lectern.state.BookmarkEntry;
import lectern.state.EssayRecord;
import org.jspecify.annotations.Nullable;

/**
 * Finds the place in an essay whose file was renamed or moved, by the fingerprint of its text.
 *
 * <p>Only an essay whose file is gone gives its place away, and only once: a copy begins unread.
 */
record RenameDetector(LibraryLedger ledger, PlaceSaver placeSaver) {

  /** What is saved of an essay, or was saved of it where its file stood before; null if nothing. */
  @Nullable EssayRecord record(String id, long text) {
    ledger.texts().put(id, text);
    EssayRecord own = ledger.record(id);
    return own == null && text != 0 ? adopted(Map.of(id, text)).get(id) : own;
  }

  /**
   * Gives all essays of a library that nothing is saved of the places they had before.
   *
   * @param texts the fingerprints of the essays, by id
   * @return how far those that had one were read, by id
   */
  Map<String, ReadingProgress> progressById(Map<String, Long> texts) {
    ledger.texts().putAll(texts);
    var unknown = new HashMap<String, Long>();
    texts.forEach((id, text) -> {
      if (text != 0 && ledger.record(id) == null) {
        unknown.put(id, text);
      }
    });
    var progressById = new HashMap<String, ReadingProgress>();
    adopted(unknown).forEach((id, record) -> progressById.put(id, record.progress()));
    return progressById;
  }

  /**
   * Gives an essay under its new name what was saved of it under the old one.
   *
   * @return how far it was read, by its new name, if it was
   */
  Map<String, ReadingProgress> rename(String id, String now) {
    placeSaver.flush();
    EssayRecord record = ledger.record(id);
    if (record == null || ledger.record(now) != null) {
      return Map.of(); // an essay that was read under that name keeps its place
    }
    move(ledger.key(id), ledger.known(id, record), ledger.key(now));
    placeSaver.flush();
    return Map.of(now, record.progress());
  }

  private Map<String, EssayRecord> adopted(Map<String, Long> unknown) {
    Map<Long, Set<String>> gone = gone(new HashSet<>(unknown.values()));
    var adopted = new HashMap<String, EssayRecord>();
    unknown.forEach((id, text) -> {
      Set<String> keys = gone.getOrDefault(text, Set.of());
      String key = best(keys, name(id));
      EssayRecord record = key == null ? null : ledger.ledger().record(key);
      if (key != null && record != null) {
        keys.remove(key);
        move(key, record, ledger.key(id));
        adopted.put(id, record);
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
          .forEach((key, record) -> {
            if (texts.contains(record.text()) && !exists(key)) {
              gone.computeIfAbsent(record.text(), _ -> new HashSet<>()).add(key);
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
      EssayRecord record = ledger.ledger().record(key);
      if (record != null && name(key).equals(name)) {
        return key;
      }
      if (record != null && record.when() > latest) {
        latest = record.when();
        best = key;
      }
    }
    return best;
  }

  static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** Saves place and bookmarks under the new name; the old one is known by its text no more. */
  private void move(String from, EssayRecord record, String to) {
    placeSaver.save(to, record);
    placeSaver.save(from, record.with(0));
    for (BookmarkEntry bookmark : ledger.ledger().bookmarks()) {
      if (bookmark.key().equals(from)) {
        placeSaver.save(
            new BookmarkEntry(to, bookmark.letter(), bookmark.anchor(), bookmark.when()));
      }
    }
  }
}
