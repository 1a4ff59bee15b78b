package lectern.terminal.output;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The sequence that puts a text on the clipboard of the person at the terminal (OSC 52). */
public final class Clipboard {
  /**
   * Bytes of text in a sequence of 100,000 bytes, the most that hterm takes; tmux takes 1 MiB and
   * xterm what it has memory for.
   */
  public static final int MOST_BYTES = 74_994;

  /** GNU screen holds strings of up to 767 bytes ({@code MAXSTR}); it is sent several. */
  private static final int SCREEN_PIECE = 700;

  private Clipboard() {}

  /** The bytes of a text, as the limit counts them. */
  public static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  /** The sequence for a text that is not too long. */
  public static OutputBytes copy(String text, Capabilities capabilities) {
    String payload = Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    String sequence = "\u001b]52;c;" + payload + "\u0007";
    var out = new OutputBytes();
    switch (capabilities.wrapping()) {
      case NONE -> out.ascii(sequence);
      // tmux takes the first where set-clipboard is on and passes the second where that is allowed
      case TMUX ->
          out.ascii(sequence).ascii("\u001bPtmux;\u001b").ascii(sequence).ascii("\u001b\\");
      case SCREEN -> {
        for (int i = 0; i < sequence.length(); i += SCREEN_PIECE) {
          int end = Math.min(sequence.length(), i + SCREEN_PIECE);
          out.ascii("\u001bP").ascii(sequence.substring(i, end)).ascii("\u001b\\");
        }
      }
    }
    return out;
  }
}
