package lectern.ui.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import lectern.screen.Colour.RgbColour;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColourSpecTest {

  @ParameterizedTest
  @CsvSource({
    "rgb:ffff/ffff/ffff,255,255,255",
    "rgb:0000/8080/ffff,0,128,255",
    "rgb:f/0/8,255,0,136",
    "rgb:fff/000/800,255,0,128",
    "rgb:FF/0a/C3,255,10,195",
    "rgba:1c1c/1b1b/1a1a/ffff,28,27,26",
    "#fff,255,255,255",
    "#1c1b1a,28,27,26",
    "#111122223333,17,34,51"
  })
  void whatTerminalsSay(String spec, int red, int green, int blue) {
    assertEquals(new RgbColour(red, green, blue), ColourSpec.read(spec));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "rgb:",
        "rgb:ff/ff",
        "rgb:ff/ff/ff/ff",
        "rgb:ff//ff",
        "rgb:fffff/0/0",
        "rgb:gg/00/00",
        "rgba:ff/ff/ff",
        "#",
        "#ff",
        "#ffff",
        "#fffffffffffffff",
        "white",
        "?",
        "rgb:ff/ff/-1",
        "rgbi:1.0/1.0/1.0",
        "rgb:٣٣/٣٣/٣٣"
      })
  void allElseIsNoColour(String spec) {
    assertNull(ColourSpec.read(spec));
  }

  @Test
  void randomAnswersThrowNothing() {
    var random = new Random(11);
    String letters = "rgba:/#0123456789abcdefF;?\u0000é";
    int colours = 0;
    for (int i = 0; i < 20_000; i++) {
      var spec = new StringBuilder(random.nextBoolean() ? "rgb:" : "");
      for (int length = random.nextInt(16); length > 0; length--) {
        spec.append(letters.charAt(random.nextInt(letters.length())));
      }
      RgbColour read = ColourSpec.read(spec.toString());
      if (read != null) {
        colours++;
        assertTrue(Math.max(read.red(), Math.max(read.green(), read.blue())) <= 255);
      }
    }
    assertTrue(colours > 0, "some are colours");
  }
}
