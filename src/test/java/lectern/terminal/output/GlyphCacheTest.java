package lectern.terminal.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Map;
import lectern.screen.Cell;
import lectern.screen.CellStyle;
import lectern.screen.Colour;
import org.junit.jupiter.api.Test;

class GlyphCacheTest {
  private static final CellStyle RED = CellStyle.PLAIN.in(new Colour.RgbColour(255, 0, 0));

  private static GlyphCache looks(String... environment) {
    var map = new java.util.HashMap<String, String>();
    for (int i = 0; i < environment.length; i += 2) {
      map.put(environment[i], environment[i + 1]);
    }
    return new GlyphCache(Capabilities.of(map));
  }

  private static Cell cell(String cluster, CellStyle cellStyle) {
    return new Cell(cluster, 1, cellStyle, "https://example.org");
  }

  @Test
  void coloursAreLeftOutWhereNobodyWantsThemAndAttributesStay() {
    GlyphStyle glyphStyle =
        looks("TERM", "xterm", "NO_COLOR", "1").glyph(cell("a", RED.with(1))).style();
    assertEquals(
        new GlyphStyle(ColourPalette.OWN, ColourPalette.OWN, CellStyle.BOLD, "https://example.org"),
        glyphStyle);
  }

  @Test
  void screenUnderlinesWhatItWouldReverse() {
    GlyphStyle glyphStyle =
        looks("TERM", "screen", "STY", "1").glyph(cell("a", RED.with(4))).style();
    assertEquals(new GlyphStyle(9, ColourPalette.OWN, CellStyle.UNDERLINE, null), glyphStyle);
  }

  @Test
  void aDumbTerminalGetsNoLook() {
    assertEquals(GlyphStyle.PLAIN, looks("TERM", "dumb").glyph(cell("a", RED.with(63))).style());
  }

  @Test
  void blanksKeepOnlyWhatIsSeenOnThem() {
    GlyphCache glyphCache = looks("TERM", "xterm");
    assertSame(Glyph.BLANK, glyphCache.glyph(new Cell(" ", 1, RED.with(CellStyle.BOLD), null)));
    CellStyle marked =
        new CellStyle(Colour.OWN, new Colour.AnsiColour(4), CellStyle.BOLD | CellStyle.STRIKE);
    assertEquals(
        new GlyphStyle(ColourPalette.OWN, 4, CellStyle.STRIKE, null),
        glyphCache.glyph(new Cell(" ", 1, marked, null)).style());
  }

  @Test
  void aGlyphIsMadeOnce() {
    GlyphCache glyphCache = looks("TERM", "xterm");
    Glyph first = glyphCache.glyph(cell("a", RED));
    CellStyle same = CellStyle.PLAIN.in(new Colour.RgbColour(255, 0, 0));
    assertNotSame(RED, same);
    assertSame(first, glyphCache.glyph(cell("a", same)));
  }

  @Test
  void forgottenGlyphsAreStillTheSameToTheScreen() {
    GlyphCache glyphCache = new GlyphCache(Capabilities.of(Map.of("TERM", "xterm")));
    Glyph first = glyphCache.glyph(cell("a", RED));
    for (int point = 0x4e00; point < 0x4e00 + 20_000; point++) {
      glyphCache.glyph(cell(Character.toString(point), RED));
    }
    Glyph again = glyphCache.glyph(cell("a", RED));
    assertNotSame(first, again);
    assertEquals(first, again);
    assertEquals(first.hashCode(), again.hashCode());
  }
}
