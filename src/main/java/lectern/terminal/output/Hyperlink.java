package lectern.terminal.output;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The OSC 8 sequences that make cells a link a terminal offers to follow. */
final class Hyperlink {
  /** Terminals of the VTE family refuse longer ones. */
  private static final int LONGEST = 2083;

  private static final String HEX = "0123456789ABCDEF";

  /** The address in printable ASCII, or null when it is too long or nothing is left of it. */
  static @Nullable String target(String link) {
    var target = new StringBuilder(link.length());
    for (byte b : link.getBytes(StandardCharsets.UTF_8)) {
      if (b > ' ' && b < 0x7f) {
        target.append((char) b);
      } else if (b < 0 || b == ' ') {
        target.append('%').append(HEX.charAt(b >> 4 & 15)).append(HEX.charAt(b & 15));
      }
      if (target.length() > LONGEST) {
        return null;
      }
    }
    return target.isEmpty() ? null : target.toString();
  }

  /**
   * Begins a link.
   *
   * @param target as {@link #target} made it; its hash is the id that joins the parts of a link
   *     which stands in several rows
   */
  static void open(OutputBytes out, String target) {
    out.ascii("\u001b]8;id=").ascii(Integer.toHexString(target.hashCode()));
    out.ascii(";").ascii(target).ascii("\u001b\\");
  }

  static void close(OutputBytes out) {
    out.ascii("\u001b]8;;\u001b\\");
  }
}
