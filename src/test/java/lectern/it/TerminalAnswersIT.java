package lectern.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a terminal answers, and what the mouse says, through a real pseudo-terminal. */
@Timeout(120)
class TerminalAnswersIT {
  private static final String COLOURS =
      "\u001b]10;rgb:dddd/dddd/dddd\u001b\\\u001b]11;rgb:1111/1111/1111\u001b\\";
  private static final String ALL = COLOURS + "\u001b[?0u\u001b[?2026;0$y\u001b[?62;22c";

  @TempDir Path folder;
  private Home home;

  @BeforeEach
  void aHome() throws Exception {
    Installation.needs("stty");
    home = Home.in(folder.resolve("home"));
  }

  private static boolean asked(ScreenModel window) {
    return window.output().contains(new TerminalToken.Sequence("", 'c'));
  }

  private Session asked() throws Exception {
    Session session = Session.lectern(home).shows("11 essays").shows("min");
    return session.until("the questions", TerminalAnswersIT::asked);
  }

  @Test
  void questionsComeAfterTheFirstFrame() throws Exception {
    try (Session session = asked()) {
      List<TerminalToken> output = session.window().output();
      int drawn = output.indexOf(new TerminalToken.Sequence("?2026", 'l'));
      int asked = output.indexOf(new TerminalToken.Sequence("?", 'u'));
      assertTrue(drawn >= 0 && drawn < asked);
    }
  }

  @Test
  void answersInSingleBytesTypeNothingAndAreTakenToHeart() throws Exception {
    try (Session session = asked()) {
      List<String> before = session.look();
      for (int i = 0; i < ALL.length(); i++) {
        session.type(ALL.substring(i, i + 1));
      }
      session.until("the kitty keyboard", ScreenModel::hasKeyboard);
      assertEquals(before, session.look());
      int said = session.window().output().size();
      session.pressed("j");
      List<TerminalToken> after = session.window().output();
      assertFalse(
          after.subList(said, after.size()).contains(new TerminalToken.Sequence("?2026", 'h')),
          "updates are not marked where that is not understood");
      session.type("\u001b[113u"); // q, as the kitty keyboard may say it
      assertEquals(0, session.ended());
      assertTrue(session.window().isGivenBack());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u001b]11;\u0007",
        "\u001b]11;rgb:zz/qq/QQ\u001b\\",
        "\u001b]11;jjjjqq\u0018",
        "\u001b[?9999999999999999;99$y",
        "\u001b[?c\u001b[?c",
        "\u001b[?62;c"
      })
  void garbageTypesNothing(String answer) throws Exception {
    try (Session session = asked()) {
      List<String> before = session.look();
      session.type(answer);
      session.pressed("j");
      session.pressed("k");
      assertEquals(before, session.look());
    }
  }

  @Test
  void whoLeavesAtOnceLeavesNoAnswerToTheShell() throws Exception {
    try (Session session = asked()) {
      session.type("Q").type(ALL);
      assertEquals(0, session.ended());
      assertTrue(session.window().isGivenBack());
      assertEquals("", session.window().printed().strip());
    }
  }

  @Test
  void theMouseIsOffUntilItIsAskedForAndOffAgainAtTheEnd() throws Exception {
    try (Session session = asked()) {
      assertFalse(session.window().hasMouse());
      session.press("M").until("the mouse", ScreenModel::hasMouse);
      List<String> before = session.look();
      session.type("\u001b[<65;40;8M").until("a scroll", screen -> !before.equals(session.look()));
      session.press("Q");
      assertEquals(0, session.ended());
      assertTrue(session.window().isGivenBack());
    }
  }
}
