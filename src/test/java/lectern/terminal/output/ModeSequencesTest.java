package lectern.terminal.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModeSequencesTest {
  private static final Capabilities TMUX =
      Capabilities.of(Map.of("TERM", "tmux-256color", "TMUX", "/tmp/t"));
  private static final Capabilities SCREEN =
      Capabilities.of(Map.of("TERM", "screen-256color", "STY", "1"));

  private static String text(OutputBytes bytes) {
    assertNotNull(bytes);
    return new String(bytes.toArray(), StandardCharsets.US_ASCII).replace('\u001b', '~');
  }

  private static String copied(String text, Capabilities capabilities) {
    return text(Clipboard.copy(text, capabilities));
  }

  @Test
  void whatEnterTurnsOnLeaveTurnsOff() {
    assertEquals("~[?1049h~[?25l~[?2004h", text(ModeSequences.enter(Capabilities.FULL)));
    assertEquals(
        "~[?2026l~]8;;~\\~[m~[r~[?7h~[?2004l~[?25h~[?1049l",
        text(ModeSequences.leave(Capabilities.FULL, false, false, false)));
    assertEquals(
        "~[?2026l~]8;;~\\~[m~[r~[?7h~[?1006l~[?1000l~[?1004l~[<u~[?2004l~[?25h~[?1049l",
        text(ModeSequences.leave(Capabilities.FULL, true, true, true)));
    assertEquals("\r\n", text(ModeSequences.leave(Capabilities.of(Map.of()), false, false, false)));
  }

  @Test
  void textIsCopiedAsBase64() {
    assertEquals("~]52;c;aMOp\u0007", copied("hé", Capabilities.FULL));
    assertEquals("~]52;c;aMOp\u0007~Ptmux;~~]52;c;aMOp\u0007~\\", copied("hé", TMUX));
    assertEquals("~P~]52;c;aMOp\u0007~\\", copied("hé", SCREEN));
  }

  @Test
  void forScreenLongTextIsCopiedInPieces() {
    String copied = copied("x".repeat(3000), SCREEN);
    String[] pieces = copied.split("~\\\\", -1);
    assertEquals("", pieces[pieces.length - 1]);
    var joined = new StringBuilder();
    for (int i = 0; i < pieces.length - 1; i++) {
      assertTrue(pieces[i].startsWith("~P") && pieces[i].length() <= 768, pieces[i]);
      joined.append(pieces[i].substring(2));
    }
    assertEquals(copied("x".repeat(3000), Capabilities.FULL), joined.toString());
  }

  @Test
  void theLongestTextMakesASequenceOfAHundredThousandBytes() {
    assertEquals(100_000, copied("x".repeat(Clipboard.MOST_BYTES), Capabilities.FULL).length());
    assertEquals(6, Clipboard.bytes("h\u00e9\u754c"));
  }

  @Test
  void linksArePrintableAscii() {
    assertEquals("https://example.org/a;b", Hyperlink.target("https://example.org/a;b"));
    assertEquals("https://example.org/%C3%A9%20x", Hyperlink.target("https://example.org/é x"));
    assertEquals("a]8;;b\\c", Hyperlink.target("a\u001b]8;;b\u001b\\\u0007\n\u007fc"));
    assertEquals("a%C2%9Cb", Hyperlink.target("a\u009cb"));
    assertNull(Hyperlink.target("\u001b\n"));
    assertNull(Hyperlink.target("https://example.org/" + "x".repeat(2100)));
  }

  @Test
  void theSameLinkHasTheSameIdEverywhere() {
    var out = new OutputBytes();
    Hyperlink.open(out, "https://example.org");
    Hyperlink.close(out);
    String id = Integer.toHexString("https://example.org".hashCode());
    assertEquals("~]8;id=" + id + ";https://example.org~\\~]8;;~\\", text(out));
  }
}
