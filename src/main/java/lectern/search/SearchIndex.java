package lectern.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import lectern.essay.Essay;
import lectern.essay.ReadingProgress;
import lectern.essay.RelatedEssay;
import lectern.library.CacheStatus;
import lectern.library.Catalogue;
import lectern.library.FileVersion;
import lectern.library.Library;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.jspecify.annotations.Nullable;

/**
 * The words of all essays of a library, kept in the cache so that a query is answered at once.
 *
 * <p>It can always be rebuilt, and is when it is damaged or of another version. If the disk cannot
 * be written, or another lectern holds the lock, new entries are kept in memory, so that queries
 * still work. For one thread only, which must never be interrupted: Lucene's files do not survive
 * that.
 */
public final class SearchIndex implements AutoCloseable {
  /** Essays after which what is indexed is safe from a kill. */
  private static final int COMMIT_EACH = 1_000;

  /** Lucene writes advice for programmers to standard error, in the middle of a screen. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  static {
    LUCENE.setLevel(Level.OFF);
  }

  private final WordForms forms = new WordForms();
  private final EssayDocument documents;

  private final IndexStorage storage;

  /** What the last scan found that was taken in. */
  private @Nullable Catalogue scanned;

  private Map<String, Essay> essays = Map.of();
  private Map<String, FileVersion> versions = Map.of();

  /**
   * What the index still lacks of that scan; null where it has to be looked up, which takes long in
   * a large index.
   */
  private @Nullable Pending pending;

  /** The same as the index knows them; null after either changed. */
  private @Nullable IndexedEssays indexed;

  private final StalledFolders stalled;

  /** Essays that were not read, as their disk does not answer. */
  private final List<String> waiting = new ArrayList<>();

  /**
   * @param stalled limits how long reading an essay may take
   */
  SearchIndex(Path cacheFolder, Library library, StalledFolders stalled) {
    this.documents = new EssayDocument(library, forms);
    this.stalled = stalled;
    this.storage = IndexStorage.open(IndexFolder.of(cacheFolder, library.folder()));
  }

  /**
   * Opens the index of a library; it knows nothing before the first {@link #answerFrom}.
   *
   * @param cacheFolder lectern's own, which need not exist
   */
  public static SearchIndex open(Path cacheFolder, Library library) {
    return new SearchIndex(cacheFolder, library, new StalledFolders());
  }

  /** What would become of the index of a library on the disk; nothing is changed. */
  public static CacheStatus cacheStatus(Path cacheFolder, Library library) {
    return IndexFolder.of(cacheFolder, library.folder()).cacheStatus();
  }

  /**
   * Brings the index up to what a scan found: only essays whose files changed are read.
   *
   * @param cancelled asked before each essay; what is indexed by then stays
   * @param progress is told how many essays are done, of {@link #pending} many
   */
  public void update(Catalogue found, BooleanSupplier cancelled, IntConsumer progress) {
    stalled.clear();
    answerFrom(found);
    try {
      Pending now = lookUp();
      if (now.isEmpty() && !storage.isInMemory()) {
        return;
      }
      pending = null; // until it is known what becomes of it
      write(now, cancelled, progress);
    } catch (IOException | RuntimeException broken) {
      rebuild(cancelled, progress, broken);
    }
  }

  /**
   * What the last {@link #update} came to the end without, as a disk does not answer: half a
   * sentence, empty where it read all or ended early.
   */
  String stalled() {
    return stalled.reason();
  }

  /** How many essays {@link #update} would have to read. */
  public int pending(Catalogue found) {
    answerFrom(found);
    try {
      return lookUp().changed().size();
    } catch (IOException | RuntimeException broken) {
      return versions.size();
    }
  }

  /** Answers from now on with what the index holds of the essays that a scan found. */
  public void answerFrom(Catalogue found) {
    if (found == scanned) {
      return;
    }
    var known = new LinkedHashMap<String, Essay>();
    found.essays().forEach(essay -> known.put(essay.id(), essay));
    essays = known;
    versions = found.versions();
    scanned = found;
    pending = null;
    indexed = null;
  }

  /** What the index lacks, and what it holds too much. */
  private record Pending(List<String> changed, Set<String> gone) {
    boolean isEmpty() {
      return changed.isEmpty() && gone.isEmpty();
    }
  }

  private Pending lookUp() throws IOException {
    Pending now = pending;
    if (now == null) {
      Map<String, FileVersion> known = DocumentValues.versions(storage.reader());
      var gone = new HashSet<>(known.keySet());
      gone.removeAll(versions.keySet());
      now = new Pending(IndexStorage.missing(versions, known), gone);
      pending = now;
    }
    return now;
  }

