package lectern.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import lectern.screen.Input;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalAnswersTest {
  private final ByteArrayOutputStream screen = new ByteArrayOutputStream();

  private TerminalAnswers ask(String output) throws IOException {
    var keyboard = new ByteArrayInputStream(output.getBytes(StandardCharsets.US_ASCII));
    return TerminalAnswers.ask(() -> keyboard, screen);
  }

  @Test
  void everyAnswerIsKept() throws IOException {
    TerminalAnswers answers =
        ask(
            "\u001b[5;2R\u001b[5;2R\u001b[5;3R\u001b[5;2R\u001b[5;5R\u001b[5;3R\u001b[5;3R"
                + "\u001b]11;rgb:0000/0000/0000\u001b\\\u001b[?1u\u001b[?2026;2$y\u001b[?62;4c");
    assertTrue(answers.whole());
    assertEquals(List.of(1, 1, 2, 1, 4, 2, 2), answers.columns());
    assertEquals(
        List.of(
            new Input.Reply("background", "rgb:0000/0000/0000"),
            new Input.Reply("keyboard", "1"),
            new Input.Reply("mode", "2026;2"),
            new Input.Reply("attributes", "62;4")),
        answers.replies());
    String asked = screen.toString(StandardCharsets.UTF_8);
    assertTrue(asked.contains("\r水\u001b[6n"));
    assertTrue(asked.endsWith("\u001b[c\r\u001b[K"), "the line is left empty");
  }

  @Test
  void keysBetweenAnswersAreNone() throws IOException {
    TerminalAnswers answers = ask("q\u001b[A\u001b[5;2R\u001b[?1;2c");
    assertEquals(List.of(new Input.Reply("attributes", "1;2")), answers.replies());
    assertEquals(List.of(1), answers.columns());
  }

  @ParameterizedTest
  @CsvSource({"dumb", "vt100", "linux", "screen", "''"})
  void whatWouldPrintTheQuestionsIsNotAsked(String term) {
    TerminalAnswers answers = TerminalAnswers.ask(Map.of("TERM", term));
    assertFalse(answers.whole());
    assertEquals("a terminal of this kind may print the questions", answers.reason());
  }
}
