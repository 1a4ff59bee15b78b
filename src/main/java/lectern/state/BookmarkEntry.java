package lectern.state;

import java.util.HexFormat;
import java.util.List;
import lectern.document.TextAnchor;
import org.jspecify.annotations.Nullable;

/**
 * A place that a reader has marked with a letter; of each letter in an essay the last one counts.
 *
 * <pre>mark/1 ⇥ letter ⇥ seconds since 1970 ⇥ file ⇥ block ⇥ offset ⇥ hash</pre>
 *
 * <p>As with a place, the hash at the end shows whether the line is whole.
 *
 * @param key the essay, named as in the rest of the ledger
 * @param letter one character
 * @param when it was set, in seconds since 1970
 */
public record BookmarkEntry(String key, String letter, TextAnchor anchor, long when)
    implements LedgerLine {
  private static final String WORD = "mark/1";
  private static final int FIELDS = 7;
  private static final int HASH_DIGITS = 8;

  /** What a later bookmark must share with this one to take its place. */
  record BookmarkKey(String key, String letter) {}

  BookmarkKey bookmarkKey() {
    return new BookmarkKey(key, letter);
  }

  @Override
  public String line() {
    return String.join(
            "\t",
            WORD,
            PathEscapes.escape(letter),
            Long.toString(when),
            PathEscapes.escape(key),
            Integer.toString(anchor.block()),
            Integer.toString(anchor.offset()),
            HexFormat.of().toHexDigits(anchor.hash()))
        + "\n";
  }

  /** Whether a line is one of these, whole or not. */
  static boolean isMark(String line) {
    return line.startsWith(WORD + "\t");
  }

  /** Reads a line without its newline; null if it is not a whole bookmark. */
  static @Nullable BookmarkEntry read(String line) {
    List<String> fields = LedgerLine.fields(line, FIELDS);
    if (fields.size() != FIELDS || !fields.getFirst().equals(WORD)) {
      return null;
    }
    @Nullable String letter = PathEscapes.unescape(fields.get(1));
    @Nullable String key = PathEscapes.unescape(fields.get(3));
    String hash = fields.getLast();
    if (letter == null || letter.isEmpty() || key == null || hash.length() != HASH_DIGITS) {
      return null;
    }
    try {
      var anchor =
          new TextAnchor(
              Integer.parseInt(fields.get(4)),
              Integer.parseInt(fields.get(5)),
              Integer.parseUnsignedInt(hash, 16));
      return new BookmarkEntry(key, letter, anchor, Long.parseLong(fields.get(2)));
    } catch (NumberFormatException damaged) {
      return null;
    }
  }
}
