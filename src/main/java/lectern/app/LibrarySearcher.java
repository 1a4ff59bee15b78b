package lectern.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import lectern.essay.ReadingProgress;
import lectern.file.PathProbe;
import lectern.library.Catalogue;
import lectern.library.Library;
import lectern.search.EssayHits;
import lectern.search.SearchAnswer;
import lectern.search.SearchEvent;
import lectern.search.SearchIndex;
import lectern.search.SearchWorker;
import lectern.text.Sanitiser;
import lectern.ui.loop.Cmd;
import lectern.ui.loop.IndexProgress;
import lectern.ui.loop.Msg;
import org.jspecify.annotations.Nullable;

/** Searches the library; Lucene is not loaded before the first search. */
final class LibrarySearcher implements AutoCloseable {
  /** Steps in which the making of an index is reported. */
  private static final int STEPS = 200;

  private final Library library;
  private final Path cache;
  private final Supplier<Map<String, ReadingProgress>> progressById;
  private final Consumer<Msg> listener;

  private volatile @Nullable SearchWorker worker;
  private volatile @Nullable Catalogue scanned;
  private volatile IndexProgress progress = IndexProgress.UNKNOWN;
  private boolean closed;

  /**
   * @param progressById how far essays are read, by id
   * @param listener is told what is found, on the worker's thread
   */
  LibrarySearcher(
      Library library,
      Path cache,
      Supplier<Map<String, ReadingProgress>> progressById,
      Consumer<Msg> listener) {
    this.library = library;
    this.cache = cache;
    this.progressById = progressById;
    this.listener = listener;
  }

  /** Takes in what a scan found, to be indexed if anybody searches. */
  synchronized void receiveScan(Catalogue now) {
    scanned = now;
    progress = IndexProgress.UNKNOWN;
    SearchWorker working = worker;
    if (working != null) {
      working.update(now);
    }
  }

  /** Asks for an answer to a query, on the calling thread, so that queries keep their order. */
  void search(String query, int results) {
    listener.accept(new Msg.LibraryIndexed(progress));
    worker().ask(query, progressById, results);
  }

  /** Asks what has to do with an essay. */
  void relate(String id) {
    worker().relate(id);
  }

  /** Lets indexing rest, as the reader presses keys. */
  void pauseIndexing() {
    SearchWorker working = worker;
    if (working != null) {
      working.pauseIndexing();
    }
  }

  /** Finds the hits of a query in an essay. */
  static Msg hits(Cmd.FindHits find) {
    return new Msg.HitsFound(
        find.document().plainText(),
        find.query(),
        EssayHits.of(find.document(), find.lang(), find.query()),
        find.anchor());
  }

  private synchronized SearchWorker worker() {
    SearchWorker working = worker;
    if (working == null) {
      working = new SearchWorker(this::open, this::tell);
      worker = working;
      if (closed) {
        working.close();
      }
      Catalogue known = scanned;
      if (known != null) {
        working.update(known);
      }
    }
    return working;
  }

  /** On the worker's thread. Before the first scan is over, what was known of the folder counts. */
  private SearchIndex open() {
    try {
      new PathProbe().kind(library.folder());
    } catch (IOException noAnswer) {
      // What was indexed before can be searched all the same.
      notice("the essays cannot be read: " + noAnswer.getMessage());
    }
    Catalogue known = scanned == null ? Catalogue.load(cache, library.folder()) : null;
    synchronized (this) {
      SearchWorker working = worker;
      if (known != null && !known.essays().isEmpty() && scanned == null && working != null) {
        working.update(known);
      }
    }
    return SearchIndex.open(cache, library);
  }

  private void tell(SearchEvent event) {
    switch (event) {
      case SearchEvent.Answered(SearchAnswer answer) ->
          listener.accept(
              new Msg.LibraryAnswered(
                  answer.query().text(), answer.results(), answer.total(), answer.suggestions()));
      case SearchEvent.Related related -> {
        // An empty answer says nothing while the index is being built; another one follows.
        if (!related.essays().isEmpty() || !progress.isUnderWay()) {
          listener.accept(new Msg.RelatedFound(related.id(), related.essays()));
        }
      }
      case SearchEvent.Indexed(int done, int of) -> {
        progress = new IndexProgress(done, of);
        if (done >= of || done % Math.max(1, of / STEPS) == 0) {
          listener.accept(new Msg.LibraryIndexed(progress));
        }
      }
      case SearchEvent.Stalled(String reason) -> {
        progress = IndexProgress.NONE;
        listener.accept(new Msg.LibraryIndexed(progress));
        notice(reason);
      }
      case SearchEvent.Failed(String reason) -> failed(reason);
    }
  }

  /** The next search tries again. */
  private void failed(String reason) {
    synchronized (this) {
      worker = null;
    }
    notice(reason);
  }

  /** Says half a sentence in the status line. */
  private void notice(String reason) {
    String words = Sanitiser.oneLine(reason);
    listener.accept(
        new Msg.NoticeReceived(Character.toUpperCase(words.charAt(0)) + words.substring(1) + "."));
  }

  /** Ends what is under way; nothing begins any more. */
  @Override
  public synchronized void close() {
    closed = true;
    SearchWorker working = worker;
    if (working != null) {
      working.close();
    }
  }
}
