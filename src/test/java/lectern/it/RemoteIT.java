package lectern.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Where no browser can be opened, the reader's own terminal gets the address. */
@Timeout(120)
class RemoteIT {
  private static final String ADDRESS = "https://example.org/books";

  @TempDir Path folder;
  private Home home;

  @BeforeEach
  void overSsh() throws Exception {
    Installation.needs("stty");
    home = Home.in(folder.resolve("home"));
    home.program("xdg-open");
    home.set("SSH_CONNECTION", "192.0.2.1 50000 192.0.2.2 22");
  }

  @Test
  void theAddressIsShownCopiedAndALink() throws Exception {
    try (Session session = followALink()) {
      assertTrue(output(session, new TerminalToken.OscToken("52;c;" + copied(), "\u0007")));
      assertTrue(
          session.window().output().stream()
              .anyMatch(token ->
                  token instanceof TerminalToken.OscToken link
                      && link.body().startsWith("8;id=")
                      && link.body().endsWith(";" + ADDRESS)));
    }
    assertFalse(Files.exists(home.opened()));
  }

  @Test
  void throughTmuxTheCopyIsWrapped() throws Exception {
    home.set("TMUX", folder.resolve("no-server") + ",1,0");
    try (Session session = followALink()) {
      assertTrue(
          output(
              session, new TerminalToken.Device("tmux;\u001b\u001b]52;c;" + copied() + "\u0007")));
    }
  }

  @Test
  void withoutADisplayItIsTheSame() throws Exception {
    home.unset("SSH_CONNECTION");
    try (Session session = followALink()) {
      session.shows("Not opened here");
    }
    assertFalse(Files.exists(home.opened()));
  }

  @Test
  void whoSetsABrowserOverSshMeansIt() throws Exception {
    home.set("BROWSER", home.program("carrier").toString());
    Path essay = Installation.fixtures(folder.resolve("essays")).resolve("lighthouse.md");
    try (Session session = Session.lectern(home, essay.toString())) {
      session.reads("The keeper's log").press("2").press("Enter").shows("an almanac");
      session.pressed("Tab").press("Enter").shows("Opened in the browser: " + ADDRESS);
    }
    assertEquals(List.of(ADDRESS), home.arguments());
  }

  private Session followALink() throws Exception {
    Path essay = Installation.fixtures(folder.resolve("essays")).resolve("lighthouse.md");
    Session session = Session.lectern(home, essay.toString());
    session.reads("The keeper's log").press("2").press("Enter").shows("an almanac");
    session.pressed("Tab").press("Enter");
    return session.shows("Not opened here").shows(ADDRESS).shows("Sent the address");
  }

  private static String copied() {
    return Base64.getEncoder().encodeToString(ADDRESS.getBytes(StandardCharsets.UTF_8));
  }

  private static boolean output(Session session, TerminalToken token) {
    return session.window().output().contains(token);
  }
}
