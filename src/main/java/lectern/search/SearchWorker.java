package lectern.search;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import lectern.essay.ReadingProgress;
import lectern.file.TimeLimit;
import lectern.library.Catalogue;
import org.jspecify.annotations.Nullable;

/**
 * Searches beside the screen: one thread of the lowest priority, started by the first query.
 *
 * <p>Of several requests only the latest is answered, and it never waits for indexing, which goes
 * on after it and answers it again from time to time. The listener is called on that thread and
 * must not block.
 */
public final class SearchWorker implements AutoCloseable {
  /** Essays after which an answer has more results worth being told; fewer in the beginning. */
  private static final int SLICE = 500;

  private static final int FIRST_SLICE = 50;

  /** How long indexing pauses after a key, in nanoseconds, so that typing stays fast. */
  private static final long REST = TimeUnit.MILLISECONDS.toNanos(200);

  private final Supplier<SearchIndex> index;
  private final Consumer<SearchEvent> listener;

  private @Nullable Thread thread;
  private @Nullable Catalogue found;

  /** What could not be indexed, as a disk does not answer; tried again by whoever searches. */
  private @Nullable Catalogue stalled;

  private @Nullable PendingRequest pending;
  private @Nullable PendingRequest answered;
  private boolean closed;

  /** When indexing may go on, by the clock of {@code System.nanoTime}. */
  private long quietFrom = System.nanoTime();

  /** Essays that the index lacked when the scan that is under way was taken in. */
  private int lacking;

  /** What somebody waits for. */
  private sealed interface PendingRequest {

    /**
     * The answer to a query as it was typed.
     *
     * @param progressById how far essays are read, by id
     */
    record TypedQuery(String typed, Supplier<Map<String, ReadingProgress>> progressById, int limit)
        implements PendingRequest {}

    /** What has to do with the essay of this id. */
    record Relations(String id) implements PendingRequest {}
  }

  /**
   * @param index opened on the worker's own thread, which closes it too
   */
  public SearchWorker(Supplier<SearchIndex> index, Consumer<SearchEvent> listener) {
    this.index = index;
    this.listener = listener;
  }

  /** Takes in what a scan of the library found. */
  public synchronized void update(Catalogue now) {
    found = now;
    stalled = null;
    wake();
  }

  /**
   * Asks what was typed so far; an earlier query that is not answered yet never is.
   *
   * @param progressById how far essays are read, by id; asked on the worker's thread
   */
  public synchronized void ask(
      String typed, Supplier<Map<String, ReadingProgress>> progressById, int limit) {
    pending = new PendingRequest.TypedQuery(typed, progressById, limit);
    found = found == null && !closed ? stalled : found;
    stalled = null;
    wake();
  }

  /** Asks what has to do with an essay, instead of what was asked before. */
  public synchronized void relate(String id) {
    pending = new PendingRequest.Relations(id);
    wake();
  }

  /** Lets indexing rest for a moment, as somebody types; what is asked is answered all the same. */
  public synchronized void pauseIndexing() {
    quietFrom = System.nanoTime() + REST;
  }

  /** Ends the work; does not wait for what is under way, which stops at the next essay. */
  @Override
  public synchronized void close() {
    closed = true;
    pending = null;
    found = null;
    notifyAll();
  }

  // Only a hint: it keeps the drawing thread responsive.
  @SuppressWarnings("ThreadPriorityCheck")
  private void wake() {
    if (closed) {
      return;
    }
    if (thread == null) {
      Thread started =
          Thread.ofPlatform()
              .daemon()
              .name("search")
              .priority(Thread.MIN_PRIORITY)
              .unstarted(this::run);
      thread = started;
      started.start();
    }
    notifyAll();
  }

