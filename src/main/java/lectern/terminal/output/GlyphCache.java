package lectern.terminal.output;

import java.util.HashMap;
import java.util.Map;
import lectern.screen.Cell;
import lectern.screen.CellStyle;
import org.jspecify.annotations.Nullable;

/**
 * Turns cells into glyphs: each style and each glyph is made once, because making one is expensive.
 */
final class GlyphCache {
  /** Beyond this many glyphs all are forgotten: a text may hold every character there is. */
  private static final int MOST_GLYPHS = 1 << 14;

  private final Capabilities capabilities;
  private final Map<GlyphStyle, GlyphStyle> known = new HashMap<>();
  private int glyphs;
  private @Nullable CellStyle lastStyle;
  private @Nullable String lastLink;
  private GlyphStyle lastGlyphStyle = GlyphStyle.PLAIN;
  private boolean linked;

  GlyphCache(Capabilities capabilities) {
    this.capabilities = capabilities;
    this.linked = capabilities.links();
  }

  /** Makes no links from now on. */
  void withoutLinks() {
    linked = false;
  }

  /** The glyph of a cell; a right half counts as a blank, as its left half brings its own. */
  @SuppressWarnings("ReferenceEquality") // most cells are this very blank
  Glyph glyph(Cell cell) {
    if (cell == Cell.BLANK) {
      return Glyph.BLANK;
    }
    GlyphStyle glyphStyle = style(cell.cellStyle(), cell.link());
    if (cell.width() == 0 || cell.cluster().equals(" ")) {
      return glyphStyle.blank();
    }
    int before = glyphStyle.glyphs();
    Glyph glyph = glyphStyle.glyph(cell.cluster(), cell.width());
    count(glyphStyle.glyphs() - before);
    return glyph;
  }

  /** A blank of a cell's style, where its cluster has no room. */
  Glyph blankOf(Cell cell) {
    return style(cell.cellStyle(), cell.link()).blank();
  }

  // most neighbours share style and link as the very same object; the equality of records costs
  // milliseconds at the start
  @SuppressWarnings("ReferenceEquality")
  private GlyphStyle style(CellStyle cellStyle, @Nullable String link) {
    if (cellStyle == lastStyle && link == lastLink) {
      return lastGlyphStyle;
    }
    int colour = ColourPalette.reduce(cellStyle.colour(), capabilities.depth());
    int background = ColourPalette.reduce(cellStyle.background(), capabilities.depth());
    String target = link == null || !linked ? null : Hyperlink.target(link);
    lastGlyphStyle = intern(new GlyphStyle(colour, background, attributes(cellStyle), target));
    lastStyle = cellStyle;
    lastLink = link;
    return lastGlyphStyle;
  }

  private int attributes(CellStyle cellStyle) {
    int attributes = cellStyle.attributes();
    if (!capabilities.attributes()) {
      return 0;
    }
    boolean instead = (attributes & CellStyle.ITALIC) != 0 && !capabilities.italics();
    return instead ? (attributes & ~CellStyle.ITALIC) | CellStyle.UNDERLINE : attributes;
  }

  private GlyphStyle intern(GlyphStyle glyphStyle) {
    GlyphStyle first = known.putIfAbsent(glyphStyle, glyphStyle);
    count(first == null ? 1 : 0);
    return first == null ? glyphStyle : first;
  }

  private void count(int more) {
    glyphs += more;
    if (glyphs > MOST_GLYPHS) {
      known.clear();
      glyphs = 0;
      lastStyle = null;
    }
  }
}
