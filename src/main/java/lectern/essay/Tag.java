package lectern.essay;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A tag as its author first wrote it.
 *
 * <p>Tags are compared by {@link #key()}; a nested tag ({@code a/b}) belongs to every prefix of its
 * path.
 */
public record Tag(String name) {

  /**
   * The form in which two spellings of one tag are equal: composed (NFC) and in lower case,
   * whatever the machine's locale, without characters that nobody sees.
   */
  public String key() {
    boolean plain = true;
    for (int i = 0; i < name.length() && plain; i++) {
      plain = isPlain(name.charAt(i));
    }
    return plain ? name.toLowerCase(Locale.ROOT) : composed();
  }

  /**
   * Whether a character stands for itself in NFC, whatever is beside it: all below U+0300 do, and
   * letters of other scripts but the parts of Hangul syllables. Most tags are plain, and the tables
   * of {@link Normalizer} are not loaded for them.
   */
  private static boolean isPlain(char c) {
    if (c < '\u0300') {
      return c != '\u00ad' && c != '\u00a0';
    }
    boolean compatible = c >= '\uf900' && c <= '\ufaff';
    boolean jamo = c >= '\u1100' && c <= '\u11ff';
    return Character.isLetterOrDigit(c) && !compatible && !jamo;
  }

  private String composed() {
    var seen = new StringBuilder(name.length());
    name.codePoints()
        .filter(point -> !isUnseen(point))
        .map(point -> point == '\u00a0' ? ' ' : point)
        .forEach(seen::appendCodePoint);
    return Normalizer.normalize(seen, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
  }

  /** Format characters, such as soft hyphens and joiners, and selectors of a glyph's variant. */
  private static boolean isUnseen(int point) {
    return Character.getType(point) == Character.FORMAT || (point >= 0xFE00 && point <= 0xFE0F);
  }

  /**
   * Whether this tag is {@code other} or nested below it, as {@code history/rome} is below {@code
   * history}.
   */
  public boolean isWithin(Tag other) {
    String key = key();
    String above = other.key();
    return key.equals(above)
        || (key.length() > above.length()
            && key.startsWith(above)
            && key.charAt(above.length()) == '/');
  }
}
