package lectern.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Several libraries by their names. */
@Timeout(120)
class LibrariesIT {
  @TempDir Path folder;
  private Home home;

  @BeforeEach
  void libraries() throws Exception {
    home = Home.in(folder.resolve("home"));
    Installation.fixtures(home.file("posts"));
    home.write("notes/one.md", "---\ntitle: A note of tea\ntags: [leaf]\n---\nOf tea.\n");
    home.write(
        "config/lectern/config.yaml", "libraries:\n  log: ~/posts\n  tea: " + home.file("notes"));
  }

  @Test
  void oneKeyGoesToAnother() throws Exception {
    Installation.needs("stty");
    try (Session session = Session.lectern(home)) {
      session.shows("lectern log").shows("The keeper's log").press("O").press("Enter");
      session.shows("lectern tea").shows("A note of tea").hides("The keeper's log");
      home.write("notes/two.md", "---\ntitle: Written meanwhile\n---\nWords.\n");
      session.shows("Written meanwhile");
      session.press("S").type("tea").shows("1 essay").press("Esc").press("Esc").shows("2 unread");
      session.type("O\r").shows("lectern log").shows("The keeper's log");
      session.press("O").shows("open").shows("2 essays").press("Esc").press("q");
      assertEquals(0, session.ended());
      assertTrue(session.window().isGivenBack());
    }
  }

  @Test
  void aNameStandsForAFolder() throws Exception {
    assertEquals(home.file("notes/one.md") + "\0", list("tea"));
    Path here = Files.createDirectory(home.file("notes2"));
    Files.move(home.file("notes"), here.resolve("notes"));
    ProcessResult.lectern(home, "list", "tea").assertRefused("notes", "config.yaml");
    home.write("tea/here.md", "Here.\n");
    assertEquals("tea/here.md\0", list("tea"), "a folder of that name wins");
    assertEquals("1 leaf\n", tags("notes2"));
    ProcessResult found = ProcessResult.lectern(home, "search", "keeper", "--in=log", "-0");
    assertTrue(found.output().startsWith(home.file("posts") + "/"), found.output());
  }

  private String list(String library) throws Exception {
    return ProcessResult.lectern(home, "list", "-0", library).output();
  }

  private String tags(String library) throws Exception {
    return ProcessResult.lectern(home, "tags", library).output().replace('\t', ' ');
  }
}
