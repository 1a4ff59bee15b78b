package lectern.terminal.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import lectern.screen.Input;
import lectern.terminal.PacketInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InputThreadTest {

  private static List<Input> read(InputStream in) {
    var inputs = new ArrayList<Input>();
    new InputThread(in, inputs::add).run();
    return inputs;
  }

  @Test
  void theEndOfTheInputIsTold() {
    assertEquals(List.of(new Input.EndOfInput()), read(InputStream.nullInputStream()));
  }

  @Test
  void aTerminalThatHangsUpIsAnEnd() {
    var in =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("Input/output error");
          }

          @Override
          public int read(byte[] buffer, int from, int length) throws IOException {
            return read();
          }
        };
    assertEquals(List.of(new Input.EndOfInput()), read(in));
  }

  @Test
  void aLoneEscIsDecidedWhenNothingFollows() {
    assertEquals(
        List.of(Input.Key.of("a"), Input.Key.of("Esc"), new Input.EndOfInput()),
        read(new PacketInputStream("a\u001b".getBytes(UTF_8))));
  }

  @Test
  void anEscWhoseRestIsThereIsASequence() {
    assertEquals(
        List.of(Input.Key.of("Up"), new Input.EndOfInput()),
        read(new PacketInputStream("\u001b".getBytes(UTF_8), "[A".getBytes(UTF_8))));
  }

  /** The terminal was silent for a while, or went on at once. */
  @ParameterizedTest
  @CsvSource({"5, abc C-c", "1, abcdef", "0, abcdef"})
  void ctrlCAfterAPauseEndsAPasteWhoseEndIsLost(int silence, String expected) {
    var keys =
        new PacketInputStream(
            silence, bytes("\u001b[200~abc"), bytes("\u0003"), bytes("def\u001b[201~"));
    List<Input> read = read(keys);
    assertEquals("paste[" + expected.split(" ", -1)[0] + "]", written(read.getFirst()));
    assertEquals(expected.endsWith("C-c"), read.contains(Input.Key.of("C-c")));
  }

  @Test
  void ctrlCAmongWhatIsPastedIsNoKey() {
    var keys = new PacketInputStream(9, bytes("\u001b[200~abc"), bytes("\u0003def\u001b[201~"));
    assertEquals("paste[abcdef]", written(read(keys).getFirst()));
  }

  private static String written(Input input) {
    return input instanceof Input.Paste paste ? "paste[" + paste.text() + "]" : input.toString();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
