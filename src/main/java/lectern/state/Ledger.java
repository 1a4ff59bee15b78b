package lectern.state;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lectern.file.TimeLimit;
import org.jspecify.annotations.Nullable;

/**
 * The reading ledger of one person: of each essay the last place, shared by all their lecterns.
 *
 * <p>Essays are named by the absolute path of their file. Looking something up never waits and
 * never touches the disk; {@link #refresh} reads, {@link #save} writes and flushes to the disk, and
 * both belong off the thread that draws.
 */
public final class Ledger {

  /** A ledger of fewer lines is not worth compacting. */
  private static final int FEW_LINES = 300;

  /** Longer than another lectern may hold the lock; a reader who leaves waits no longer. */
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final LedgerFile file;
  private final TimeLimit limit;

  /** Held by threads that read or write; never taken for a mere look-up. */
  private final Object disk = new Object();

  private FileStamp stamp = FileStamp.ABSENT;
  private volatile LedgerReplay replay = LedgerReplay.EMPTY;

  /** Kept, but not on the disk yet. */
  private final Map<String, List<EssayRecord>> waiting = new LinkedHashMap<>();

  private final Map<BookmarkEntry.BookmarkKey, BookmarkEntry> waitingBookmarks =
      new LinkedHashMap<>();

  /** The fold with what waits; replaced as a whole, so that anyone may look. */
  private volatile Map<String, EssayRecord> known = Map.of();

  private volatile List<BookmarkEntry> bookmarks = List.of();

  private Ledger(LedgerFile file, Duration patience) {
    this.file = file;
    this.limit = new TimeLimit(patience);
  }

  /**
   * The ledger in a folder, which need not exist; what cannot be read counts as empty, and what a
   * disk does not answer for within three seconds is taken in when it does.
   */
  public static Ledger open(Path stateDir) {
    return open(stateDir, PATIENCE);
  }

  /** The same without waiting: it counts as empty until the disk answers. */
  public static Ledger openLater(Path stateDir) {
    var ledger = new Ledger(new LedgerFile(stateDir), PATIENCE);
    ledger.limit.begin(ledger::readNow);
    return ledger;
  }

  static Ledger open(Path stateDir, Duration patience) {
    var ledger = new Ledger(new LedgerFile(stateDir), patience);
    ledger.refresh();
    return ledger;
  }

  /** What is saved of an essay, or null if it was never opened. */
  public @Nullable EssayRecord record(String key) {
    return known.get(key);
  }

  /** All that is saved, by essay, as it stands now. */
  public Map<String, EssayRecord> all() {
    return known;
  }

  /** All places that were marked, of each letter in an essay one, as it stands now. */
  public List<BookmarkEntry> bookmarks() {
    return bookmarks;
  }

  /**
   * The file that other lecterns write to, or while it has no folder, the folder that comes before.
   *
   * @throws IOException if there can be none, or the disk does not answer
   */
  public Path watched() throws IOException {
    return limit.call(file::watched);
  }

  /**
   * Takes in what other lecterns have written since.
   *
   * @return whether the file has changed; what this one wrote does not count
   */
  public boolean refresh() {
    try {
      return limit.call(this::readNow);
    } catch (IOException unreadable) {
      return false; // What is known stays; the next save reports the error.
    }
  }

  private boolean readNow() throws IOException {
    synchronized (disk) {
      boolean changed = readAgain();
      if (changed) {
        forgetOvertaken(Set.of());
        publish();
      }
      return changed;
    }
  }

  /**
   * Saves a place, with all that could not be written before.
   *
   * <p>Never throws for a disk or folder that refuses: the place is then kept in memory and written
   * with the next one. Waits at most two seconds for another lectern that is writing, and three for
   * the disk.
   */
  public SaveResult save(String key, EssayRecord record) {
    return save(Map.of(key, List.of(record)));
  }

  /**
   * Saves several places in the same way, with one write.
   *
   * @param places what was saved of each essay, the latest last
   */
  public SaveResult save(Map<String, List<EssayRecord>> places) {
    synchronized (this) {
      places.forEach((key, all) -> {
        for (EssayRecord record : all) {
          waiting.put(key, record.pendingAfter(waiting.getOrDefault(key, List.of())));
        }
      });
    }
    publish();
    return save(places.keySet());
  }

