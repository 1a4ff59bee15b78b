package lectern.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Plays a script of keys as the bytes that a real terminal would send. */
final class ScriptedKeyboard {
  private static final int ROOM = 4096;

  /** Long enough for everything to finish that a line of keys starts. */
  private static final long BETWEEN_LINES_MILLIS = 250;

  /** Longer than the decoder waits after a lone Esc, so that keys are not joined. */
  private static final long BETWEEN_KEYS_MILLIS = 40;

  /** What a modern terminal says of its background, of updates, of its keyboard and of itself. */
  private static final String ANSWERS =
      "\u001b]11;rgb:1e1e/1e1e/1e1e\u001b\\\u001b[?2026;2$y\u001b[?0u\u001b[?62;22c";

  /**
   * Starts to type.
   *
   * @param script lines of keys; before each line is a pause, before the first the terminal answers
   * @return what a terminal's program reads
   */
  static InputStream type(List<String> script) throws IOException {
    var keys = new PipedInputStream(ROOM);
    var hands = new PipedOutputStream(keys);
    Thread.ofPlatform().daemon().start(() -> play(script, hands));
    return keys;
  }

  private static void play(List<String> script, OutputStream hands) {
    try {
      press(hands, ANSWERS, BETWEEN_LINES_MILLIS);
      for (String line : script) {
        Thread.sleep(BETWEEN_LINES_MILLIS);
        for (String key : line.split(" ", -1)) {
          press(hands, bytes(key), BETWEEN_KEYS_MILLIS);
        }
      }
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    } catch (IOException left) {
      // the reader has gone before the script was over
      return;
    }
  }

  private static void press(OutputStream hands, String bytes, long pause)
      throws IOException, InterruptedException {
    Thread.sleep(pause);
    hands.write(bytes.getBytes(StandardCharsets.US_ASCII));
    hands.flush();
  }

  private static String bytes(String key) {
    return switch (key) {
      case "Enter" -> "\r";
      case "Esc" -> "\u001b";
      case "Tab" -> "\t";
      case "S-Tab" -> "\u001b[Z";
      case "Down" -> "\u001b[B";
      case "Space" -> " ";
      default -> key;
    };
  }
}
