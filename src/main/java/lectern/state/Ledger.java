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
 * never touches the disk; {@link #refresh} reads, {@link #keep} writes and flushes to the disk, and
 * both belong off the thread that draws.
 */
public final class Ledger {

  /** A ledger of fewer lines is not worth compacting. */
  private static final int FEW_LINES = 300;

  /** Longer than another lectern may keep us waiting; whoever leaves waits no longer. */
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final LedgerFile file;
  private final TimeLimit limit;

  /** Held by whoever reads or writes; never asked for by anyone who only looks something up. */
  private final Object disk = new Object();

  private Stamp stamp = Stamp.ABSENT;
  private volatile Fold fold = Fold.EMPTY;

  /** Kept, but not on the disk yet. */
  private final Map<String, List<Kept>> waiting = new LinkedHashMap<>();

  private final Map<Mark.Name, Mark> waitingMarks = new LinkedHashMap<>();

  /** The fold with what waits; replaced as a whole, so that anyone may look. */
  private volatile Map<String, Kept> known = Map.of();

  private volatile List<Mark> marks = List.of();

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

  static Ledger open(Path stateDir, Duration patience) {
    var ledger = new Ledger(new LedgerFile(stateDir), patience);
    ledger.refresh();
    return ledger;
  }

  /** What is kept of an essay, or null if it was never opened. */
  public @Nullable Kept kept(String key) {
    return known.get(key);
  }

  /** All that is kept, by essay, as it stands now. */
  public Map<String, Kept> all() {
    return known;
  }

  /** All places that were marked, of each letter in an essay one, as it stands now. */
  public List<Mark> marks() {
    return marks;
  }

  /** Takes in what other lecterns have written since, if the file has changed at all. */
  public Map<String, Kept> refresh() {
    try {
      limit.call(this::readNow);
    } catch (IOException unreadable) {
      // What was known stays known; a save that meets the same obstacle reports it.
    }
    return known;
  }

  private Map<String, Kept> readNow() throws IOException {
    synchronized (disk) {
      if (readAgain()) {
        forgetOvertaken(Set.of());
        publish();
      }
      return known;
    }
  }

  /**
   * Keeps a place, with all that could not be written before.
   *
   * <p>Never throws for a disk or folder that refuses: the place is then kept in memory and written
   * with the next one. Waits at most two seconds for another lectern that is writing, and three for
   * the disk.
   */
  public Saved keep(String key, Kept kept) {
    return keep(Map.of(key, List.of(kept)));
  }

  /**
   * Keeps several places in the same way, with one write.
   *
   * @param places what was kept of each essay, the latest last
   */
  public Saved keep(Map<String, List<Kept>> places) {
    synchronized (this) {
      places.forEach((key, all) -> {
        for (Kept kept : all) {
          waiting.put(key, kept.then(waiting.getOrDefault(key, List.of())));
        }
      });
    }
    publish();
    return save(places.keySet());
  }

  /** Keeps a mark in the same way. */
  public Saved keep(Mark mark) {
    synchronized (this) {
      waitingMarks.put(mark.name(), mark);
    }
    publish();
    return save(Set.of());
  }

  /** Keeps what could not be written before, like {@link #keep}. */
  public Saved keepWaiting() {
    synchronized (this) {
      if (waiting.isEmpty() && waitingMarks.isEmpty()) {
        return new Saved.Written();
      }
    }
    return save(Set.of());
  }

  /** Writes what waits, and the places that are being kept whatever the clock says. */
  private Saved save(Set<String> keeping) {
    try {
      return limit.call(() -> saveNow(keeping));
    } catch (IOException refused) {
      return new Saved.NotWritten("cannot write " + file.path() + ": " + obstacle(refused));
    }
  }

  private Saved saveNow(Set<String> keeping) throws IOException {
    synchronized (disk) {
      try (Turn turn = file.turn()) {
        if (readAgain()) {
          forgetOvertaken(keeping);
        }
        write(turn);
        return new Saved.Written();
      }
    }
  }

  private boolean readAgain() throws IOException {
    // Taken before reading: a line that comes in between is read now and noticed again later.
    Stamp now = file.stamp();
    if (now.same(stamp)) {
      return false;
    }
    fold = file.read();
    stamp = now;
    return true;
  }

  /**
   * A place that had to wait must not undo a later one from another lectern. Those that are being
   * kept count whatever the clock says.
   */
  private synchronized void forgetOvertaken(Set<String> keeping) {
    var waited = waiting.entrySet().iterator();
    while (waited.hasNext()) {
      var place = waited.next();
      @Nullable Kept other = fold.places().get(place.getKey());
      boolean overtaken = other != null && place.getValue().getLast().when() < other.when();
      if (overtaken && !keeping.contains(place.getKey())) {
        waited.remove();
      }
    }
  }

  private void write(Turn turn) throws IOException {
    Map<String, List<Kept>> places;
    Map<Mark.Name, Mark> marked;
    synchronized (this) {
      places = new LinkedHashMap<>(waiting);
      marked = new LinkedHashMap<>(waitingMarks);
    }
    List<Written> entries = entries(places);
    entries.addAll(marked.values());
    file.append(entries, !fold.whole(), turn);
    synchronized (this) {
      fold = fold.and(entries);
      // What came meanwhile waits for the next time.
      places.forEach(waiting::remove);
      marked.forEach(waitingMarks::remove);
    }
    boolean worthwhile = fold.lines() > FEW_LINES && fold.lines() > 2 * fold.kept();
    if (turn.alone() && worthwhile) {
      compact();
    }
    // Others may have written meanwhile where there are no locks: then everything is read again.
    stamp = turn.alone() ? file.stamp() : Stamp.ABSENT;
    publish();
  }

  private List<Written> entries(Map<String, List<Kept>> places) {
    var entries = new ArrayList<Written>();
    places.forEach((key, all) -> {
      @Nullable Kept before = fold.places().get(key);
      for (Kept kept : all) {
        // The line itself says "finished", for a lectern that takes the last line as it is.
        before = kept.after(before);
        entries.add(new Entry(key, before));
      }
    });
    return entries;
  }

  private void compact() {
    try {
      file.compact(fold);
      fold = file.read();
    } catch (IOException noRoom) {
      // The long file holds the same; the next save tries again.
    }
  }

  private synchronized void publish() {
    var all = new HashMap<>(fold.places());
    waiting.forEach((key, kept) -> all.put(key, Kept.last(fold.places().get(key), kept)));
    known = Collections.unmodifiableMap(all);
    var marked = new HashMap<>(fold.marks());
    marked.putAll(waitingMarks);
    marks = List.copyOf(marked.values());
  }

  private static String obstacle(IOException refused) {
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
