package lectern.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be read gets one clear line that names it; what can, somehow, is read. */
@Timeout(120)
class BadInputIT {
  @TempDir Path folder;
  private Home home;

  @BeforeEach
  void aHome() throws Exception {
    Installation.needs("sh", "stty");
    home = Home.in(folder.resolve("home"));
  }

  @Test
  void aPathThatIsNotThere() throws Exception {
    ProcessResult.lectern(home, "no such essay.md").assertRefused("no such essay.md");
    ProcessResult.lectern(home, "cat", "no such essay.md").assertRefused("no such essay.md");
    try (Session session = Session.lectern(home, "no such essay.md")) {
      assertEquals(2, session.ended());
      session.prints("lectern: no such essay.md: no such file or folder");
      assertTrue(session.window().isGivenBack());
    }
  }

  @Test
  void aFolderWithoutEssays() throws Exception {
    Path empty = Files.createDirectory(home.file("empty"));
    try (Session session = Session.lectern(home, empty.toString())) {
      session.shows("No essays in").press("Enter").pressed("t").pressed("Esc").press("q");
      assertEquals(0, session.ended());
    }
    ProcessResult.lectern(home, "cat", empty.toString()).assertRefused(empty.toString(), "folder");
  }

  @Test
  void aFileThatIsNoText() throws Exception {
    byte[] picture = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H'};
    Path file = Files.write(home.file("picture.md"), picture);
    ProcessResult.lectern(home, file.toString()).assertRefused("picture.md", "not a text");
    ProcessResult.lectern(home, "cat", file.toString()).assertRefused("picture.md", "not a text");
  }

  @Test
  void aFileOfAnOlderEncoding() throws Exception {
    byte[] windows = "caf\u00e9 and \u0093quotes\u0094\n".getBytes(StandardCharsets.ISO_8859_1);
    Path file = Files.write(home.file("older.md"), windows);
    ProcessResult cat = ProcessResult.lectern(home, "cat", file.toString());
    assertEquals(0, cat.code(), cat.error());
    assertTrue(cat.output().contains("café and “quotes”"), cat.output());
    try (Session session = Session.lectern(home, file.toString())) {
      session.shows("café and “quotes”");
    }
  }

  @Test
  void aFileThatMayNotBeRead() throws Exception {
    Path file = home.write("secret.md", "No.");
    assertTrue(file.toFile().setReadable(false));
    assumeFalse(Files.isReadable(file), "skipped: this user may read everything");
    ProcessResult.lectern(home, file.toString()).assertRefused("secret.md");
    ProcessResult.lectern(home, "cat", file.toString()).assertRefused("secret.md");
  }

  @Test
  void anOutputThatIsNoTerminal() throws Exception {
    Path file = home.write("essay.md", "Words.");
    ProcessResult.lectern(home, file.toString()).assertRefused("no terminal", "lectern cat");
    ProcessResult.lectern(home, home.folder().toString())
        .assertRefused("no terminal", "lectern cat");
  }

  @Test
  void noTerminalAtAll() throws Exception {
    Installation.needs("setsid");
    home.write("essay.md", "Words.");
    try (Session session =
        Session.start(
            home, Session.USUAL, "setsid", "-w", Installation.LECTERN.toString(), "essay.md")) {
      assertEquals(2, session.ended());
      session.prints("lectern: there is no terminal to read in");
    }
  }

  @Test
  void aCommandLineThatMakesNoSense() throws Exception {
    ProcessResult.lectern(home, "--bogus").assertRefused("--bogus");
    ProcessResult.lectern(home, "a.md", "b.md").assertRefused("b.md");
    ProcessResult.lectern(home, "cat", "--notes", "above", "a.md").assertRefused("--notes");
    ProcessResult.lectern(home, "cat", "--width", "x", "a.md").assertRefused("--width");
    assertEquals(0, ProcessResult.lectern(home, "--help").code());
  }
}