  private void run() {
    try (SearchIndex opened = index.get()) {
      while (await()) {
        PendingRequest asked = takeQuery();
        if (asked != null) {
          Catalogue now = waiting();
          if (now != null) {
            opened.answerFrom(now); // what is indexed of it is found before anything is read
          }
          answer(opened, asked);
          if (asked instanceof PendingRequest.TypedQuery(String typed, _, _) && typed.isEmpty()) {
            opened.prepare();
          }
        } else if (!isWanted()) {
          bringUpToDate(opened);
        }
      }
    } catch (RuntimeException | Error broken) {
      // Lucene's errors too: a reader goes on reading without a search.
      listener.accept(new SearchEvent.Failed("the library cannot be searched: " + broken));
    }
  }

  /** Waits until there is something to do; false when there never will be. */
  private synchronized boolean await() {
    while (!closed && pending == null && found == null) {
      try {
        wait();
      } catch (InterruptedException nobodyDoes) {
        return false;
      }
    }
    return !closed;
  }

  private synchronized @Nullable PendingRequest takeQuery() {
    PendingRequest asked = pending;
    pending = null;
    if (asked != null) {
      answered = asked;
    }
    return asked;
  }

  private void answer(SearchIndex opened, PendingRequest asked) {
    BooleanSupplier overtaken = () -> isOvertaken(asked);
    Consumer<SearchEvent> tell =
        answer -> {
          if (!overtaken.getAsBoolean()) {
            listener.accept(answer);
          }
        };
    tell.accept(
        switch (asked) {
          case PendingRequest.TypedQuery(
                  String typed,
                  Supplier<Map<String, ReadingProgress>> progressById,
                  int limit) ->
              new SearchEvent.Answered(
                  opened.find(
                      SearchQuery.typed(typed),
                      progressById.get(),
                      limit,
                      overtaken,
                      first -> tell.accept(new SearchEvent.Answered(first))));
          case PendingRequest.Relations(String id) ->
              new SearchEvent.Related(id, opened.related(id));
        });
  }

  private synchronized boolean isOvertaken(PendingRequest asked) {
    return closed || pending != null || !asked.equals(answered);
  }

  /** Indexes some of the missing essays, then answers waiting requests again. */
  private void bringUpToDate(SearchIndex opened) {
    Catalogue now = taken();
    if (now == null) {
      return;
    }
    int before = opened.pending(now);
    lacking = Math.max(lacking, before);
    int done = lacking - before;
    int slice = Math.clamp(done, FIRST_SLICE, SLICE);
    var read = new AtomicInteger();
    listener.accept(new SearchEvent.Indexed(done, lacking));
    opened.update(
        now,
        () -> isWanted() || read.get() >= slice,
        count -> {
          read.set(count);
          if (count < before) { // the last is reported when it is on the disk
            listener.accept(new SearchEvent.Indexed(done + count, lacking));
          }
        });
    boolean more = opened.pending(now) > 0;
    if (opened.isStalled()) {
      stall(now);
      listener.accept(new SearchEvent.Stalled("the essays cannot be read: " + TimeLimit.NO_ANSWER));
    } else if (more && (isWanted() || read.get() < before)) {
      putBack(now);
    } else {
      listener.accept(new SearchEvent.Indexed(lacking, lacking));
      lacking = 0;
    }
    askAgain();
  }

  private synchronized @Nullable Catalogue waiting() {
    return found;
  }

  private synchronized @Nullable Catalogue taken() {
    Catalogue now = found;
    found = null;
    return now;
  }

  private synchronized void stall(Catalogue now) {
    // Never what is older than a scan that came meanwhile.
    stalled = found == null ? now : null;
    lacking = 0;
  }

  private synchronized void putBack(Catalogue now) {
    found = found == null && !closed ? now : found;
  }

  /** Whether a reader waits for something else than indexing, told when no key comes any more. */
  private synchronized boolean isWanted() {
    long rest = quietFrom - System.nanoTime();
    while (!closed && pending == null && rest > 0) {
      try {
        TimeUnit.NANOSECONDS.timedWait(this, rest);
      } catch (InterruptedException nobodyDoes) {
        return true;
      }
      rest = quietFrom - System.nanoTime();
    }
    return closed || pending != null;
  }

  private synchronized void askAgain() {
    if (pending == null && !closed) {
      pending = answered;
    }
  }
}
