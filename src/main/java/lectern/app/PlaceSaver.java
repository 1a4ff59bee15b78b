package lectern.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import lectern.state.BookmarkEntry;
import lectern.state.EssayRecord;
import lectern.state.Ledger;
import lectern.state.SaveResult;
import org.jspecify.annotations.Nullable;

/**
 * Writes places to the ledger when the reader has stopped moving for a moment, and at once on
 * request.
 *
 * <p>A reader who holds a key down passes thousands of places; only the last of each essay is
 * written. When the machine loses power, the last {@link #PATIENCE_SECONDS} seconds may be lost.
 */
final class PlaceSaver {
  /** How long a place may wait for a later one. */
  private static final long PATIENCE_SECONDS = 1;

  /** The ledger gives a disk up after three seconds. */
  private static final long LONGEST_SAVE_SECONDS = 3;

  private final Ledger ledger;
  private final Consumer<String> onFailure;
  private final Map<String, List<EssayRecord>> latest = new HashMap<>();
  private final List<BookmarkEntry> bookmarks = new ArrayList<>();
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final ReentrantLock saving = new ReentrantLock();
  private String reportedReason = "";
  private boolean over;
  private int places;

  /** Why the last write failed, or empty. */
  private volatile String lastReason = "";

  /**
   * @param onFailure is told, once for each reason, why a place could not be saved
   */
  PlaceSaver(Ledger ledger, Consumer<String> onFailure) {
    this.ledger = ledger;
    this.onFailure = onFailure;
  }

  /** Starts the daemon that saves. */
  void start() {
    Thread.ofPlatform().daemon().name("places").start(this::save);
  }

  /** Ends the daemon; what comes later is only saved by {@link #flush}. */
  void stop() {
    lock.lock();
    try {
      over = true;
      changed.signal();
    } finally {
      lock.unlock();
    }
  }

  /** What is saved of an essay, whether it is on the disk or not, or null. */
  @Nullable EssayRecord record(String key) {
    lock.lock();
    try {
      return EssayRecord.last(ledger.record(key), latest.getOrDefault(key, List.of()));
    } finally {
      lock.unlock();
    }
  }

  /** How many places were to be saved so far; each tells that what was known before is old. */
  int places() {
    lock.lock();
    try {
      return places;
    } finally {
      lock.unlock();
    }
  }

  /** Saves a place; the newest of an essay counts. */
  void save(String key, EssayRecord record) {
    lock.lock();
    try {
      latest.put(key, record.pendingAfter(latest.getOrDefault(key, List.of())));
      places++;
      changed.signal();
    } finally {
      lock.unlock();
    }
  }

  /** Saves a bookmark. */
  void save(BookmarkEntry bookmark) {
    lock.lock();
    try {
      bookmarks.add(bookmark);
      changed.signal();
    } finally {
      lock.unlock();
    }
  }

  /**
   * Saves what waits, on the calling thread.
   *
   * <p>One thread at a time, from the taking to the disk: a reader who leaves waits for a save
   * under way, but not for ever.
   */
  void flush() {
    boolean turn = isMyTurn();
    try {
      Map<String, List<EssayRecord>> now = taken();
      // The ledger is told in any case: a later session may find the disk awake.
      noteResult(now.isEmpty() ? ledger.savePending() : ledger.save(now));
      takeBookmarks().forEach(bookmark -> noteResult(ledger.save(bookmark)));
    } finally {
      if (turn) {
        saving.unlock();
      }
    }
  }

  private boolean isMyTurn() {
    try {
      return saving.tryLock(LONGEST_SAVE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return saving.tryLock();
    }
  }

  /** Why a place is not saved, in a line; empty when all are. */
  String unsavedReason() {
    String reason = lastReason;
    return reason.isEmpty() ? "" : describe(reason);
  }

  private static String describe(String reason) {
    return "Your place is not saved: " + reason;
  }

  private Map<String, List<EssayRecord>> taken() {
    lock.lock();
    try {
      Map<String, List<EssayRecord>> now = Map.copyOf(latest);
      latest.clear();
      return now;
    } finally {
      lock.unlock();
    }
  }

  private List<BookmarkEntry> takeBookmarks() {
    lock.lock();
    try {
      List<BookmarkEntry> now = List.copyOf(bookmarks);
      bookmarks.clear();
      return now;
    } finally {
      lock.unlock();
    }
  }

  private void noteResult(SaveResult saved) {
    lastReason = saved instanceof SaveResult.SaveFailure failure ? failure.reason() : "";
    if (!lastReason.isEmpty() && !lastReason.equals(reportedReason)) {
      reportedReason = lastReason;
      onFailure.accept(describe(lastReason));
    }
  }

  private void save() {
    try {
      while (await()) {
        TimeUnit.SECONDS.sleep(PATIENCE_SECONDS);
        flush();
      }
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    }
  }

  /** Waits for something to save; false when there will be nothing more. */
  private boolean await() throws InterruptedException {
    lock.lock();
    try {
      while (!over && latest.isEmpty() && bookmarks.isEmpty()) {
        changed.await();
      }
      return !over;
    } finally {
      lock.unlock();
    }
  }
}
