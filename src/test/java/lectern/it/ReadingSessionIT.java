package lectern.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The whole way of a reader: shelf, tag, essay, note, link, and back another day. */
@Timeout(120)
class ReadingSessionIT {
  private static final int MANY = 40;

  @TempDir Path folder;
  private Home home;

  @BeforeEach
  void aHomeWithABrowser() throws Exception {
    Installation.needs("stty");
    home = Home.in(folder.resolve("home"));
    home.set("BROWSER", home.program("browser").toString());
  }

  @Test
  void theWayThroughAnyLibrary() throws Exception {
    String top;
    try (Session session = Session.lectern(home)) {
      chooseTag(session, "advertising").pressed("Enter");
      String address = openTheFirstLinkOfANote(session);
      assertEquals(List.of(address), home.arguments());
      closeTheNote(session);
      session.pressed("Space");
      top = firstWords(session);
      session.press("Q");
      assertEquals(0, session.ended());
    }
    try (Session session = Session.lectern(home)) {
      chooseTag(session, "advertising").pressed("Enter").shows(top);
      assertEquals(top, firstWords(session));
    }
  }

  /** Types the name of a tag into the tag pane and shows only its essays. */
  private static Session chooseTag(Session session, String tag) throws Exception {
    session.shows("newest first").shows(tag);
    session.pressed("t").type(tag).shows("Tags "); // whose column may be narrower than the word
    return session.press("Enter").shows("+" + tag);
  }

  /** Follows marks and the links in their notes until an address was opened, and returns it. */
  private static String openTheFirstLinkOfANote(Session session) throws Exception {
    for (int times = 0; !session.status().equals("Enter opens this note."); times++) {
      assertTrue(times < MANY, "no mark on the screen");
      session.pressed("Tab");
    }
    session.press("Enter").shows("Esc close");
    for (int times = 0; !session.status().startsWith("https://"); times++) {
      assertTrue(times < MANY, "no link in a note");
      session.pressed("Tab");
    }
    String address = session.status();
    session.press("Enter").shows("Opened in the browser: ");
    return address;
  }

  private static void closeTheNote(Session session) throws Exception {
    while (session.rows().stream().anyMatch(row -> row.startsWith("     ── "))) {
      session.pressed("Esc");
    }
  }

  static String firstWords(Session session) {
    return session.rows().stream().filter(row -> !row.isBlank()).findFirst().orElseThrow().strip();
  }

  @Test
  void theArgumentsOfTheBrowserAreAList() throws Exception {
    Path essays = Installation.fixtures(folder.resolve("essays"));
    try (Session session = Session.lectern(home, essays.resolve("lighthouse.md").toString())) {
      session.reads("The keeper's log").pressed("Tab").pressed("Tab").pressed("Tab");
      session.press("Enter").shows("Opened in the browser: ");
    }
    List<String> arguments = home.arguments();
    assertEquals(1, arguments.size(), arguments.toString());
    assertTrue(arguments.getFirst().startsWith("https://example.org/rules?year=1830&part="));
  }

  @Test
  void theOpenerOfTheSystemIsFoundOnThePath() throws Exception {
    home.unset("BROWSER").set("DISPLAY", ":99");
    home.program("xdg-open");
    Path essays = Installation.fixtures(folder.resolve("essays"));
    try (Session session = Session.lectern(home, essays.resolve("lighthouse.md").toString())) {
      session.reads("The keeper's log").pressed("Tab").press("Enter").shows("Esc close");
      session.pressed("Tab").shows("https://example.org/far").press("Enter");
      session.shows("Opened in the browser: https://example.org/far");
    }
    assertEquals(List.of("https://example.org/far"), home.arguments());
  }

  @Test
  void plainNotesAndAMistypedAddress() throws Exception {
    Path essays = Installation.fixtures(folder.resolve("essays"));
    try (Session session = Session.lectern(home, essays.toString())) {
      chooseTag(session, "trade").press("Enter").reads("Two reasons");
      session.press("1").press("Enter").shows("── (1) ──");
      session.pressed("Tab").shows("ttps://example.org/act").shows("is mistyped");
      session.press("Enter").shows("y opens it");
      assertFalse(Files.exists(home.opened()));
      session.press("y").shows("Opened in the browser: https://example.org/act");
      assertEquals(List.of("https://example.org/act"), home.arguments());
    }
  }

  @Test
  void theWindowMayChangeAtEveryStep() throws Exception {
    Path essays = Installation.fixtures(folder.resolve("essays"));
    try (Session session = Session.lectern(home, essays.toString())) {
      session.shows("3 essays").shows("The keeper's log");
      resizeThere(session);
      session.pressed("t").type("light").shows("Tags light");
      resizeThere(session);
      session.press("Enter").shows("+light");
      resizeThere(session);
      session.press("Enter").reads("The keeper's log").pressed("]");
      resizeThere(session);
      session.pressed("g").pressed("Tab").pressed("Tab").press("Enter").shows("an almanac");
      resizeThere(session);
      session.pressed("Tab").shows("https://example.org/books");
      resizeThere(session);
      session.press("Enter").shows("Opened in the browser: https://example.org/books");
      session.type("\u001b").hides("an almanac");
      resizeThere(session);
      session.press("q").shows("newest first");
      resizeThere(session);
      session.press("q");
      assertEquals(0, session.ended());
    }
  }

  /**
   * Narrow, wide, next to nothing and back: the same word comes first, the same thing is
   * highlighted.
   */
  private static void resizeThere(Session session) throws Exception {
    String words = firstWords(session);
    List<String> highlighted = highlighted(session);
    session.resize(40, 12);
    assertTrue(words.startsWith(firstWord(session)), session::toString);
    session.resize(200, 60);
    assertTrue(words.startsWith(firstWord(session)), session::toString);
    session.resize(1, 1).resize(80, 24);
    assertEquals(words, firstWords(session));
    assertEquals(highlighted, highlighted(session));
  }

  /** What is highlighted, wherever: blank rows above the first words may go with a new size. */
  private static List<String> highlighted(Session session) {
    return session.highlighted().stream().map(row -> row.substring(row.indexOf(':'))).toList();
  }

  private static String firstWord(Session session) {
    return firstWords(session).split(" ")[0];
  }
}
