package lectern.terminal;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** The sequence that puts a text on the clipboard of whoever sits at the terminal (OSC 52). */
final class Clipboard {
  /** What hterm and others take at most, in bytes of base64. */
  private static final int LONGEST = 74_994;

  /** GNU screen takes strings of at most 768 bytes; longer ones are sent in pieces. */
  private static final int SCREEN_PIECE = 700;

  private Clipboard() {}

  /** The sequence, or null when the text is longer than terminals take. */
  static @Nullable Bytes copy(String text, Capabilities capabilities) {
    String payload = Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    if (!capabilities.modes() || payload.length() > LONGEST) {
      return null;
    }
    String sequence = "\u001b]52;c;" + payload + "\u0007";
    var out = new Bytes();
    switch (capabilities.wrapping()) {
      case NONE -> out.ascii(sequence);
      // tmux takes the sequence itself where set-clipboard allows it, and this where passing does
      case TMUX -> out.ascii("\u001bPtmux;\u001b").ascii(sequence).ascii("\u001b\\");
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
