package lectern.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lectern.screen.CellStyle;
import lectern.screen.Colour;
import lectern.screen.Colour.RgbColour;
import lectern.screen.Frame;
import lectern.screen.Size;
import lectern.terminal.output.ColourDepth;
import lectern.terminal.output.ColourPalette;
import lectern.terminal.output.PlainPrinter;
import lectern.ui.look.ContrastRatio;
import lectern.ui.look.Theme;
import lectern.ui.look.ThemeStyles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is left of themes on terminals with fewer colours. */
class ThemeDepthTest {
  private static final int[] LEVELS = {0, 95, 135, 175, 215, 255};

  static Stream<Theme> onBackground() {
    return Stream.of(Theme.values()).filter(theme -> !theme.text().background().equals(Colour.OWN));
  }

  /** The colour that one of 256 is shown as: xterm's cube and greys. */
  private static RgbColour shown(Colour colour) {
    int index = ColourPalette.reduce(colour, ColourDepth.INDEXED);
    assertTrue(index >= 16 && index < 256, "a colour that every terminal shows alike");
    int grey = 8 + 10 * (index - 232);
    int cube = index - 16;
    return index >= 232
        ? new RgbColour(grey, grey, grey)
        : new RgbColour(LEVELS[cube / 36], LEVELS[cube / 6 % 6], LEVELS[cube % 6]);
  }

  @ParameterizedTest
  @MethodSource("onBackground")
  void everyThemeStaysLegibleIn256Colours(Theme theme) {
    double least = theme == Theme.HIGH_CONTRAST ? 7 : 4.5;
    ThemeStyles.of(theme)
        .forEach((what, cellStyle) -> {
          double ratio = ContrastRatio.of(shown(cellStyle.colour()), shown(cellStyle.background()));
          assertTrue(ratio >= least, () -> theme.words() + ": " + what + " has " + ratio + ":1");
        });
  }

  @ParameterizedTest
  @MethodSource("onBackground")
  void aSelectedLineIsStillSeenIn256Colours(Theme theme) {
    RgbColour light = shown(theme.selected().colour());
    double ratio = ContrastRatio.of(light, shown(theme.text().background()));
    assertTrue(ratio >= 1.25, () -> theme.words() + " lights it with " + ratio + ":1");
    assertNotEquals(shown(theme.quiet().colour()), shown(theme.text().colour()));
  }

  @ParameterizedTest
  @CsvSource({
    "TERM=xterm-256color COLORTERM=truecolor,16777216,SEPIA",
    "TERM=xterm-256color,256,SEPIA",
    "TERM=xterm,16,TERMINAL",
    "TERM=linux,16,TERMINAL",
    "TERM=dumb,0,MONO",
    "TERM=xterm-256color COLORTERM=truecolor NO_COLOR=1,0,MONO"
  })
  void theTerminalSaysWhatIsLeftOfATheme(String output, int colours, Theme left) {
    assertEquals(colours, Terminal.colours(environment(output)));
    assertEquals(left, Theme.SEPIA.shownWith(colours));
  }

  private static Map<String, String> environment(String output) {
    return Stream.of(output.split(" ", -1))
        .map(pair -> pair.split("=", 2))
        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
  }

  /**
   * Even a theme that was not taken away writes no colour with NO_COLOR, but shows what is
   * highlighted.
   */
  @Test
  void noColourIsWrittenWithNoColor() {
    for (Theme theme : Theme.values()) {
      var frame = new Frame(new Size(20, 1), theme.text());
      frame.write(0, 0, "quiet", theme.quiet());
      frame.write(0, 8, "lit", theme.selected());
      var out = new ByteArrayOutputStream();
      var printer = PlainPrinter.styled(environment("TERM=xterm-256color NO_COLOR=1"), out);
      printer.rows(frame);
      printer.flush();
      String written = out.toString(StandardCharsets.UTF_8);
      assertTrue(written.contains("\u001b[7m"), written);
      assertFalse(written.matches("(?s).*\u001b\\[[0-9;]*[345789][0-9]+[0-9;]*m.*"), written);
      assertTrue(theme.selected().has(CellStyle.REVERSE));
    }
  }
}
