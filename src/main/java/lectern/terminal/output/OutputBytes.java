package lectern.terminal.output;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** The bytes of one write, growing as they are added. */
public final class OutputBytes {
  private static final int REPLACEMENT = 0xfffd;

  private byte[] bytes = new byte[1024];
  private int length;

  int length() {
    return length;
  }

  public byte[] toArray() {
    return Arrays.copyOf(bytes, length);
  }

  /** Takes back everything after the first bytes. */
  void cut(int shorter) {
    length = shorter;
  }

  public void writeTo(OutputStream out) throws IOException {
    out.write(bytes, 0, length);
    out.flush();
  }

  public OutputBytes add(OutputBytes other) {
    return add(other.bytes, other.length);
  }

  OutputBytes add(byte[] others) {
    return add(others, others.length);
  }

  private OutputBytes add(byte[] others, int count) {
    if (bytes.length - length < count) {
      bytes = Arrays.copyOf(bytes, Math.max(length * 2, length + count));
    }
    System.arraycopy(others, 0, bytes, length, count);
    length += count;
    return this;
  }

  OutputBytes add(int b) {
    if (length == bytes.length) {
      bytes = Arrays.copyOf(bytes, length * 2);
    }
    bytes[length++] = (byte) b;
    return this;
  }

  /** Adds text that is known to be ASCII: our own sequences. */
  public OutputBytes ascii(String text) {
    for (int i = 0; i < text.length(); i++) {
      add(text.charAt(i));
    }
    return this;
  }

  OutputBytes number(int n) {
    if (n >= 10) {
      number(n / 10);
    }
    return add('0' + n % 10);
  }

  /** Adds the introducer of a control sequence. */
  OutputBytes csi() {
    return add(0x1b).add('[');
  }

  /** Adds a control sequence of one parameter, left out when it is 1. */
  OutputBytes csi(int parameter, char last) {
    csi();
    if (parameter != 1) {
      number(parameter);
    }
    return add(last);
  }

  /** Adds text in UTF-8; a surrogate without its other half becomes U+FFFD. */
  OutputBytes utf8(String text) {
    int point;
    for (int i = 0; i < text.length(); i += Character.charCount(point)) {
      point = text.codePointAt(i);
      if (point < 0x80) {
        add(point);
      } else if (point < 0x800) {
        add(0xc0 | point >> 6).sixBits(point);
      } else if (point < 0x10000) {
        int safe = Character.isSurrogate((char) point) ? REPLACEMENT : point;
        add(0xe0 | safe >> 12).sixBits(safe >> 6).sixBits(safe);
      } else {
        add(0xf0 | point >> 18).sixBits(point >> 12).sixBits(point >> 6).sixBits(point);
      }
    }
    return this;
  }

  private OutputBytes sixBits(int bits) {
    return add(0x80 | (bits & 0x3f));
  }

  /** The digits of a number that is not negative. */
  static int digits(int n) {
    int digits = 1;
    for (int rest = n / 10; rest > 0; rest /= 10) {
      digits++;
    }
    return digits;
  }
}
