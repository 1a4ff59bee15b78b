package lectern.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import lectern.screen.Input;
import org.junit.jupiter.api.Test;

class KeyReaderTest {

  private static List<Input> read(InputStream in) {
    var inputs = new ArrayList<Input>();
    new KeyReader(in, inputs::add).run();
    return inputs;
  }

  @Test
  void theEndOfTheInputIsTold() {
    assertEquals(List.of(new Input.End()), read(InputStream.nullInputStream()));
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
    assertEquals(List.of(new Input.End()), read(in));
  }

  @Test
  void aLoneEscIsDecidedWhenNothingFollows() {
    assertEquals(
        List.of(Input.Key.of("a"), Input.Key.of("Esc"), new Input.End()),
        read(new Packets("a\u001b".getBytes(UTF_8))));
  }

  @Test
  void anEscWhoseRestIsThereIsASequence() {
    assertEquals(
        List.of(Input.Key.of("Up"), new Input.End()),
        read(new Packets("\u001b".getBytes(UTF_8), "[A".getBytes(UTF_8))));
  }
}
