package lectern.library;

import java.io.ByteArrayOutputStream;
import java.util.Random;

/** What may become of a file. */
final class FileCorruption {
  private FileCorruption() {}

  /** The bytes with some of them changed, left out, written twice, swapped or cut off. */
  static byte[] of(byte[] whole, Random random) {
    var bytes = new ByteArrayOutputStream();
    int from = random.nextInt(whole.length);
    int to = from + random.nextInt(whole.length - from);
    byte[] changed = whole.clone();
    switch (random.nextInt(7)) {
      case 0 -> { // bytes changed
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
          changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
        }
        return changed;
      }
      case 1 -> { // digits changed
        for (int at = from; at < changed.length; at++) {
          if (changed[at] >= '0' && changed[at] <= '9') {
            changed[at] = (byte) ('0' + random.nextInt(10));
            return changed;
          }
        }
      }
      case 2 -> bytes.write(whole, 0, from); // cut
      case 3 -> { // some left out
        bytes.write(whole, 0, from);
        bytes.write(whole, to, whole.length - to);
      }
      case 4 -> { // some twice
        bytes.write(whole, 0, to);
        bytes.write(whole, from, whole.length - from);
      }
      case 5 -> { // swapped
        bytes.write(whole, to, whole.length - to);
        bytes.write(whole, from, to - from);
        bytes.write(whole, 0, from);
      }
      default -> { // some of its signs in its place
        for (int at = from; at < Math.min(to, from + 4); at++) {
          changed[at] = (byte) "\t\n0159\\x".charAt(random.nextInt(8));
        }
        return changed;
      }
    }
    return bytes.toByteArray();
  }
}
