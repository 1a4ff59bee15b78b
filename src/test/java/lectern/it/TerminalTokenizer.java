package lectern.it;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits what comes from a program into tokens, however the bytes are cut into pieces on the way.
 *
 * <p>Bytes that are no UTF-8 come out as U+FFFD, and what is not finished yet is kept back: text
 * too, since an accent may follow.
 */
final class TerminalTokenizer {
  private static final char ESC = '\u001b';
  private static final char BEL = '\u0007';
  private static final int NOT_YET = -1;

  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPLACE)
          .onUnmappableCharacter(CodingErrorAction.REPLACE);

  private ByteBuffer bytes = ByteBuffer.allocate(0);
  private String text = "";

  /** The tokens that are complete with these bytes. */
  List<TerminalToken> take(byte[] more, int length) {
    decode(more, length);
    var tokens = new ArrayList<TerminalToken>();
    int at = 0;
    int end = end(at);
    while (end != NOT_YET) {
      tokens.add(token(at, end));
      at = end;
      end = end(at);
    }
    text = text.substring(at);
    return tokens;
  }

  /** The beginning of a token that is not complete. */
  String waiting() {
    return text;
  }

  private void decode(byte[] more, int length) {
    var all =
        ByteBuffer.allocate(bytes.remaining() + length).put(bytes).put(more, 0, length).flip();
    var characters = CharBuffer.allocate(all.remaining());
    decoder.decode(all, characters, false);
    bytes = all;
    text += characters.flip();
  }

  private static boolean isControl(char c) {
    return c < ' ' || (c >= 0x7f && c < 0xa0);
  }

  /** Where the token that begins here ends, if it is all there. */
  private int end(int from) {
    if (from >= text.length()) {
      return NOT_YET;
    }
    char first = text.charAt(from);
    if (first != ESC) {
      return isControl(first) ? from + 1 : textEnd(from);
    }
    if (from + 1 >= text.length()) {
      return NOT_YET;
    }
    return switch (text.charAt(from + 1)) {
      case '[' -> sequenceEnd(from + 2);
      case ']' -> commandEnd(from + 2);
      case 'P' -> deviceEnd(from + 2);
      default -> from + 2;
    };
  }

  private int textEnd(int from) {
    for (int i = from; i < text.length(); i++) {
      if (isControl(text.charAt(i))) {
        return i;
      }
    }
    return NOT_YET;
  }

  private int sequenceEnd(int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) >= 0x40 || text.charAt(i) < ' ') {
        return i + 1;
      }
    }
    return NOT_YET;
  }

  private int commandEnd(int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) == BEL) {
        return i + 1;
      }
      if (text.charAt(i) == ESC) {
        return i + 1 < text.length() ? i + 2 : NOT_YET;
      }
    }
    return NOT_YET;
  }

  /** Within a string that tmux passes on, every ESC stands twice. */
  private int deviceEnd(int from) {
    for (int i = from; i + 1 < text.length(); i++) {
      if (text.charAt(i) == ESC) {
        if (text.charAt(i + 1) == '\\') {
          return i + 2;
        }
        i++;
      }
    }
    return NOT_YET;
  }

  private TerminalToken token(int from, int end) {
    char first = text.charAt(from);
    if (first != ESC) {
      return isControl(first)
          ? new TerminalToken.Control(first)
          : new TerminalToken.PlainToken(text.substring(from, end));
    }
    return switch (text.charAt(from + 1)) {
      case '[' ->
          new TerminalToken.Sequence(text.substring(from + 2, end - 1), text.charAt(end - 1));
      case ']' -> {
        int close = text.charAt(end - 1) == BEL ? end - 1 : end - 2;
        yield new TerminalToken.OscToken(
            text.substring(from + 2, close), text.substring(close, end));
      }
      case 'P' -> new TerminalToken.Device(text.substring(from + 2, end - 2));
      default -> new TerminalToken.Escape(text.charAt(from + 1));
    };
  }
}
