package lectern.terminal.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import lectern.screen.CellStyle;
import lectern.screen.Frame;
import lectern.screen.Input;
import lectern.screen.Size;
import lectern.terminal.CopyResult;
import lectern.terminal.MemoryPort;
import org.junit.jupiter.api.Test;

class OutputChannelTest {

  /** Breaks at its second write. */
  private static final class Breaking extends OutputStream {
    private int writes;

    @Override
    public void write(int b) {
      throw new UnsupportedOperationException("byte by byte");
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      writes++;
      if (writes > 1) {
        throw new IOException("broken pipe");
      }
    }
  }

  @Test
  void afterAFailedWriteNothingIsWritten() {
    var stream = new Breaking();
    var output = new OutputChannel(stream);
    output.write(new OutputBytes().ascii("one"));
    assertFalse(output.gone());
    output.write(new OutputBytes().ascii("two"));
    assertTrue(output.gone());
    output.write(new OutputBytes().ascii("three"));
    assertEquals(2, stream.writes);
  }

  @Test
  void noBytesAreNoWrite() {
    var stream = new Breaking();
    new OutputChannel(stream).write(new OutputBytes());
    assertEquals(0, stream.writes);
  }

  @Test
  void bytesAreUtf8() {
    String text = "aé漢😀\u07ff\uffff";
    assertEquals(text, new String(new OutputBytes().utf8(text).toArray(), StandardCharsets.UTF_8));
    assertEquals(
        "\ufffd|\ufffd",
        new String(new OutputBytes().utf8("\ud800|\udc00").toArray(), StandardCharsets.UTF_8));
    assertEquals(
        "0 7 10 255 4096",
        new String(
            new OutputBytes()
                .number(0)
                .add(' ')
                .number(7)
                .add(' ')
                .number(10)
                .add(' ')
                .number(255)
                .add(' ')
                .number(4096)
                .toArray(),
            StandardCharsets.UTF_8));
  }

  @Test
  void aMemoryPortAnswersFramesWithItsScript() {
    var port =
        new MemoryPort(
            new Size(9, 3), List.of(Input.Key.of("j"), new Input.Resize(new Size(5, 2))));
    var inputs = new ArrayList<Input>();
    port.listen(inputs::add);
    var frame = new Frame(new Size(9, 3));
    frame.write(0, 0, "text", CellStyle.PLAIN);
    port.show(frame);
    assertEquals(List.of(Input.Key.of("j")), inputs);
    port.show(frame);
    assertEquals(new Size(5, 2), port.size());
    port.show(frame);
    assertEquals(new Input.EndOfInput(), inputs.getLast());
    assertEquals(3, port.frames().size());
    assertEquals(2, port.writes().size());
    assertEquals(new CopyResult.CopySent(), port.copy("x"));
    assertEquals(List.of("x"), port.copied());
    String most = "é".repeat(37_497);
    assertEquals(new CopyResult.CopySent(), port.copy(most));
    assertEquals(new CopyResult.CopyTooLong(74_995, 74_994), port.copy(most + "x"));
  }
}
