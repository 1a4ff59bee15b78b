package lectern.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivateFilesTest {
  @TempDir Path folder;

  private void replace(Path file, String... parts) throws IOException {
    byte[][] bytes = new byte[parts.length][];
    for (int i = 0; i < parts.length; i++) {
      bytes[i] = parts[i].getBytes(StandardCharsets.UTF_8);
    }
    PrivateFiles.replace(file, folder.resolve("fresh"), bytes);
  }

  @Test
  void aWholeFileTakesThePlaceOfTheOneBefore() throws IOException {
    Path file = folder.resolve("file");
    Files.writeString(folder.resolve("fresh"), "left by one that was killed");
    replace(file, "one, ", "two");
    assertEquals("one, two", Files.readString(file));
    replace(file, "");
    assertEquals("", Files.readString(file));
    assertFalse(Files.exists(folder.resolve("fresh")));
  }

  @Test
  void whatCannotBeReplacedStays() throws IOException {
    Path file = Files.createDirectory(folder.resolve("file"));
    Files.writeString(file.resolve("below"), "text");
    assertThrows(IOException.class, () -> replace(file, "other"));
    assertEquals("text", Files.readString(file.resolve("below")));
    assertFalse(Files.exists(folder.resolve("fresh")));
  }

  @Test
  void nobodyElseReadsIt() throws IOException {
    Assumptions.assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
    Path file = Files.writeString(folder.resolve("file"), "text");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    replace(file, "other");
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
  }
}
