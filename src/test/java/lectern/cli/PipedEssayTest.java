package lectern.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PipedEssayTest {
  @TempDir Path place;

  /** What a run leaves that was killed: its files, and a lock that nobody holds. */
  private Path left(String name, String... files) throws Exception {
    Path folder = Files.createDirectory(place.resolve(name));
    for (String file : files) {
      Files.writeString(folder.resolve(file), "words");
    }
    return folder;
  }

  private List<String> names() throws Exception {
    try (Stream<Path> files = Files.list(place)) {
      return files.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void theFolderIsDeletedAtTheEnd() throws Exception {
    try (PipedEssay essay = PipedEssay.create(place)) {
      Files.writeString(essay.file(), "words");
      Files.writeString(essay.folder().resolve("ledger"), "a place");
    }
    assertEquals(List.of(), names());
  }

  @Test
  void whatAKilledRunLeftGoesWithTheNext() throws Exception {
    Path killed = left("lectern-piped-1", "in-use", "standard-input.md", "ledger");
    try (PipedEssay essay = PipedEssay.create(place)) {
      assertFalse(Files.exists(killed));
      assertTrue(Files.isDirectory(essay.folder()));
    }
  }

  @Test
  void twoRunsDoNotDisturbEachOther() throws Exception {
    try (PipedEssay one = PipedEssay.create(place);
        PipedEssay two = PipedEssay.create(place)) {
      assertEquals(2, names().size());
      assertTrue(Files.exists(one.folder()));
      assertTrue(Files.exists(two.folder()));
    }
  }

  /** Of runs that end while another looks for what killed ones left. */
  @Test
  void foldersMayGoWhileTheyAreLookedAt() throws Exception {
    var over = new AtomicBoolean();
    Thread others =
        Thread.ofPlatform()
            .start(() -> {
              while (!over.get()) {
                for (int i = 0; i < 20; i++) {
                  assertTrue(place.resolve("lectern-piped-" + i).toFile().mkdir());
                }
                for (int i = 0; i < 20; i++) {
                  assertTrue(place.resolve("lectern-piped-" + i).toFile().delete());
                }
              }
            });
    try {
      for (int i = 0; i < 200; i++) {
        PipedEssay.create(place).close();
      }
    } finally {
      over.set(true);
      others.join();
    }
  }

  @Test
  void nothingElseIsTouched() throws Exception {
    left("lectern-piped-2", "standard-input.md"); // about to be locked, or another's
    left("lectern-other", "in-use");
    Path elsewhere = left("elsewhere", "in-use");
    Files.createSymbolicLink(place.resolve("lectern-piped-3"), elsewhere);
    List<String> before = names();
    PipedEssay.create(place).close();
    assertEquals(before, names());
    assertTrue(Files.exists(elsewhere.resolve("in-use")));
  }
}
