package lectern.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The installed program has its manual with it. */
@Timeout(120)
class ManualIT {
  @TempDir Path folder;
  private Home home;

  @BeforeEach
  void aHome() throws Exception {
    Installation.needs("sh", "stty");
    home = Home.in(folder.resolve("home"));
  }

  @Test
  void itIsReadOnATerminalAndNothingIsRememberedOfIt() throws Exception {
    try (Session session = Session.lectern(home, "manual")) {
      session.shows("The manual of lectern").press("Space").press("q");
      assertEquals(0, session.ended());
      assertTrue(session.window().isGivenBack());
    }
    Path ledger = home.ledger();
    assertFalse(Files.exists(ledger) && Files.readString(ledger).contains("manual"));
  }

  @Test
  void aWordOpensItThere() throws Exception {
    try (Session session = Session.lectern(home, "manual", "exit", "codes")) {
      session.shows("bad usage or input");
      assertTrue(session.rows().getFirst().contains("Exit codes"), session.toString());
      session.press("q");
      assertEquals(0, session.ended());
    }
  }

  @Test
  void itIsPrintedWhereThereIsNoTerminal() throws Exception {
    ProcessResult all = ProcessResult.lectern(home, "manual");
    assertEquals(0, all.code(), all.error());
    assertTrue(all.output().contains("When something is not right"));
    ProcessResult section = ProcessResult.lectern(home, "manual", "Tags");
    assertEquals(0, section.code(), section.error());
    assertTrue(section.output().contains("narrow"), section.output());
    assertFalse(section.output().contains("When something is not right"));
  }

  @Test
  void aWordItHasNothingOn() throws Exception {
    ProcessResult none = ProcessResult.lectern(home, "manual", "setings");
    assertEquals(1, none.code());
    assertEquals(
        "lectern: the manual has nothing on “setings”; perhaps settings", none.error().strip());
    assertEquals("", none.output());
  }
}
