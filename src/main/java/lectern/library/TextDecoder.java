package lectern.library;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import lectern.frontmatter.LineOffsets;
import org.jspecify.annotations.Nullable;

/** Bytes become text: UTF-8, UTF-16, or Windows-1252 where nothing else fits. */
public final class TextDecoder {
  /** The largest file that is read, in bytes. */
  public static final int LARGEST = 64 << 20;

  /** How many bytes of the beginning tell whether a file is text, as Git looks at them. */
  private static final int SAMPLE = 8_000;

  /** With so many NUL bytes in a row, or more than one NUL in so many bytes, a file is no text. */
  private static final int MANY_IN_A_ROW = 3;

  private static final int ONE_IN = 500;

  private static final char REPLACEMENT = '\uFFFD';

  /** What bytes turned out to be. */
  public sealed interface DecodingResult {
    /** Text without a byte-order mark; {@code note} says what had to be guessed, or is empty. */
    record DecodedText(String text, String note) implements DecodingResult {}

    /** No text; the reason is one clause. */
    record UndecodableBytes(String reason) implements DecodingResult {}
  }

  private TextDecoder() {}

  /** The text that bytes hold; never fails. */
  public static DecodingResult of(byte[] bytes) {
    if (bytes.length > LARGEST) {
      return new DecodingResult.UndecodableBytes("it is larger than 64 MB");
    }
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return utf8(bytes, 3);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return marked(bytes, StandardCharsets.UTF_16BE);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return marked(bytes, StandardCharsets.UTF_16LE);
    }
    if (!isBinary(bytes)) {
      return utf8(bytes, 0);
    }
    boolean stray = hasOnlyStrayNuls(bytes);
    if (stray && isStrict(bytes, 0, StandardCharsets.UTF_8)) {
      return utf8(bytes, 0);
    }
    String wide = Utf16Detector.read(bytes);
    if (wide == null) {
      return stray ? utf8(bytes, 0) : new DecodingResult.UndecodableBytes("it is not a text file");
    }
    return new DecodingResult.DecodedText(
        wide, "it is UTF-16 without a byte-order mark; save it as UTF-8");
  }

  /**
   * The text of the first bytes of a file that is in UTF-8 as far as they go, or null when they are
   * not; a character that they end within is left out.
   */
  static @Nullable String beginning(byte[] bytes) {
    int from = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    int last = bytes.length - 1;
    while (last > from && bytes.length - last < 4 && (bytes[last] & 0xC0) == 0x80) {
      last--;
    }
    boolean ascii = last < from || bytes[last] >= 0;
    String text =
        new String(bytes, from, (ascii ? bytes.length : last) - from, StandardCharsets.UTF_8);
    return isBinary(bytes) || text.isEmpty() || text.indexOf(REPLACEMENT) >= 0 ? null : text;
  }

  private static boolean startsWith(byte[] bytes, int... prefix) {
    for (int i = 0; i < prefix.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != prefix[i]) {
        return false;
      }
    }
    return true;
  }

  private static DecodingResult marked(byte[] bytes, Charset charset) {
    String text = new String(bytes, 2, bytes.length - 2, charset);
    boolean whole = text.indexOf(REPLACEMENT) < 0 || isStrict(bytes, 2, charset);
    return new DecodingResult.DecodedText(
        text, whole ? "" : "some of it is not UTF-16, and shows as " + REPLACEMENT);
  }

  /** NUL bytes, or more than one control character in ten, at the beginning of a file. */
  private static boolean isBinary(byte[] bytes) {
    int sample = Math.min(bytes.length, SAMPLE);
    int controls = 0;
    for (int i = 0; i < sample; i++) {
      byte b = bytes[i];
      if (b == 0) {
        return true;
      }
      boolean white = b >= '\t' && b <= '\r';
      controls += b > 0 && b < ' ' && !white && b != 0x1B ? 1 : 0;
    }
    return controls > sample / 10;
  }

  /** Whether the beginning is text but for some NUL bytes here and there. */
  private static boolean hasOnlyStrayNuls(byte[] bytes) {
    byte[] sample = Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE));
    int places = 0;
    int inARow = 0;
    for (int i = 0; i < sample.length; i++) {
      inARow = sample[i] == 0 ? inARow + 1 : 0;
      if (inARow == MANY_IN_A_ROW) {
        return false;
      }
      places += inARow == 1 ? 1 : 0;
      sample[i] = sample[i] == 0 ? (byte) ' ' : sample[i];
    }
    return places <= Math.max(1, sample.length / ONE_IN) && !isBinary(sample);
  }

  private static DecodingResult utf8(byte[] bytes, int from) {
    return withoutNuls(unchecked(bytes, from));
  }

  /** CommonMark 2.3: a NUL is shown as the replacement character. */
  private static DecodingResult withoutNuls(DecodingResult.DecodedText decoded) {
    int nul = decoded.text().indexOf('\0');
    if (nul < 0) {
      return decoded;
    }
    String note = "a NUL byte stands in line " + LineOffsets.number(decoded.text(), nul);
    return new DecodingResult.DecodedText(
        decoded.text().replace('\0', REPLACEMENT),
        note
            + ", and shows as "
            + REPLACEMENT
            + (decoded.note().isEmpty() ? "" : "; ")
            + decoded.note());
  }

  private static DecodingResult.DecodedText unchecked(byte[] bytes, int from) {
    String text = new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
    if (text.indexOf(REPLACEMENT) < 0 || isStrict(bytes, from, StandardCharsets.UTF_8)) {
      return new DecodingResult.DecodedText(text, "");
    }
    return isMostlyUtf8(text)
        ? new DecodingResult.DecodedText(
            text, "some of it is not UTF-8, and shows as " + REPLACEMENT)
        : new DecodingResult.DecodedText(
            new String(bytes, from, bytes.length - from, Charset.forName("windows-1252")),
            "it is not UTF-8; read as Windows-1252");
  }

  private static boolean isStrict(byte[] bytes, int from, Charset charset) {
    try {
      charset.newDecoder().decode(ByteBuffer.wrap(bytes, from, bytes.length - from));
      return true;
    } catch (CharacterCodingException malformed) {
      return false;
    }
  }

  /** Whether more of the characters beyond ASCII came out whole than broken. */
  private static boolean isMostlyUtf8(String text) {
    int whole = 0;
    int broken = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      broken += c == REPLACEMENT ? 1 : 0;
      whole += c > 0x7F && c != REPLACEMENT ? 1 : 0;
    }
    return whole > broken;
  }
}
