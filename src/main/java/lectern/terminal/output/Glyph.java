package lectern.terminal.output;

import com.googlecode.lanterna.TextCharacter;
import lectern.text.Widths;
import org.jspecify.annotations.Nullable;

/**
 * What one cell of the screen shows: a cluster, its look, and its own width.
 *
 * <p>Lanterna's character knows neither dim, links nor our widths, and thinks many clusters two
 * characters; so this one carries its own and only lives in Lanterna's buffers.
 */
final class Glyph extends TextCharacter {
  private static final long serialVersionUID = 1;

  static final Glyph BLANK = new Glyph(" ", 1, GlyphStyle.PLAIN, false);

  private final String cluster;
  private final int width;
  private final transient GlyphStyle glyphStyle;
  private final boolean uncertain;
  private final int hash;

  // deprecated in favour of a factory, which cannot make a subclass
  @SuppressWarnings("deprecation")
  private Glyph(String cluster, int width, GlyphStyle glyphStyle, boolean uncertain) {
    super(DEFAULT_CHARACTER);
    this.cluster = cluster;
    this.width = width;
    this.glyphStyle = glyphStyle;
    this.uncertain = uncertain;
    this.hash = (cluster.hashCode() * 31 + width) * 31 + glyphStyle.hashCode();
  }

  /** A glyph whose text cannot command the terminal: control characters are replaced. */
  static Glyph of(String cluster, int width, GlyphStyle glyphStyle) {
    String clean = clean(cluster);
    return new Glyph(clean, width == 2 ? 2 : 1, glyphStyle, Widths.isUncertain(clean));
  }

  static Glyph half(GlyphStyle glyphStyle) {
    return new Glyph("", 0, glyphStyle, false);
  }

  private static String clean(String cluster) {
    for (int i = 0; i < cluster.length(); i++) {
      char c = cluster.charAt(i);
      if (c < ' ' || (c >= 0x7f && c < 0xa0)) {
        return "\ufffd";
      }
    }
    return cluster;
  }

  String cluster() {
    return cluster;
  }

  int width() {
    return width;
  }

  GlyphStyle style() {
    return glyphStyle;
  }

  /** Whether terminals disagree on its width. */
  boolean uncertain() {
    return uncertain;
  }

  /** Whether it is a character with marks on it, of a width that all terminals agree on. */
  boolean combines() {
    return !uncertain && cluster.length() > Character.charCount(cluster.codePointAt(0));
  }

  boolean blank() {
    return cluster.equals(" ");
  }

  @Override
  public String getCharacterString() {
    return cluster;
  }

  /** Always false: Lanterna would put blanks of its own where our right halves stand. */
  @Override
  public boolean isDoubleWidth() {
    return false;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Glyph glyph
            && hash == glyph.hash
            && width == glyph.width
            && cluster.equals(glyph.cluster)
            && glyphStyle.equals(glyph.glyphStyle));
  }

  @Override
  public int hashCode() {
    return hash;
  }
}
