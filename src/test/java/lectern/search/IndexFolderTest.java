package lectern.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexFolderTest {
  @TempDir private Path cache;

  private static void add(IndexFolder folder, Directory directory) throws IOException {
    try (IndexWriter writer = folder.writer(directory)) {
      var document = new Document();
      document.add(new StringField("id", "honey", Field.Store.YES));
      writer.addDocument(document);
      writer.commit();
    }
  }

  /** Changes a byte in the middle of a part of the index. */
  private void damage(String name) throws IOException {
    try (Stream<Path> files = Files.walk(cache)) {
      Path file = files.filter(path -> path.endsWith(name)).findFirst().orElseThrow();
      try (var open = new RandomAccessFile(file.toFile(), "rw")) {
        open.seek(open.length() / 2);
        int old = open.read();
        open.seek(open.length() / 2);
        open.write(old ^ 1);
      }
    }
  }

  /** Otherwise each slice of a large library would read the whole index. */
  @Test
  void onlyWhatIsNewIsChecked() throws IOException {
    IndexFolder folder = IndexFolder.of(cache, Path.of("/essays"));
    try (Directory directory = folder.open()) {
      add(folder, directory);
      try (DirectoryReader first = folder.read(directory, null)) {
        assertNotNull(first);
        assertSame(first, folder.read(directory, first));
        damage("_0.cfs");
        add(folder, directory);
        try (DirectoryReader second = folder.read(directory, first)) {
          assertNotNull(second);
          assertEquals(2, second.numDocs());
        }
        assertThrows(CorruptIndexException.class, () -> folder.read(directory, null));
        add(folder, directory);
        damage("_2.cfs");
        assertThrows(CorruptIndexException.class, () -> folder.read(directory, first));
      }
    }
  }
}
