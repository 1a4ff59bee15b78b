package lectern.app;

/** The checksum that {@code cksum} prints, which every POSIX system has (POSIX.1-2024, cksum). */
final class PosixChecksum {
  private static final int POLYNOMIAL = 0x04c11db7;

  private final int[] table = new int[256];

  PosixChecksum() {
    for (int i = 0; i < table.length; i++) {
      int sum = i << 24;
      for (int bit = 0; bit < 8; bit++) {
        sum = sum < 0 ? sum << 1 ^ POLYNOMIAL : sum << 1;
      }
      table[i] = sum;
    }
  }

  /** The sum of some bytes, and how many they are, as {@code cksum} prints both. */
  String of(byte[] bytes) {
    int sum = 0;
    for (byte b : bytes) {
      sum = updated(sum, b);
    }
    for (int length = bytes.length; length > 0; length >>>= 8) {
      sum = updated(sum, length);
    }
    return Integer.toUnsignedString(~sum) + " " + bytes.length;
  }

  private int updated(int sum, int b) {
    return sum << 8 ^ table[(sum >>> 24 ^ b) & 0xff];
  }
}
