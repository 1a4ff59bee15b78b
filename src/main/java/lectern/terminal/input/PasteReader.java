package lectern.terminal.input;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import lectern.screen.Input;

/** What is pasted, up to its end marker: text and line ends, without control characters. */
final class PasteReader {
  private static final String END = "\u001b[201~";

  /** Nobody means to paste more into a reader. */
  private static final int LONGEST = 1 << 20;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  /** How much of the end marker was read. */
  private int matched;

  void begin() {
    bytes.reset();
    matched = 0;
  }

  /** Takes a byte and says whether it ended the paste. */
  boolean feed(int b) {
    if (b == END.charAt(matched)) {
      matched++;
      return matched == END.length();
    }
    for (int i = 0; i < matched; i++) {
      add(END.charAt(i));
    }
    matched = b == END.charAt(0) ? 1 : 0;
    if (matched == 0) {
      add(b);
    }
    return false;
  }

  private void add(int b) {
    if (bytes.size() < LONGEST) {
      bytes.write(b);
    }
  }

  Input.Paste end() {
    String text = bytes.toString(StandardCharsets.UTF_8);
    var clean = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\r') {
        boolean pair = i + 1 < text.length() && text.charAt(i + 1) == '\n';
        clean.append(pair ? "" : "\n");
      } else if (c == '\n' || c == '\t' || !Character.isISOControl(c)) {
        clean.append(c);
      }
    }
    begin();
    return new Input.Paste(clean.toString());
  }
}
