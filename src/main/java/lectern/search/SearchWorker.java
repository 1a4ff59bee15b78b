package lectern.search;

import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import lectern.essay.ReadingProgress;
import lectern.library.Catalogue;
import org.jspecify.annotations.Nullable;

/**
 * Searches beside the screen: one thread of the lowest priority, started by the first query.
 *
 * <p>Of several queries only the latest is answered, and a query never waits for indexing, which
 * goes on after it. The listener is called on that thread and must not block.
 */
public final class SearchWorker implements AutoCloseable {
  private final Supplier<SearchIndex> index;
  private final Consumer<SearchEvent> listener;

  private @Nullable Thread thread;
  private @Nullable Catalogue found;
  private @Nullable PendingQuery pending;
  private @Nullable PendingQuery answered;
  private boolean closed;

  /**
   * A query as it was typed, and what it is asked of.
   *
   * @param readings how far essays are read, by id
   */
  private record PendingQuery(String typed, Map<String, ReadingProgress> readings, int limit) {}

  /**
   * @param index opened on the worker's own thread, which closes it too
   */
  public SearchWorker(Supplier<SearchIndex> index, Consumer<SearchEvent> listener) {
    this.index = index;
    this.listener = listener;
  }

  /** Takes in what a walk of the library found. */
  public synchronized void update(Catalogue now) {
    found = now;
    wake();
  }

  /** Asks what was typed so far; an earlier query that is not answered yet never is. */
  public synchronized void ask(String typed, Map<String, ReadingProgress> readings, int limit) {
    pending = new PendingQuery(typed, Map.copyOf(readings), limit);
    wake();
  }

  /** Forgets the query: nothing is told of it any more once a running answer is dropped. */
  public synchronized void cancel() {
    pending = null;
    answered = null;
  }

  /** Ends the work; does not wait for what is under way, which stops at the next essay. */
  @Override
  public synchronized void close() {
    closed = true;
    pending = null;
    found = null;
    notifyAll();
  }

  // Nothing relies on it; it only keeps the drawing thread from waiting.
  @SuppressWarnings("ThreadPriorityCheck")
  private void wake() {
    if (closed) {
      return;
    }
    if (thread == null) {
      Thread begun =
          Thread.ofPlatform()
              .daemon()
              .name("search")
              .priority(Thread.MIN_PRIORITY)
              .unstarted(this::run);
      thread = begun;
      begun.start();
    }
    notifyAll();
  }

  private void run() {
    try (SearchIndex opened = index.get()) {
      while (await()) {
        PendingQuery asked = takeQuery();
        if (asked != null) {
          answer(opened, asked);
        } else {
          bringUpToDate(opened);
        }
      }
    } catch (RuntimeException | OutOfMemoryError broken) {
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

  private synchronized @Nullable PendingQuery takeQuery() {
    PendingQuery asked = pending;
    pending = null;
    if (asked != null) {
      answered = asked;
    }
    return asked;
  }

  private void answer(SearchIndex opened, PendingQuery asked) {
    BooleanSupplier overtaken = () -> isOvertaken(asked);
    SearchAnswer answer =
        opened.find(SearchQuery.typed(asked.typed()), asked.readings(), asked.limit(), overtaken);
    if (!overtaken.getAsBoolean()) {
      listener.accept(new SearchEvent.Answered(answer));
    }
  }

  private synchronized boolean isOvertaken(PendingQuery asked) {
    return closed || pending != null || !asked.equals(answered);
  }

  private void bringUpToDate(SearchIndex opened) {
    Catalogue now = taken();
    if (now == null) {
      return;
    }
    int all = opened.pending(now);
    opened.update(now, this::isWanted, done -> listener.accept(new SearchEvent.Indexed(done, all)));
    if (opened.pending(now) > 0 && isWanted()) {
      putBack(now);
    } else {
      askAgain();
    }
  }

  private synchronized @Nullable Catalogue taken() {
    Catalogue now = found;
    found = null;
    return now;
  }

  private synchronized void putBack(Catalogue now) {
    found = found == null && !closed ? now : found;
  }

  /** Whether a reader waits for something else than indexing. */
  private synchronized boolean isWanted() {
    return closed || pending != null;
  }

  private synchronized void askAgain() {
    if (pending == null && !closed) {
      pending = answered;
    }
  }
}
