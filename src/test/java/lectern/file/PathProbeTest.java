package lectern.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lectern.file.PathProbe.PathKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a path names; that a disk does not answer is brought about with the installed program. */
class PathProbeTest {
  @TempDir Path folder;

  @BeforeEach
  void files() throws IOException {
    Files.writeString(folder.resolve("file"), "words");
    Files.createFile(folder.resolve("empty"));
    Files.createDirectory(folder.resolve("folder"));
    Files.createSymbolicLink(folder.resolve("link"), folder.resolve("file"));
    Files.createSymbolicLink(folder.resolve("link-to-folder"), folder.resolve("folder"));
    Files.createSymbolicLink(folder.resolve("dangling"), folder.resolve("nothing"));
    Files.createSymbolicLink(folder.resolve("circle"), folder.resolve("circle"));
  }

  /** A relative path stays relative: a script joins it to the folder it knows. */
  @Test
  void theBytesOfANameStandWhereItWasWritten() throws IOException {
    Files.writeString(Path.of(URI.create(folder.toUri() + "%E9%20%25.md")), "words");
    Path relative = Path.of("").toAbsolutePath().relativize(folder);
    for (String before : List.of(folder + "/", relative + "/", "./" + relative + "/./")) {
      byte[] bytes = PathProbe.bytes(before + "\uFFFD %.md");
      assertEquals(
          Path.of(before + "x").resolveSibling("\u00E9 %.md") + "",
          new String(bytes, StandardCharsets.ISO_8859_1));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "file, FILE",
    "empty, FILE",
    "folder, FOLDER",
    "folder/, FOLDER",
    "'', FOLDER",
    "link, FILE",
    "link-to-folder, FOLDER",
    "dangling, NONE",
    "circle, NONE",
    "nothing, NONE",
    "file/below, NONE",
    "/dev/null, OTHER",
    "/dev/zero, OTHER",
  })
  void aPathNamesSomethingOrNothing(String name, PathKind kind) throws IOException {
    assertEquals(kind, new PathProbe().kind(folder.resolve(name)));
  }

  @Test
  void whatCannotBeReadIsThereAllTheSame() throws IOException {
    Path secret = folder.resolve("file");
    Files.setPosixFilePermissions(secret, java.util.Set.of());
    assertEquals(PathKind.FILE, new PathProbe().kind(secret));
  }
}
