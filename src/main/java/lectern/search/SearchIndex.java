package lectern.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import lectern.essay.Essay;
import lectern.essay.ReadingProgress;
import lectern.essay.RelatedEssay;
import lectern.file.TimeLimit;
import lectern.library.CacheStatus;
import lectern.library.Catalogue;
import lectern.library.FileVersion;
import lectern.library.Library;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
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

  /** How long an essay may take to be read, before its disk counts as one that does not answer. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  /** Lucene writes advice for programmers to standard error, in the middle of a screen. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  static {
    LUCENE.setLevel(Level.OFF);
  }

  private final IndexFolder folder;
  private final WordForms forms = new WordForms();
  private final EssayDocument documents;

  /** Null where there is no disk to keep it on. */
  private @Nullable Directory directory;

  /** What the disk holds; null before the first essay. */
  private @Nullable DirectoryReader saved;

  private Directory memory = new ByteBuffersDirectory();

  /** What only this process holds, in memory beside the disk. */
  private @Nullable DirectoryReader added;

  /** What the last scan found that was taken in. */
  private @Nullable Catalogue scanned;

  private Map<String, Essay> essays = Map.of();
  private Map<String, FileVersion> versions = Map.of();

  /**
   * What the index still lacks of that scan; null where it has to be looked up, which takes long in
   * a large index.
   */
  private @Nullable Pending pending;

  private boolean stalled;

  private SearchIndex(Path cacheFolder, Library library, TimeLimit limit) {
    this.folder = IndexFolder.of(cacheFolder, library.folder());
    this.documents = new EssayDocument(library, limit, forms);
  }

  /**
   * Opens the index of a library; it knows nothing before the first {@link #answerFrom}.
   *
   * @param cacheFolder lectern's own, which need not exist
   */
  public static SearchIndex open(Path cacheFolder, Library library) {
    return open(cacheFolder, library, new TimeLimit(PATIENCE));
  }

  /**
   * @param limit for reading an essay
   */
  static SearchIndex open(Path cacheFolder, Library library, TimeLimit limit) {
    var index = new SearchIndex(cacheFolder, library, limit);
    index.openFolder();
    return index;
  }

  /** What would become of the index of a library on the disk; nothing is changed. */
  public static CacheStatus cacheStatus(Path cacheFolder, Library library) {
    return IndexFolder.of(cacheFolder, library.folder()).cacheStatus();
  }

  private void openFolder() {
    try {
      directory = folder.open();
      try {
        saved = folder.read(directory, null);
      } catch (IOException | RuntimeException damaged) {
        IndexFolder.clear(directory);
      }
    } catch (IOException | RuntimeException noDisk) {
      directory = null;
    }
  }

  /**
   * Brings the index up to what a scan found: only essays whose files changed are read.
   *
   * @param cancelled asked before each essay; what is indexed by then stays
   * @param progress is told how many essays are done, of {@link #pending} many
   */
  public void update(Catalogue found, BooleanSupplier cancelled, IntConsumer progress) {
    stalled = false;
    answerFrom(found);
    try {
      Pending now = lookUp();
      if (now.isEmpty() && added == null) {
        return;
      }
      pending = null; // until it is known what becomes of it
      if (!write(now, cancelled, progress)) {
        save(cancelled, progress);
      }
    } catch (IOException | RuntimeException broken) {
      rebuild(cancelled, progress, broken);
    }
  }

  /** Whether the last {@link #update} ended early, as the disk of the essays does not answer. */
  boolean isStalled() {
    return stalled;
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
  }

  /** The essays of which no such version is known, in the order of their ids. */
  private static List<String> missing(
      Map<String, FileVersion> wanted, Map<String, FileVersion> known) {
    var missing = new TreeMap<>(wanted);
    missing.entrySet().removeAll(known.entrySet());
    return new ArrayList<>(missing.keySet());
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
      Map<String, FileVersion> known = DocumentValues.versions(reader());
      var gone = new HashSet<>(known.keySet());
      gone.removeAll(versions.keySet());
      now = new Pending(missing(versions, known), gone);
      pending = now;
    }
    return now;
  }

  /** Writes to the disk, first what was kept in memory; whether it could. */
  private boolean write(Pending wanted, BooleanSupplier cancelled, IntConsumer progress)
      throws IOException {
    List<String> changed = wanted.changed();
    int done;
    Directory disk = directory;
    if (disk == null) {
      return false;
    }
    try (IndexWriter writer = folder.writer(disk)) {
      if (added != null) {
        delete(DocumentValues.versions(added).keySet(), writer);
        writer.addIndexes(memory);
      }
      delete(wanted.gone(), writer);
      done = add(changed, writer, cancelled, progress);
      writer.commit();
    } catch (IOException refused) {
      // Another lectern writes, or the disk is full: what was committed is read as it is.
      return false;
    } finally {
      DirectoryReader reopened = folder.read(disk, saved);
      if (!Objects.equals(reopened, saved)) {
        close(saved);
        saved = reopened;
      }
    }
    forget();
    pending = new Pending(changed.subList(done, changed.size()), Set.of());
    return true;
  }

  private static void delete(Set<String> ids, IndexWriter writer) throws IOException {
    for (String id : ids) {
      writer.deleteDocuments(new Term(EssayDocument.ID, id));
    }
  }

  /** Reads essays and writes what is stored of them; how many. */
  private int add(
      List<String> ids, IndexWriter writer, BooleanSupplier cancelled, IntConsumer progress)
      throws IOException {
    int done = 0;
    for (String id : ids) {
      Essay essay = essays.get(id);
      FileVersion version = versions.get(id);
      if (cancelled.getAsBoolean()) {
        return done;
      }
      if (essay != null && version != null) {
        Document document = document(essay, version);
        if (document == null) {
          return done;
        }
        writer.updateDocument(new Term(EssayDocument.ID, id), document);
      }
      progress.accept(++done);
      if (done % COMMIT_EACH == 0) {
        writer.commit();
      }
    }
    return done;
  }

  /** What is stored of an essay, or null where the disk does not answer. */
  private @Nullable Document document(Essay essay, FileVersion version) {
    try {
      return documents.of(essay, version);
    } catch (IOException noAnswer) {
      stalled = true;
      return null;
    }
  }

  /** Keeps in memory what the disk lacks, and nothing else: no essay is to be found twice. */
  private void save(BooleanSupplier cancelled, IntConsumer progress) throws IOException {
    // What the disk refused half-way is read again.
    progress.accept(0);
    Set<String> lacked = new HashSet<>(missing(versions, DocumentValues.versions(saved)));
    Map<String, FileVersion> held = DocumentValues.versions(added);
    var unneeded = new HashSet<>(held.keySet());
    unneeded.removeAll(lacked);
    List<String> changed = missing(versions, held);
    changed.retainAll(lacked);
    try (IndexWriter writer = folder.writer(memory)) {
      delete(unneeded, writer);
      add(changed, writer, cancelled, progress);
      writer.commit();
    }
    close(added);
    added = DirectoryReader.open(memory);
  }

  private void forget() {
    close(added);
    added = null;
    memory = new ByteBuffersDirectory();
  }

  /** Makes the index again from the essays, on the disk or, if that fails too, in memory. */
  private void rebuild(BooleanSupplier cancelled, IntConsumer progress, Exception reason) {
    try {
      close(saved);
      saved = null;
      forget();
      if (directory != null) {
        try {
          IndexFolder.clear(directory);
        } catch (IOException | RuntimeException locked) {
          directory = null;
        }
      }
      pending = null;
      if (!write(lookUp(), cancelled, progress)) {
        save(cancelled, progress);
      }
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
        new LibrarySearch(reader(), forms, indexed())
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
        : orRebuilt(() -> new RelationFinder(id, reader(), essays, indexed()).find());
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
    return new IndexedEssays(reader(), essays, versions);
  }

  private IndexReader reader() throws IOException {
    var readers = new ArrayList<IndexReader>();
    for (IndexReader reader : new @Nullable IndexReader[] {saved, added}) {
      if (reader != null) {
        readers.add(reader);
      }
    }
    return new MultiReader(readers.toArray(IndexReader[]::new), false);
  }

  @Override
  public void close() {
    close(saved);
    close(added);
    saved = null;
    added = null;
    try {
      if (directory != null) {
        directory.close();
      }
    } catch (IOException alreadyGone) {
      // Nothing waits in it.
      return;
    }
  }

  private static void close(@Nullable IndexReader reader) {
    try {
      if (reader != null) {
        reader.close();
      }
    } catch (IOException alreadyGone) {
      // It was only read.
      return;
    }
  }
}
