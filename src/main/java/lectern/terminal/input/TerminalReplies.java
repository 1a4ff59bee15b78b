package lectern.terminal.input;

import java.nio.charset.StandardCharsets;
import lectern.screen.Input;
import org.jspecify.annotations.Nullable;

/** What a terminal answers to questions; each kind has a word of its own. */
public final class TerminalReplies {
  static final String FOREGROUND = "foreground";
  static final String BACKGROUND = "background";
  public static final String MODE = "mode";
  public static final String KEYBOARD = "keyboard";
  public static final String ATTRIBUTES = "attributes";
  public static final String STATUS = "status";
  public static final String CURSOR = "cursor";

  private TerminalReplies() {}

  /** The answer in an operating system command (OSC), or null when it is none we ask for. */
  static Input.@Nullable Reply command(byte[] bytes) {
    for (byte b : bytes) {
      if (b < ' ' || b == 0x7f) {
        return null;
      }
    }
    String text = new String(bytes, StandardCharsets.US_ASCII);
    if (text.startsWith("10;")) {
      return new Input.Reply(FOREGROUND, text.substring(3));
    }
    return text.startsWith("11;") ? new Input.Reply(BACKGROUND, text.substring(3)) : null;
  }
}
