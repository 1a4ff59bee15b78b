package lectern.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lectern.document.PunctuationStyle;
import lectern.essay.LibraryInfo;
import lectern.essay.NamedLibrary;
import lectern.library.Catalogue;
import lectern.library.Library;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is known of libraries that are not open. */
class LibraryProbeTest {
  @TempDir Path home;

  private Path library(int essays) throws IOException {
    Path folder = Files.createDirectory(home.resolve("essays"));
    for (int essay = 0; essay < essays; essay++) {
      String draft = essay == 0 ? "draft: true\n" : "";
      String title = "title: Number " + essay + " of those that a shelf lists\n";
      Files.writeString(folder.resolve(essay + ".md"), "---\n" + title + draft + "---\nWords.\n");
    }
    return folder;
  }

  private int count(Path folder) {
    LibraryInfo asked = new LibraryInfo(new NamedLibrary("essays", folder.toString()), -1, true);
    List<LibraryInfo> counted =
        new LibraryProbe(home.resolve("cache"), PunctuationStyle.AS_WRITTEN).count(List.of(asked));
    assertEquals(asked.library(), counted.getFirst().library());
    assertTrue(counted.getFirst().open());
    return counted.getFirst().essays();
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 40})
  void asManyAsTheShelfSaysOnceItWasSeen(int essays) throws IOException {
    Path folder = library(essays);
    assertEquals(-1, count(folder));
    Catalogue none = Catalogue.load(home.resolve("cache"), folder);
    assertTrue(Library.of(folder).scan(none, () -> false, _ -> {}).save());
    assertEquals(essays - 1, count(folder));
  }

  @Test
  void aFolderCanBeOpened() throws IOException {
    assertEquals(
        "", LibraryProbe.check(new NamedLibrary("essays", library(0).toString())).reason());
  }

  @Test
  void whatIsNoFolderCannot() throws IOException {
    Path file = Files.writeString(home.resolve("file"), "");
    for (Path folder : List.of(file, home.resolve("nothing"))) {
      String fault = LibraryProbe.check(new NamedLibrary("essays", folder.toString())).reason();
      assertTrue(fault.startsWith(folder + ": there is no folder"), fault);
    }
  }
}
