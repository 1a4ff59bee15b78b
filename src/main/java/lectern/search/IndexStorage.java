package lectern.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import lectern.library.FileVersion;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/**
 * Where the documents of an index are: on the disk, and in memory what the disk does not take. No
 * essay is in both.
 */
final class IndexStorage {
  private final IndexFolder folder;

  /** Null where there is no disk to keep it on. */
  private @Nullable Directory directory;

  /** What the disk holds; null before the first essay. */
  private @Nullable DirectoryReader saved;

  private Directory memory = new ByteBuffersDirectory();

  /** What only this process holds, in memory beside the disk. */
  private @Nullable DirectoryReader added;

  private IndexStorage(IndexFolder folder) {
    this.folder = folder;
  }

  /** Adds the documents of these essays; how many it took in hand. */
  interface Additions {
    int add(List<String> ids, IndexWriter writer) throws IOException;
  }

  /** What a folder holds; what is damaged there is deleted. */
  static IndexStorage open(IndexFolder folder) {
    var storage = new IndexStorage(folder);
    try {
      Directory disk = folder.open();
      storage.directory = disk;
      try {
        storage.saved = folder.read(disk, null);
      } catch (IOException | RuntimeException damaged) {
        IndexFolder.clear(disk);
      }
    } catch (IOException | RuntimeException noDisk) {
      storage.directory = null;
    }
    return storage;
  }

  /** Whether there is anything that only this process holds. */
  boolean isInMemory() {
    return added != null;
  }

  /** All documents. */
  IndexReader reader() throws IOException {
    var readers = new ArrayList<IndexReader>();
    for (IndexReader reader : new @Nullable IndexReader[] {saved, added}) {
      if (reader != null) {
        readers.add(reader);
      }
    }
    return new MultiReader(readers.toArray(IndexReader[]::new), false);
  }

  /** The essays of which no such version is known, in the order of their ids. */
  static List<String> missing(Map<String, FileVersion> wanted, Map<String, FileVersion> known) {
    var missing = new TreeMap<>(wanted);
    missing.entrySet().removeAll(known.entrySet());
    return new ArrayList<>(missing.keySet());
  }

  /** Writes to the disk, first what was kept in memory; how many were added, -1 if it could not. */
  int write(List<String> changed, Set<String> gone, Additions additions) throws IOException {
    int done;
    Directory disk = directory;
    if (disk == null) {
      return -1;
    }
    try (IndexWriter writer = folder.writer(disk)) {
      if (added != null) {
        delete(DocumentValues.versions(added).keySet(), writer);
        writer.addIndexes(memory);
      }
      delete(gone, writer);
      done = additions.add(changed, writer);
      writer.commit();
    } catch (IOException refused) {
      // Another lectern writes, or the disk is full: what was committed is read as it is.
      return -1;
    } finally {
      DirectoryReader reopened = folder.read(disk, saved);
      if (!Objects.equals(reopened, saved)) {
        close(saved);
        saved = reopened;
      }
    }
    forget();
    return done;
  }

  /** Keeps in memory what the disk lacks, and nothing else: no essay is to be found twice. */
  void keep(Map<String, FileVersion> versions, Additions additions) throws IOException {
    Set<String> lacked = new HashSet<>(missing(versions, DocumentValues.versions(saved)));
    Map<String, FileVersion> held = DocumentValues.versions(added);
    var unneeded = new HashSet<>(held.keySet());
    unneeded.removeAll(lacked);
    List<String> changed = missing(versions, held);
    changed.retainAll(lacked);
    try (IndexWriter writer = folder.writer(memory)) {
      delete(unneeded, writer);
      additions.add(changed, writer);
      writer.commit();
    }
    close(added);
    added = DirectoryReader.open(memory);
  }

  private static void delete(Set<String> ids, IndexWriter writer) throws IOException {
    for (String id : ids) {
      writer.deleteDocuments(new Term(EssayDocument.ID, id));
    }
  }

  private void forget() {
    close(added);
    added = null;
    memory = new ByteBuffersDirectory();
  }

  /** Deletes all of it; where the disk refuses, only memory is used from now on. */
  void clear() {
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
  }

  void close() {
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