  /** Saves a bookmark in the same way. */
  public SaveResult save(BookmarkEntry bookmark) {
    synchronized (this) {
      waitingBookmarks.put(bookmark.bookmarkKey(), bookmark);
    }
    publish();
    return save(Set.of());
  }

  /** Saves what could not be written before, like {@link #save}. */
  public SaveResult savePending() {
    synchronized (this) {
      if (waiting.isEmpty() && waitingBookmarks.isEmpty()) {
        return new SaveResult.SaveSuccess();
      }
    }
    return save(Set.of());
  }

  /** Writes what waits, and the places that are being saved whatever the clock says. */
  private SaveResult save(Set<String> keeping) {
    try {
      return limit.call(() -> saveNow(keeping));
    } catch (IOException refused) {
      return new SaveResult.SaveFailure("cannot write " + file.path() + ": " + reason(refused));
    }
  }

  private SaveResult saveNow(Set<String> keeping) throws IOException {
    synchronized (disk) {
      try (WriteLock writeLock = file.lock()) {
        if (readAgain()) {
          forgetOvertaken(keeping);
        }
        write(writeLock);
        return new SaveResult.SaveSuccess();
      }
    }
  }

  private boolean readAgain() throws IOException {
    // Taken before reading: a line that comes in between is read now and noticed again later.
    FileStamp now = file.stamp();
    if (now.isSame(stamp)) {
      return false;
    }
    replay = file.read();
    stamp = now;
    return true;
  }

  /**
   * A place that had to wait must not undo a later one from another lectern. Those that are being
   * saved count whatever the clock says.
   */
  private synchronized void forgetOvertaken(Set<String> keeping) {
    var waited = waiting.entrySet().iterator();
    while (waited.hasNext()) {
      var place = waited.next();
      @Nullable EssayRecord other = replay.places().get(place.getKey());
      boolean overtaken = other != null && place.getValue().getLast().when() < other.when();
      if (overtaken && !keeping.contains(place.getKey())) {
        waited.remove();
      }
    }
  }

  private void write(WriteLock writeLock) throws IOException {
    Map<String, List<EssayRecord>> places;
    Map<BookmarkEntry.BookmarkKey, BookmarkEntry> marked;
    synchronized (this) {
      places = new LinkedHashMap<>(waiting);
      marked = new LinkedHashMap<>(waitingBookmarks);
    }
    List<LedgerLine> entries = entries(places);
    entries.addAll(marked.values());
    file.append(entries, !replay.whole(), writeLock);
    synchronized (this) {
      replay = replay.with(entries);
      // What came meanwhile waits for the next time.
      places.forEach(waiting::remove);
      marked.forEach(waitingBookmarks::remove);
    }
    boolean worthwhile = replay.lines() > FEW_LINES && replay.lines() > 2 * replay.entryCount();
    if (writeLock.isExclusive() && worthwhile) {
      compact();
    }
    // Others may have written meanwhile where there are no locks: then everything is read again.
    stamp = writeLock.isExclusive() ? file.stamp() : FileStamp.ABSENT;
    publish();
  }

  private List<LedgerLine> entries(Map<String, List<EssayRecord>> places) {
    var entries = new ArrayList<LedgerLine>();
    places.forEach((key, all) -> {
      @Nullable EssayRecord before = replay.places().get(key);
      for (EssayRecord record : all) {
        // The line itself says "finished", for a lectern that takes the last line as it is.
        before = record.after(before);
        entries.add(new LedgerEntry(key, before));
      }
    });
    return entries;
  }

  private void compact() {
    try {
      file.compact(replay);
      replay = file.read();
    } catch (IOException noRoom) {
      // The long file holds the same; the next save tries again.
    }
  }

  private synchronized void publish() {
    var all = new HashMap<>(replay.places());
    waiting.forEach(
        (key, record) -> all.put(key, EssayRecord.last(replay.places().get(key), record)));
    known = Collections.unmodifiableMap(all);
    var marked = new HashMap<>(replay.bookmarks());
    marked.putAll(waitingBookmarks);
    bookmarks = List.copyOf(marked.values());
  }

  private static String reason(IOException refused) {
    return switch (refused) {
      case AccessDeniedException denied -> "permission denied";
      case FileAlreadyExistsException exists -> exists.getFile() + " is not a folder";
      case FileSystemException e when e.getReason() != null -> e.getReason();
      default -> {
        String message = refused.getMessage();
        yield message == null ? refused.getClass().getSimpleName() : message;
      }
    };
  }
}
