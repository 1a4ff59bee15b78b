package lectern.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import lectern.terminal.CopyResult;
import lectern.ui.loop.Msg;
import org.junit.jupiter.api.Test;

/** What the program is told of its commands. */
class CommandRunnerTest {

  @Test
  void aCopyThatIsTooLongSaysHowLongItMayBe() {
    assertEquals(
        new Msg.CopyFailed("Too long for the terminal's clipboard: 75 KB, at most 74."),
        CommandRunner.message("9,000 words", new CopyResult.CopyTooLong(74_995, 74_994)));
  }

  @Test
  void aCopyThatWasSentIsNamedAndOneThatCannotBeIsNot() {
    assertEquals(
        new Msg.TextCopied("link"), CommandRunner.message("link", new CopyResult.CopySent()));
    assertEquals(
        new Msg.CopyFailed("This terminal has no clipboard that lectern can reach."),
        CommandRunner.message("link", new CopyResult.NoClipboard()));
  }
}
