package lectern.library;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Recognises UTF-16 without a byte-order mark.
 *
 * <p>Read the wrong way round, its spaces and line ends become characters that no essay holds; read
 * the right way, every one of its characters is one that people write.
 */
final class Utf16Detector {
  /** The text, or null when the bytes are none in either order. */
  static @Nullable String read(byte[] bytes) {
    String little = written(bytes, StandardCharsets.UTF_16LE);
    return little == null ? written(bytes, StandardCharsets.UTF_16BE) : little;
  }

  private static @Nullable String written(byte[] bytes, Charset charset) {
    if (bytes.length % 2 != 0) {
      return null;
    }
    try {
      String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      boolean hasBreak = text.indexOf(' ') >= 0 || text.indexOf('\n') >= 0;
      return hasBreak && text.codePoints().allMatch(Utf16Detector::isWritten) ? text : null;
    } catch (CharacterCodingException malformed) {
      return null;
    }
  }

  private static boolean isWritten(int character) {
    return switch (Character.getType(character)) {
      case Character.UNASSIGNED, Character.PRIVATE_USE, Character.SURROGATE -> false;
      case Character.CONTROL -> character >= '\t' && character <= '\r';
      default -> true;
    };
  }
}
