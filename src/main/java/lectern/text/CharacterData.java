package lectern.text;

/**
 * The properties of characters, which CharacterDataGenerator in the tests writes to {@code
 * characters.txt}.
 *
 * <p>A table in two stages: the first leads from a block of 32 code points to one of the distinct
 * blocks, a block leads from a code point to one of the distinct sets of properties.
 */
final class CharacterData {
  /** Of planes 2 and 3. */
  static final char IDEOGRAPH = 0x6016;

  /** Of what is not assigned, and of private use. */
  static final char UNASSIGNED = 0x1001;

  static final int BLOCK_SHIFT = 5;
  private static final int IN_BLOCK = (1 << BLOCK_SHIFT) - 1;

  /** Places are written as the letters from here on, none of which needs an escape. */
  static final char FIRST = '\u0100';

  /** The version of Unicode, the two stages, and the sets, each in four hexadecimal digits. */
  private static final String[] LINES =
      TextResource.read(CharacterData.class, "characters.txt").split("\n", -1);

  private static final String INDEX = LINES[1];
  private static final String BLOCKS = LINES[2];
  private static final char[] PROPERTIES = properties(LINES[3]);

  private CharacterData() {}

  private static char[] properties(String digits) {
    var properties = new char[digits.length() / 4];
    for (int i = 0; i < properties.length; i++) {
      properties[i] = (char) Integer.parseInt(digits, 4 * i, 4 * i + 4, 16);
    }
    return properties;
  }

  static String unicodeVersion() {
    return LINES[0];
  }

  /** Code points up to U+1FFFF as they are, then those from U+E0000 on. */
  static char at(int place) {
    int block = INDEX.charAt(place >> BLOCK_SHIFT) - FIRST;
    return PROPERTIES[BLOCKS.charAt((block << BLOCK_SHIFT) | (place & IN_BLOCK)) - FIRST];
  }
}
