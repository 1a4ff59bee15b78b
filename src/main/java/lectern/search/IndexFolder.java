package lectern.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import lectern.file.PrivateFiles;
import lectern.library.CacheStatus;
import lectern.library.Catalogue;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.NIOFSDirectory;
import org.jspecify.annotations.Nullable;

/**
 * The folder that holds the index of one library, and when what lies in it can be used.
 *
 * <p>What another version wrote, or what is not as it was written, is the same as nothing. Files
 * are read, not mapped: one that is cut while it is used fails a read and not the process.
 */
final class IndexFolder {
  /** Rises with every change of what is stored of an essay, or of how words are cut and folded. */
  private static final String VERSION = "3";

  private static final String VERSION_KEY = "lectern";
  private static final String LIBRARY_KEY = "library";

  private final Path path;
  private final Map<String, String> versionData;

  private IndexFolder(Path path, Map<String, String> versionData) {
    this.path = path;
    this.versionData = versionData;
  }

  static IndexFolder of(Path cacheFolder, Path library) {
    String name = library.toAbsolutePath().normalize().toString();
    return new IndexFolder(
        cacheFolder.resolve("search-" + Catalogue.key(library)),
        Map.of(VERSION_KEY, VERSION, LIBRARY_KEY, name));
  }

  /** Opens the folder, and makes it where it is not there yet. */
  Directory open() throws IOException {
    PrivateFiles.createFolderOf(path);
    PrivateFiles.createFolder(path);
    return new PrivateDirectory(path);
  }

  /** What would become of the index; nothing is changed. */
  CacheStatus cacheStatus() {
    if (!Files.isDirectory(path)) {
      return CacheStatus.NONE;
    }
    try (Directory directory = new NIOFSDirectory(path);
        DirectoryReader reader = read(directory, null)) {
      return reader == null ? CacheStatus.NONE : CacheStatus.USED;
    } catch (IOException | RuntimeException damaged) {
      return CacheStatus.REFUSED;
    }
  }

  /**
   * The index as it was last written; null where there is none.
   *
   * @param known what was read before, of which nothing is checked again; null at first
   * @throws IOException or RuntimeException for one that is damaged or of another version
   */
  @Nullable DirectoryReader read(Directory directory, @Nullable DirectoryReader known)
      throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      return null;
    }
    var checked = new HashSet<Object>();
    DirectoryReader reader = null;
    if (known != null) {
      known.leaves().forEach(leaf -> checked.add(files(leaf)));
      reader = DirectoryReader.openIfChanged(known);
      if (reader == null) {
        return known;
      }
    } else {
      reader = DirectoryReader.open(directory);
    }
    boolean whole = false;
    try {
      if (!versionData.equals(reader.getIndexCommit().getUserData())) {
        throw new CorruptIndexException("it is of another version", path.toString());
      }
      for (LeafReaderContext leaf : reader.leaves()) {
        if (!checked.contains(files(leaf))) {
          ((CodecReader) leaf.reader()).checkIntegrity();
        }
      }
      whole = true;
      return reader;
    } finally {
      if (!whole) {
        reader.close();
      }
    }
  }

  /** What stands for the files of a part of the index, which never change once they are written. */
  private static Object files(LeafReaderContext leaf) {
    return leaf.reader().getCoreCacheHelper().getKey();
  }

  /** Takes the turn to write; throws {@code LockObtainFailedException} while another has it. */
  IndexWriter writer(Directory directory) throws IOException {
    var config = new IndexWriterConfig();
    // On the thread that asked: searching is never to take more than one.
    config.setMergeScheduler(new SerialMergeScheduler());
    config.setCommitOnClose(false);
    var writer = new IndexWriter(directory, config);
    writer.setLiveCommitData(versionData.entrySet());
    return writer;
  }

  /** Removes all files of an index that cannot be used. */
  static void clear(Directory directory) throws IOException {
    try (var _ = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      for (String name : directory.listAll()) {
        if (!name.equals(IndexWriter.WRITE_LOCK_NAME)) {
          directory.deleteFile(name);
        }
      }
    }
  }

  /** A folder in which every file is readable by its owner only. */
  private static final class PrivateDirectory extends FilterDirectory {
    private final Path path;

    PrivateDirectory(Path path) throws IOException {
      super(new NIOFSDirectory(path));
      this.path = path;
    }

    @Override
    public Lock obtainLock(String name) throws IOException {
      Lock lock = super.obtainLock(name);
      PrivateFiles.restrict(path.resolve(name));
      return lock;
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
      IndexOutput output = super.createOutput(name, context);
      PrivateFiles.restrict(path.resolve(name));
      return output;
    }

    @Override
    public IndexOutput createTempOutput(String prefix, String suffix, IOContext context)
        throws IOException {
      IndexOutput output = super.createTempOutput(prefix, suffix, context);
      PrivateFiles.restrict(path.resolve(output.getName()));
      return output;
    }
  }
}
