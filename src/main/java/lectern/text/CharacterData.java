package lectern.text;

/**
 * The properties of characters in Unicode 18, which CharacterDataGenerator in the tests writes to
 * {@code characters.bin}.
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

  /** Where each block begins, for every block of code points; then the distinct blocks. */
  private static final NumberTable TABLE = NumberTable.read("characters.bin");

  /** Code points up to U+1FFFF as they are, then those from U+E0000 on. */
  static char at(int place) {
    return TABLE.at(TABLE.at(place >> BLOCK_SHIFT) + (place & IN_BLOCK));
  }
}
