package lectern.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordFileTest {
  @TempDir Path folder;

  @Test
  void theLastNameIsKept() throws IOException {
    var file = new StateValueFile(folder.resolve("state"), "theme");
    assertEquals("", file.word());
    file.save("sepia");
    file.save("dark");
    assertEquals("dark", new StateValueFile(folder.resolve("state"), "theme").word());
  }

  @Test
  void whatIsNoFileIsNone() throws IOException {
    Files.createDirectories(folder.resolve("theme"));
    assertEquals("", new StateValueFile(folder, "theme").word());
    Files.writeString(folder.resolve("file"), "");
    var below = new StateValueFile(folder.resolve("file"), "theme");
    assertEquals("", below.word());
    assertThrows(IOException.class, () -> below.save("dark"));
  }

  @Test
  void aHugeFileIsNone() throws IOException {
    Files.writeString(folder.resolve("theme"), "x".repeat(1000));
    assertEquals("", new StateValueFile(folder, "theme").word());
  }
}