  /** Writes to the disk, or keeps in memory what the disk does not take. */
  private void write(Pending wanted, BooleanSupplier cancelled, IntConsumer progress)
      throws IOException {
    indexed = null;
    List<String> changed = wanted.changed();
    IndexStorage.Additions additions = (ids, writer) -> add(ids, writer, cancelled, progress);
    int done = storage.write(changed, wanted.gone(), additions);
    if (done >= 0) {
      List<String> left = new ArrayList<>(changed.subList(done, changed.size()));
      left.addAll(waiting);
      pending = new Pending(left, Set.of());
      return;
    }
    // What the disk refused half-way is read again.
    progress.accept(0);
    storage.keep(versions, additions);
  }

  /**
   * Reads essays and writes what is stored of them; how many, those whose disk does not answer
   * among them.
   */
  private int add(
      List<String> ids, IndexWriter writer, BooleanSupplier cancelled, IntConsumer progress)
      throws IOException {
    int done = 0;
    waiting.clear();
    for (String id : ids) {
      if (stalled.isAll() || cancelled.getAsBoolean()) {
        break;
      }
      Essay essay = essays.get(id);
      FileVersion version = versions.get(id);
      Document document = essay == null || version == null ? null : document(essay, version);
      if (document != null) {
        writer.updateDocument(new Term(EssayDocument.ID, id), document);
      }
      progress.accept(++done - waiting.size());
      if (done % COMMIT_EACH == 0) {
        writer.commit();
      }
    }
    if (done < ids.size() && !stalled.isAll()) {
      stalled.clear(); // it is said once all the others are read
    }
    return done;
  }

  /**
   * What is stored of an essay, or null: where its disk does not answer it waits, and where its
   * file is another by now, the next scan tells of it.
   */
  private @Nullable Document document(Essay essay, FileVersion version) {
    try {
      return documents.of(essay, version, stalled);
    } catch (IOException noAnswer) {
      waiting.add(essay.id());
      return null;
    }
  }

  /** Makes the index again from the essays, on the disk or, if that fails too, in memory. */
  private void rebuild(BooleanSupplier cancelled, IntConsumer progress, Exception reason) {
    try {
      storage.clear();
      indexed = null;
      pending = null;
      write(lookUp(), cancelled, progress);
    } catch (IOException broken) {
      broken.addSuppressed(reason);
      throw new UncheckedIOException(broken);
    }
  }

  /**
   * Answers a query.
   *
   * @param progressById how far essays are read, by id; an essay without one is unread
   * @param limit how many results are wanted
   * @param cancelled asked before each result; the answer then has those made by then
   */
  public SearchAnswer find(
      SearchQuery query,
      Map<String, ReadingProgress> progressById,
      int limit,
      BooleanSupplier cancelled) {
    return find(query, progressById, limit, cancelled, _ -> {});
  }

  /** The same; {@code first} receives what a screen has room for, before the rest is made. */
  SearchAnswer find(
      SearchQuery query,
      Map<String, ReadingProgress> progressById,
      int limit,
      BooleanSupplier cancelled,
      Consumer<SearchAnswer> first) {
    if (query.isEmpty() || versions.isEmpty()) {
      return new SearchAnswer(query, List.of(), 0, List.of());
    }
    return orRebuilt(() ->
        new LibrarySearch(storage.reader(), forms, indexed())
            .answer(query, progressById, limit, cancelled, first));
  }

  /** Loads what answers need while the first letters are typed. */
  void prepare() {
    for (Essay essay : essays.values()) {
      find(SearchQuery.typed(essay.head().title()), Map.of(), 1, () -> false);
      return;
    }
  }

  /** The links from and to an essay, by the ids of the essays that have them. */
  public List<EssayLink> links(String id) {
    return orRebuilt(() -> LinkFinder.around(id, indexed(), essays));
  }

  /**
   * The essays that link to one, cite a source that it cites, or use the same rare words; each
   * once, the closest first.
   */
  public List<RelatedEssay> related(String id) {
    return versions.isEmpty()
        ? List.of()
        : orRebuilt(() -> new RelationFinder(id, storage.reader(), essays, indexed()).find());
  }

  private interface Question<T> {
    T ask() throws IOException;
  }

  /** Asks the index, and once more when it had to be made again. */
  private <T> T orRebuilt(Question<T> question) {
    try {
      return question.ask();
    } catch (IOException | RuntimeException damaged) {
      rebuild(() -> false, _ -> {}, damaged);
      try {
        return question.ask();
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }
  }

  private IndexedEssays indexed() throws IOException {
    IndexedEssays now = indexed;
    if (now == null) {
      now = new IndexedEssays(storage.reader(), essays, versions);
      indexed = now;
    }
    return now;
  }

  @Override
  public void close() {
    storage.close();
  }
}
