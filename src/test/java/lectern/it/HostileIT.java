package lectern.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lectern.screen.Size;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * An essay that tries to command the terminal: what it holds is shown or dropped, never obeyed.
 *
 * <p>Every window refuses what is not in the {@link AllowedSequences}; here it is also made sure
 * that the words which are in it do not come from the essay.
 */
@Timeout(120)
class HostileIT {

  private static final String ALL = HostileText.ALL;

  /** Where the name of a file has room for little. */
  private static final String EVIL = "\u001b]0;t\u0007\u009b2J\u202e\u007f\u2028\u001bc";

  /** What comes from a keyboard that sends characters beyond keys. */
  private static final String TYPED = "\u009b2J\u009d0;t\u009c\u202e\u2066\u0085\u200b";

  /** Where links stand below so long a title. */
  private static final Size ROOMY = new Size(100, 70);

  @TempDir Path folder;
  private Home home;
  private Path essay;

  @BeforeEach
  void anEssayThatCommands() throws Exception {
    Installation.needs("stty");
    home = Home.in(folder.resolve("home"));
    essay = HostileText.write(Files.createDirectory(home.file("shelf")));
  }

  @Test
  void hostileTextOnShelfAndPageIsHarmless() throws Exception {
    home.set("SSH_CONNECTION", "192.0.2.1 50000 192.0.2.2 22");
    try (Session session = Session.lectern(home, ROOMY, shelf())) {
      session.shows("2 essays").shows("Evil");
      session.pressed("t").pressed("Esc").pressed("/").type("evil").shows("/evil");
      session.pressed("Enter").press("Enter").reads("Evil");
      selectALink(session, "start").press("Enter").shows("Never opened");
      selectALink(session, "https://example.com/").press("Enter").shows("Sent the address");
      session.pressed("Esc").press("1").press("Enter").shows("inside").pressed("Tab");
      session.pressed("Esc").pressed("o").pressed("Esc").pressed("L").pressed("Y");
      session.pressed("Esc").pressed("#").pressed("Esc").press("Q");
      assertEquals(0, session.ended());
      assertNothingIsObeyed(session);
    }
  }

  private static Session selectALink(Session session, String words) throws Exception {
    for (int times = 0; !session.status().contains(words); times++) {
      assertTrue(times < 40, "no link of which it is said: " + words);
      session.pressed("Tab");
    }
    return session;
  }

  @Test
  void hostileTextInPromptsIsHarmless() throws Exception {
    try (Session session = Session.lectern(home, shelf())) {
      session.shows("2 essays").pressed("/").type("e").type(TYPED).type("\u001b[200~" + ALL);
      session.type("\u001b[201~").pressed("z").pressed("Esc").shows("2 essays");
      session.pressed("G").press("Enter").reads("Eight");
      session.pressed("/").type(TYPED).type("\u001b[200~" + ALL + "\u001b[201~").shows("not found");
      session.pressed("Esc").press("Q");
      assertEquals(0, session.ended());
      assertNothingIsObeyed(session);
    }
  }

  @Test
  void hostileNamesAreHarmlessToTheEditor() throws Exception {
    home.program("vi");
    home.set("EDITOR", "vi");
    try (Session session = Session.lectern(home, essay.toString())) {
      session.reads("Evil").press("e");
      Polling.until("the editor", () -> Files.exists(home.opened()));
      session.reads("Evil").press("q");
      assertEquals(0, session.ended());
      assertNothingIsObeyed(session);
    }
    // that the right file is opened needs its name as it is
    assertTrue(Files.readString(home.opened()).contains(essay.toString()));
  }

  @Test
  void hostileTextIsPrintedHarmlessly() throws Exception {
    try (Session session = Session.lectern(home, "cat", essay.toString())) {
      assertEquals(0, session.ended());
      session.prints("Evil");
      assertNothingIsObeyed(session);
    }
    ProcessResult plain = ProcessResult.lectern(home, "cat", essay.toString());
    assertEquals(0, plain.code(), plain.error());
    HostileText.assertHarmless(plain.output());
  }

  /** Command lines, with what is to be set in the environment before them as {@code NAME=…}. */
  static List<List<String>> commands() {
    return List.of(
        List.of("cat", "ESSAY"),
        List.of("cat", "--plain", "--width", "30", "ESSAY"),
        List.of("check", "SHELF"),
        List.of("check", "--json", "SHELF"),
        List.of("check", "ESSAY"),
        List.of("cat", "ESSAY" + EVIL),
        List.of("cat", "SHELF"),
        List.of("check", "ESSAY" + EVIL),
        List.of("ESSAY" + EVIL),
        List.of("--" + EVIL),
        List.of("cat", "--width", EVIL, "ESSAY"),
        List.of("XDG_CONFIG_HOME=SHELF/wrong" + EVIL, "cat", "SHELF/eight.md"));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void hostileOutputIsHarmless(List<String> command) throws Exception {
    String settings = "shelf/wrong" + EVIL + "/lectern/config.yaml";
    home.write(
        settings, "\"k%1$s\": \"%1$s\"\ntheme: \"%1$s\"\n".formatted(HostileText.escaped(EVIL)));
    String[] arguments =
        command.stream()
            .map(text -> text.replace("ESSAY", essay.toString()).replace("SHELF", shelf()))
            .filter(this::isArgument)
            .toArray(String[]::new);
    ProcessResult ran = ProcessResult.lectern(home, arguments);
    assertFalse((ran.output() + ran.error()).isBlank());
    HostileText.assertHarmless(ran.output());
    HostileText.assertHarmless(ran.error());
  }

  private boolean isArgument(String word) {
    int equals = word.indexOf('=');
    if (word.startsWith("XDG_")) {
      home.set(word.substring(0, equals), word.substring(equals + 1));
      return false;
    }
    return true;
  }

  @Test
  void hostileNamesThatAreNotUtf8AreHarmless() throws Exception {
    String make = "cp shelf/eight.md \"shelf/$(printf 'raw\\233\\033[2Jm').md\"";
    assertEquals(
        0,
        new ProcessBuilder("sh", "-c", make).directory(home.folder().toFile()).start().waitFor());
    try (Session session = Session.lectern(home, shelf())) {
      session.shows("3 essays").press("G").press("Enter").press("Q");
      assertEquals(0, session.ended());
      assertNothingIsObeyed(session);
    }
    HostileText.assertHarmless(ProcessResult.lectern(home, "check", shelf()).output());
  }

  @Test
  void hostileMessagesAboutAFileAreHarmless() throws Exception {
    String missing = essay + "-not";
    ProcessResult refused = ProcessResult.lectern(home, "cat", missing);
    refused.assertRefused("evil", "no such file");
    HostileText.assertHarmless(refused.error());
    try (Session session = Session.lectern(home, missing)) {
      assertEquals(2, session.ended());
      session.prints("no such file");
      assertNothingIsObeyed(session);
    }
  }

  private String shelf() {
    return home.file("shelf").toString();
  }

  private static void assertNothingIsObeyed(Session session) {
    HostileText.assertNothingIsObeyed(session.window().output());
    assertTrue(session.window().isGivenBack());
  }
}
