package lectern.ui.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lectern.layout.Style;
import lectern.screen.CellStyle;
import lectern.screen.Colour;
import lectern.screen.Colour.RgbColour;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every theme can be read, with colours and without. */
class ThemeTest {

  static Stream<Theme> onBackground() {
    return Stream.of(Theme.values()).filter(theme -> !theme.text().background().equals(Colour.OWN));
  }

  @ParameterizedTest
  @MethodSource("onBackground")
  void everythingStandsOutFromItsBackground(Theme theme) {
    double least = theme == Theme.HIGH_CONTRAST ? 7 : 4.5;
    ThemeStyles.of(theme)
        .forEach((what, cellStyle) -> {
          RgbColour colour = assertInstanceOf(RgbColour.class, cellStyle.colour(), what);
          RgbColour background = assertInstanceOf(RgbColour.class, cellStyle.background(), what);
          double ratio = ContrastRatio.of(colour, background);
          assertTrue(ratio >= least, () -> theme.words() + ": " + what + " has " + ratio + ":1");
        });
  }

  @ParameterizedTest
  @MethodSource("onBackground")
  void aSelectedLineIsSeenAmongTheOthers(Theme theme) {
    // The style is reversed: its colour is the background one sees.
    RgbColour light = (RgbColour) theme.selected().colour();
    double ratio = ContrastRatio.of(light, (RgbColour) theme.text().background());
    assertTrue(ratio >= 1.25, () -> theme.words() + " lights it with " + ratio + ":1");
  }

  @ParameterizedTest
  @MethodSource("onBackground")
  void marksLinksAndCodeAreToldFromText(Theme theme) {
    Map<String, CellStyle> faces = ThemeStyles.of(theme);
    var inks = new ArrayList<Colour>();
    for (String what : List.of("TEXT", "BYLINE", "HEADING", "LINK", "CODE", "MARK")) {
      CellStyle cellStyle = faces.get(what);
      assertTrue(cellStyle != null && !inks.contains(cellStyle.colour()), what);
      inks.add(cellStyle.colour());
    }
  }

  @Test
  void monoHasNoColour() {
    ThemeStyles.of(Theme.MONO)
        .forEach((what, cellStyle) -> {
          assertEquals(Colour.OWN, cellStyle.colour(), what);
          assertEquals(Colour.OWN, cellStyle.background(), what);
        });
  }

  @Test
  void terminalHasNoColourOfItsOwn() {
    ThemeStyles.of(Theme.TERMINAL)
        .forEach((what, cellStyle) -> {
          assertEquals(Colour.OWN, cellStyle.background(), what);
          assertTrue(
              cellStyle.colour() instanceof Colour.AnsiColour
                  || cellStyle.colour().equals(Colour.OWN),
              what);
        });
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void headingsOfFourLevelsAreToldApart(Theme theme) {
    Map<String, CellStyle> faces = ThemeStyles.of(theme);
    var seen = new ArrayList<CellStyle>();
    for (String what : List.of("TEXT", "HEADING", "SUBHEADING", "MINOR_HEADING", "LEAST_HEADING")) {
      CellStyle cellStyle = faces.get(what);
      assertTrue(cellStyle != null && !seen.contains(cellStyle), what);
      seen.add(cellStyle);
    }
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void codeAmidWordsIsQuieterThanABlockOfIt(Theme theme) {
    Map<String, CellStyle> faces = ThemeStyles.of(theme);
    CellStyle inline = faces.get("CODE");
    assertNotEquals(faces.get("TEXT"), inline);
    assertNotEquals(faces.get("CODE_BLOCK"), inline);
    assertNotEquals(faces.get("CODE_KEYWORD"), inline);
    if (inline != null
        && inline.colour() instanceof RgbColour colour
        && theme.text().colour() instanceof RgbColour words
        && theme.of(new Style(Style.StyleRole.CODE_BLOCK, false, false, false)).colour()
            instanceof RgbColour block) {
      assertTrue(ContrastRatio.of(colour, words) < ContrastRatio.of(block, words), theme.words());
    }
  }

  /** Where colours are dropped, the attributes still tell these apart. */
  @ParameterizedTest
  @EnumSource(Theme.class)
  void nothingThatMattersIsColourAlone(Theme theme) {
    int plain = theme.text().attributes();
    assertTrue(theme.selected().has(CellStyle.REVERSE));
    assertTrue(theme.highlight(theme.text()).has(CellStyle.REVERSE));
    assertTrue(theme.hint().has(CellStyle.REVERSE));
    Map<String, CellStyle> faces = ThemeStyles.of(theme);
    for (String what : List.of("loud", "matched", "HEADING", "LINK", "BROKEN_LINK", "MARK")) {
      CellStyle cellStyle = faces.get(what);
      assertTrue(cellStyle != null && cellStyle.attributes() != plain, what);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "terminal,TERMINAL",
    "auto,AUTO",
    "light,LIGHT",
    "dark,DARK",
    "sepia,SEPIA",
    "mono,MONO",
    "high-contrast,HIGH_CONTRAST"
  })
  void hasAName(String words, Theme theme) {
    assertEquals(theme, Theme.named(words));
    assertEquals(words, theme.words());
    assertNull(Theme.named(words + "s"));
  }

  @ParameterizedTest
  @CsvSource({
    "16777216,terminal light dark sepia high-contrast mono terminal",
    "256,terminal light dark sepia high-contrast mono terminal",
    "16,terminal mono terminal",
    "8,terminal mono terminal",
  })
  void theNextIsOneThatTheTerminalCanShow(int colours, String round) {
    var scanned = new ArrayList<String>();
    Theme theme = Theme.TERMINAL;
    int steps = round.split(" ", -1).length;
    for (int i = 0; i < steps; i++) {
      scanned.add(theme.words());
      theme = theme.next(colours);
    }
    assertEquals(round, String.join(" ", scanned));
  }

  @Test
  void withoutColoursEveryThemeIsMono() {
    for (Theme theme : Theme.values()) {
      assertEquals(Theme.MONO, theme.shownWith(0));
    }
    assertEquals(Theme.MONO, Theme.MONO.next(0));
  }

  @ParameterizedTest
  @MethodSource("onBackground")
  void sixteenColoursAreTheTerminalsOwn(Theme theme) {
    assertEquals(Theme.TERMINAL, theme.shownWith(16));
    assertEquals(theme, theme.shownWith(256));
    assertEquals(Theme.TERMINAL, theme.withoutBackground());
  }

  @ParameterizedTest
  @CsvSource({
    "rgb:ffff/ffff/ffff,LIGHT",
    "rgb:0000/0000/0000,DARK",
    "rgb:1e/1e/2e,DARK",
    "rgb:fdf6/e3e3/d5d5,LIGHT",
    "#002b36,DARK",
    "rgba:ffff/ffff/ffff/0000,LIGHT"
  })
  void autoGoesByTheBackground(String spec, Theme theme) {
    RgbColour reported = ColourSpec.read(spec);
    assertTrue(reported != null);
    assertEquals(theme, Theme.AUTO.on(reported));
    assertEquals(Theme.SEPIA, Theme.SEPIA.on(reported));
    assertNotEquals(Theme.AUTO, theme);
  }
}
