package lectern.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import lectern.config.ConfigFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which libraries a reader can go to, and from where. */
class NamedLibrariesTest {
  @TempDir private Path folder;

  private NamedLibraries libraries(String settings) throws IOException {
    Files.writeString(folder.resolve("config.yaml"), settings);
    ConfigFile read = ConfigFile.read(folder, Map.of());
    assertEquals(0, read.faults().size());
    return new NamedLibraries(read.config());
  }

  private static String names(NamedLibraries libraries, String open, boolean shelf) {
    return libraries.known(Path.of(open), shelf).stream()
        .map(library -> library.library().name() + (library.open() ? "*" : ""))
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "'', /a, ''",
    "'library: /a', /a, ''",
    "'library: /a', /b, b* a",
    "'libraries: {x: /a}', /a, ''",
    "'libraries: {x: /a, y: /b}', /b, x y*",
    "'libraries: {x: /a, y: /b}', /c/../b/, x y*",
    "'libraries: {x: /a, y: /b}', /b/c, c* x y",
    "'libraries: {x: /a, y: /a}', /a, x* y",
    "'{libraries: {x: /a, y: /b}, library: /c}', /a, c x* y",
    "'{libraries: {x: /a, y: /b}, library: /b}', /b, x y*",
    "'libraries: {x: /a}', /, /* x",
  })
  void fromAShelf(String settings, String open, String names) throws IOException {
    assertEquals(names, names(libraries(settings), open, true));
  }

  @Test
  void fromAnEssayAloneToEach() throws IOException {
    assertEquals("x", names(libraries("libraries: {x: /a}"), "/a", false));
  }

  @Test
  void thereIsAWayBackToTheOneThatWasOpenedFirst() throws IOException {
    NamedLibraries libraries = libraries("libraries: {x: /a}");
    assertEquals("b* x", names(libraries, "/b", true));
    assertEquals("b x*", names(libraries, "/a", true));
  }

  @Test
  void aShelfHasTheNameOfItsLibrary() throws IOException {
    NamedLibraries libraries = libraries("libraries: {Blog: /srv/posts}");
    assertEquals("Blog", libraries.name(Path.of("/srv/posts")));
    assertEquals("srv", libraries.name(Path.of("/srv")));
    assertTrue(libraries.name(Path.of("")).length() > 0);
  }
}
