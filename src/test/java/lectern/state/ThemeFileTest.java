package lectern.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemeFileTest {
  @TempDir Path folder;

  @Test
  void theLastNameIsKept() throws IOException {
    var file = new ThemeFile(folder.resolve("state"));
    assertEquals("", file.name());
    file.keep("sepia");
    file.keep("dark");
    assertEquals("dark", new ThemeFile(folder.resolve("state")).name());
  }

  @Test
  void whatIsNoFileIsNone() throws IOException {
    Files.createDirectories(folder.resolve("theme"));
    assertEquals("", new ThemeFile(folder).name());
    Files.writeString(folder.resolve("file"), "");
    var below = new ThemeFile(folder.resolve("file"));
    assertEquals("", below.name());
    assertThrows(IOException.class, () -> below.keep("dark"));
  }

  @Test
  void aHugeFileIsNone() throws IOException {
    Files.writeString(folder.resolve("theme"), "x".repeat(1000));
    assertEquals("", new ThemeFile(folder).name());
  }
}
