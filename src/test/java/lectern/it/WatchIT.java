package lectern.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What an author writes while a reader looks. */
@Timeout(120)
class WatchIT {
  private static final String TITLE = "The keeper's log";

  @TempDir Path folder;
  private Home home;
  private Path essays;

  @BeforeEach
  void essays() throws Exception {
    Installation.needs("stty");
    home = Home.in(folder.resolve("home"));
    essays = Installation.fixtures(folder.resolve("essays"));
  }

  /** Writes as most editors do: beside the file, and then in its place. */
  private static void save(Path file, String text) throws Exception {
    Path beside = Files.writeString(file.resolveSibling("." + file.getFileName() + ".new"), text);
    Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
  }

  @Test
  void theShelfFollowsTheFolder() throws Exception {
    try (Session session = Session.lectern(home, essays.toString())) {
      session.shows(TITLE).shows("newest first");
      Path fresh = essays.resolve("below/fresh.md");
      Files.createDirectories(fresh.getParent());
      Files.writeString(fresh, "---\ntitle: Fresh from the desk\ntags: [ink]\n---\nWords.\n");
      session.shows("Fresh from the desk").shows("ink");
      save(fresh, "---\ntitle: Dry by now\ntags: [paper]\n---\nWords.\n");
      session.shows("Dry by now").shows("paper").hides("Fresh from the desk");
      Files.delete(fresh);
      session.hides("Dry by now").press("q");
      assertEquals(0, session.ended());
    }
  }

  /** The watch on a folder goes with it; the folder above tells that it went. */
  @Test
  void aLibraryThatIsRenamedKeepsItsShelfAndIsTakenUpAgain() throws Exception {
    try (Session session = Session.lectern(home, essays.toString())) {
      session.shows(TITLE).shows("newest first");
      Path away = Files.move(essays, essays.resolveSibling("away"));
      session.shows("The folder is gone from the disk").shows(TITLE);
      Files.move(away, essays);
      session.shows("The folder is back.").shows(TITLE);
      Files.move(essays, away);
      session
          .shows("The folder is gone from the disk")
          .until("a watch that no longer trusts the system", ScreenModel::reportsFocus);
      Files.move(away, essays);
      session.shows("The folder is back.").shows(TITLE);
      Files.writeString(essays.resolve("fresh.md"), "---\ntitle: Fresh\n---\nWords.\n");
      session.shows("Fresh").press("q");
      assertEquals(0, session.ended());
      assertTrue(session.window().isGivenBack());
    }
  }

  @Test
  void theOpenEssayIsFollowedToItsNewName() throws Exception {
    try (Session session = Session.lectern(home, essays.toString())) {
      session.shows(TITLE).press("/").type("keeper").press("Enter").press("Enter");
      session.reads(TITLE).pressed("Space");
      String words = ReadingSessionIT.firstWords(session);
      Path deep = Files.createDirectory(essays.resolve("deep"));
      Files.move(essays.resolve("lighthouse.md"), deep.resolve("lamp.md"));
      session.shows("this is deep/lamp.md");
      assertEquals(words, ReadingSessionIT.firstWords(session));
      session.press("Q");
      assertEquals(0, session.ended());
    }
    try (Session session = Session.lectern(home, essays.resolve("deep/lamp.md").toString())) {
      session.reads(TITLE);
      assertTrue(ReadingSessionIT.firstWords(session).length() > 0);
    }
  }

  @Test
  void theOpenEssayIsReadAgainAtItsWords() throws Exception {
    Path file = essays.resolve("lighthouse.md");
    String text = Files.readString(file);
    try (Session session = Session.lectern(home, file.toString())) {
      session.reads(TITLE).pressed("Space");
      String words = ReadingSessionIT.firstWords(session);
      save(file, text.replaceFirst("\n\n", "\n\nThis was put in later.\n\n") + "\nAt the end.\n");
      session.shows("Changed on disk; read again.");
      assertEquals(words, ReadingSessionIT.firstWords(session));
      Files.delete(file);
      session.shows("lighthouse.md is gone from the disk");
      assertEquals(words, ReadingSessionIT.firstWords(session));
      Files.writeString(file, text + "\nOnce more.\n");
      session.shows("Changed on disk; read again.").pressed("G").shows("Once more.");
      session.press("q");
      assertEquals(0, session.ended());
    }
    assertTrue(Files.exists(file));
  }
}
