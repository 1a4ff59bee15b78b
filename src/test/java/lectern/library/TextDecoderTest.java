package lectern.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import lectern.library.TextDecoder.DecodingResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {
  private static final String TEXT = "Ça va? 中文 😀\n";

  private static byte[] join(int[] mark, byte[] text) {
    byte[] bytes = new byte[mark.length + text.length];
    for (int i = 0; i < mark.length; i++) {
      bytes[i] = (byte) mark[i];
    }
    System.arraycopy(text, 0, bytes, mark.length, text.length);
    return bytes;
  }

  @Test
  void utf8IsReadWithAndWithoutItsMark() {
    byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
    assertEquals(new DecodingResult.DecodedText(TEXT, ""), TextDecoder.of(bytes));
    assertEquals(
        new DecodingResult.DecodedText(TEXT, ""),
        TextDecoder.of(join(new int[] {0xEF, 0xBB, 0xBF}, bytes)));
  }

  @Test
  void utf16IsReadByItsMark() {
    assertEquals(
        new DecodingResult.DecodedText(TEXT, ""),
        TextDecoder.of(join(new int[] {0xFE, 0xFF}, TEXT.getBytes(StandardCharsets.UTF_16BE))));
    assertEquals(
        new DecodingResult.DecodedText(TEXT, ""),
        TextDecoder.of(join(new int[] {0xFF, 0xFE}, TEXT.getBytes(StandardCharsets.UTF_16LE))));
  }

  @Test
  void utf16IsReadWithoutItsMarkAndSaid() {
    for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      for (String text : List.of(TEXT, "---\r\ntitle: x\r\n---\r\n", "中文一\n", "Да, да\n")) {
        var decoded = (DecodingResult.DecodedText) TextDecoder.of(text.getBytes(charset));
        assertEquals(text, decoded.text());
        assertTrue(decoded.note().contains("UTF-16"));
      }
    }
  }

  @Test
  void halfACharacterAtTheEndOfUtf16LeavesTheRestWhole() {
    var decoded =
        (DecodingResult.DecodedText)
            TextDecoder.of(join(new int[] {0xFF, 0xFE, 'a', 0}, new byte[] {'b'}));
    assertEquals("a\uFFFD", decoded.text());
    assertTrue(decoded.note().contains("UTF-16"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lamps \0 float. More words of the essay.\n",
        "a\0b",
        "“Ça” \0\0 va\n",
        "中文\0一\n",
        "Words.\n\0"
      })
  void aStrayNulIsShownAndCostsNothing(String text) {
    var decoded =
        (DecodingResult.DecodedText) TextDecoder.of(text.getBytes(StandardCharsets.UTF_8));
    assertEquals(text.replace('\0', '\uFFFD'), decoded.text());
    assertTrue(decoded.note().contains("NUL"));
  }

  @Test
  void aStrayNulInOldWesternTextIsShownToo() {
    var decoded =
        (DecodingResult.DecodedText)
            TextDecoder.of("“Ça” \0 va".getBytes(Charset.forName("windows-1252")));
    assertEquals("“Ça” \uFFFD va", decoded.text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Lamps\0\0\0\0", "\0a\0b\0c", "PNG\0\r\n\0\0\0\rIHDR\0"})
  void manyNulsAreNoText(String text) {
    assertInstanceOf(
        DecodingResult.UndecodableBytes.class,
        TextDecoder.of(text.getBytes(StandardCharsets.ISO_8859_1)));
  }

  @Test
  void aReplacementCharacterThatWasWrittenIsNoFault() {
    String text = "a \uFFFD b";
    assertEquals(
        new DecodingResult.DecodedText(text, ""),
        TextDecoder.of(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void oldWesternTextIsReadAndSaid() {
    var decoded =
        (DecodingResult.DecodedText)
            TextDecoder.of("“Ça”".getBytes(Charset.forName("windows-1252")));
    assertEquals("“Ça”", decoded.text());
    assertTrue(decoded.note().contains("Windows-1252"));
  }

  @Test
  void aBrokenByteInUtf8LeavesTheRestWhole() {
    var decoded =
        (DecodingResult.DecodedText)
            TextDecoder.of(join(new int[] {0xC3, 0x28}, TEXT.getBytes(StandardCharsets.UTF_8)));
    assertEquals("\uFFFD(" + TEXT, decoded.text());
    assertFalse(decoded.note().isEmpty());
  }

  @Test
  void whatIsNoTextIsRefused() {
    assertInstanceOf(
        DecodingResult.UndecodableBytes.class, TextDecoder.of(new byte[] {'a', 0, 0, 0, 'b'}));
    assertInstanceOf(
        DecodingResult.UndecodableBytes.class, TextDecoder.of(new byte[] {1, 2, 3, 'a'}));
    var png = new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13};
    assertInstanceOf(DecodingResult.UndecodableBytes.class, TextDecoder.of(png));
  }

  @Test
  void anEmptyFileIsAnEmptyText() {
    assertEquals(new DecodingResult.DecodedText("", ""), TextDecoder.of(new byte[0]));
  }

  @Test
  void randomBytesThrowNothing() {
    var random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      byte[] bytes = new byte[random.nextInt(40)];
      random.nextBytes(bytes);
      switch (TextDecoder.of(bytes)) {
        case DecodingResult.DecodedText(String text, String _) ->
            assertTrue(text.length() <= bytes.length);
        case DecodingResult.UndecodableBytes(String reason) -> assertFalse(reason.isEmpty());
      }
      EssayFile.of(bytes, "x.md");
    }
  }
}
