package lectern.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * An essay that tries to command the terminal: what it holds is shown or dropped, never obeyed.
 *
 * <p>Every window refuses what is not in the {@link Vocabulary}; here it is also made sure that the
 * words which are in it do not come from the essay.
 */
@Timeout(120)
class HostileIT {

  /** Each a command in a way of its own; those that lectern uses itself with a telling number. */
  private static final List<String> COMMANDS =
      List.of(
          "\u001b]0;title\u0007",
          "\u001b[31;66m",
          "\u001b[6n",
          "\u001bc",
          "\u001b]52;c;c3RvbGVu\u0007",
          "\u001b]8;;https://example.com/\u001b\\",
          "\u001bPq\u001b\\",
          "\u009b2J",
          "\u009d0;c1\u009c",
          "\u0007",
          "\u0008\u0008",
          "\u007f",
          "\u202erevo\u202c",
          "\u2066in\u2069");

  @TempDir Path folder;
  private Home home;
  private Path essay;

  @BeforeEach
  void anEssayThatCommands() throws Exception {
    Installed.needs("stty");
    home = Home.in(folder.resolve("home"));
    String all = String.join("x", COMMANDS);
    String name = "shelf/evil\u001b]0;name\u0007\u009b1m\u202e.md";
    essay = home.write(name, text(all, escaped(all), references(all)));
  }

  private static String text(String all, String escaped, String references) {
    return """
    ---
    title: "Evil %2$s title"
    author: "%2$s"
    date: 2024-01-02
    tags: ["tag%2$s", "plain"]
    description: "%2$s"
    ---

    Body %1$s and %3$s and [link](https://example.org/a%3$sb "%1$s") with `%1$s`[^1].
    <https://example.org/%1$s> ![picture %1$s](p%1$s.png) <a href="https://example.org/%3$s">a</a>

    # Heading %1$s

    | a %1$s | b |
    |---|---|
    | %1$s | %3$s |

    ```%1$s
    %1$s
    ```

    [^1]: Note %1$s [inside](https://example.org/n%3$s).
    """
        .formatted(all, escaped, references);
  }

  /** As YAML writes characters in double quotes. */
  private static String escaped(String text) {
    return text.chars()
        .mapToObj(c -> isPlain(c) ? String.valueOf((char) c) : "\\u%04x".formatted(c))
        .collect(Collectors.joining());
  }

  /** As HTML writes characters. */
  private static String references(String text) {
    return text.chars()
        .mapToObj(c -> isPlain(c) ? String.valueOf((char) c) : "&#" + c + ";")
        .collect(Collectors.joining());
  }

  private static boolean isPlain(int c) {
    return c > ' ' && c < 0x7f && c != '\\' && c != '"';
  }

  @Test
  void onTheShelfAndInTheEssay() throws Exception {
    home.set("SSH_CONNECTION", "192.0.2.1 50000 192.0.2.2 22");
    try (Session session = Session.lectern(home, essay.getParent().toString())) {
      session.shows("1 essay").shows("Evil");
      session.pressed("t").pressed("Esc").pressed("/").type("evil").shows("/evil");
      session.pressed("Enter").press("Enter").reads("Evil");
      selectALink(session, "it holds control").press("Enter").shows("Never opened");
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
  void printed() throws Exception {
    try (Session session = Session.lectern(home, "cat", essay.toString())) {
      assertEquals(0, session.ended());
      session.prints("Evil");
      assertNothingIsObeyed(session);
    }
    Ran plain = Ran.lectern(home, "cat", essay.toString());
    assertEquals(0, plain.code(), plain.error());
    assertHarmless(plain.output());
  }

  @Test
  void inWordsAboutAFile() throws Exception {
    String missing = essay + "-not";
    Ran refused = Ran.lectern(home, "cat", missing);
    refused.assertRefused("evil", "no such file");
    assertHarmless(refused.error());
    try (Session session = Session.lectern(home, missing)) {
      assertEquals(2, session.ended());
      session.prints("no such file");
      assertNothingIsObeyed(session);
    }
  }

  private static void assertNothingIsObeyed(Session session) {
    String said =
        session.window().said().stream().map(Token::written).collect(Collectors.joining());
    for (String command : COMMANDS) {
      // a single character stands in lectern's own sequences too; alone, the window refuses it
      assertFalse(
          command.length() > 1 && said.contains(command),
          () -> "the terminal was told " + escaped(command));
    }
    assertTrue(session.window().isGivenBack());
  }

  private static void assertHarmless(String text) {
    assertTrue(
        text.codePoints()
            .allMatch(c ->
                c == '\n'
                    || (!Character.isISOControl(c)
                        && !(c >= 0x202a && c <= 0x202e)
                        && !(c >= 0x2066 && c <= 0x2069))),
        () -> escaped(text));
  }
}
