package lectern.text;

/**
 * Numbers of sixteen bits in a resource, the higher byte first.
 *
 * <p>They are read at every start, when to decode a text of as many letters takes milliseconds.
 */
final class NumberTable {
  private final byte[] bytes;

  private NumberTable(byte[] bytes) {
    this.bytes = bytes;
  }

  static NumberTable read(String name) {
    return new NumberTable(Resource.bytes(NumberTable.class, name));
  }

  char at(int index) {
    return (char) ((bytes[2 * index] & 0xFF) << 8 | (bytes[2 * index + 1] & 0xFF));
  }
}
