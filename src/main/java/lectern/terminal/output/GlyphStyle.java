package lectern.terminal.output;

import java.util.HashMap;
import java.util.Objects;
import lectern.screen.CellStyle;
import org.jspecify.annotations.Nullable;

/**
 * A style and a link as this terminal can show them: what the pen has to be set to before a cluster
 * is written.
 *
 * <p>Made by {@link GlyphCache}, which makes each one once. Not a record: the first hash of a
 * record costs ten milliseconds at the start.
 */
final class GlyphStyle {
  /** The attributes that show on a blank. */
  private static final int SEEN_ON_BLANK =
      CellStyle.UNDERLINE | CellStyle.REVERSE | CellStyle.STRIKE;

  static final GlyphStyle PLAIN = new GlyphStyle(ColourPalette.OWN, ColourPalette.OWN, 0, null);

  private final int colour;
  private final int background;
  private final int attributes;
  private final @Nullable String link;
  private final HashMap<String, Glyph> glyphs = new HashMap<>();
  private @Nullable Glyph blank;
  private @Nullable Glyph half;

  GlyphStyle(int colour, int background, int attributes, @Nullable String link) {
    this.colour = colour;
    this.background = background;
    this.attributes = attributes;
    this.link = link;
  }

  int colour() {
    return colour;
  }

  int background() {
    return background;
  }

  int attributes() {
    return attributes;
  }

  @Nullable String link() {
    return link;
  }

  /**
   * Whether a cell erased in this style, on a terminal that fills, shows nothing but background.
   */
  boolean erasesClean() {
    return (attributes & SEEN_ON_BLANK) == 0 && link == null;
  }

  /** Whether a cell erased in this style shows the same as one erased with the other. */
  boolean erasesAs(GlyphStyle other) {
    return background == other.background && erasesClean();
  }

  /** Whether a blank written in this style shows the same as one written with the other. */
  boolean sameOnBlank(GlyphStyle other) {
    return equals(other)
        || (background == other.background
            && ((attributes | other.attributes) & SEEN_ON_BLANK) == 0
            && Objects.equals(link, other.link));
  }

  /** A blank in this look, without what no blank shows. */
  Glyph blank() {
    if (blank == null) {
      GlyphStyle seen = ofBlank();
      blank = seen.equals(PLAIN) ? Glyph.BLANK : Glyph.of(" ", 1, seen);
    }
    return blank;
  }

  private GlyphStyle ofBlank() {
    int seen = attributes & SEEN_ON_BLANK;
    return new GlyphStyle(seen == 0 ? ColourPalette.OWN : colour, background, seen, link);
  }

  /** The glyph of a cluster in this look. */
  Glyph glyph(String cluster, int width) {
    Glyph known = glyphs.get(cluster);
    if (known == null) {
      known = Glyph.of(cluster, width, this);
      glyphs.put(cluster, known);
    }
    return known;
  }

  int glyphs() {
    return glyphs.size();
  }

  /** The right half of a wide glyph in this look. */
  Glyph half() {
    if (half == null) {
      half = Glyph.half(this);
    }
    return half;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof GlyphStyle glyphStyle
            && colour == glyphStyle.colour
            && background == glyphStyle.background
            && attributes == glyphStyle.attributes
            && Objects.equals(link, glyphStyle.link));
  }

  @Override
  public int hashCode() {
    return ((colour * 31 + background) * 31 + attributes) * 31
        + (link == null ? 0 : link.hashCode());
  }
}
