package lectern.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import lectern.config.Config;
import lectern.config.ConfigFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which folder a path or the name of a library means. */
class LibraryFolderTest {
  @TempDir private Path folder;

  @BeforeEach
  void folders() throws IOException {
    Files.createDirectory(folder.resolve("blog"));
    Files.createDirectory(folder.resolve("notes"));
    Files.writeString(
        folder.resolve("config.yaml"),
        """
        libraries:
          notes: DIR/notes
          src: DIR/blog
          pom.xml: DIR/blog
          away: DIR/away
        """
            .replace("DIR", folder.toString()));
  }

  private Config config() {
    ConfigFile read = ConfigFile.read(folder, Map.of());
    assertEquals(0, read.faults().size());
    return read.config();
  }

  private @Nullable Path of(String named) {
    return LibraryArgument.of(named, config());
  }

  @Test
  void aNameMeansItsLibrary() {
    assertEquals(folder.resolve("notes"), of("notes"));
  }

  @Test
  void withoutANameTheFirstIsMeant() {
    assertEquals(folder.resolve("notes"), of(""));
  }

  @Test
  void whatIsThereOnTheDiskWins() {
    assertEquals(Path.of("src"), of("src"));
    assertNull(of("pom.xml"));
    assertEquals(Path.of("pom.xml"), LibraryArgument.path("pom.xml", config()));
  }

  @Test
  void whatIsNowhereIsNoFolder() {
    assertNull(of("nothing"));
    assertNull(of("away"));
    assertEquals(folder.resolve("away"), LibraryArgument.path("away", config()));
  }
}
