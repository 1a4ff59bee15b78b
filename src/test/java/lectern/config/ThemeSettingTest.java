package lectern.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import lectern.ui.look.Theme;
import org.junit.jupiter.api.Test;

/** The settings win over what was chosen on the screen. */
class ThemeSettingTest {
  private static Theme theme(String settings, Theme chosen) {
    Config config = ConfigReader.read(settings, "/home").config();
    return config.withTheme(chosen).settings(1 << 24, false).theme();
  }

  @Test
  void theSettingsWin() {
    assertEquals(Theme.SEPIA, theme("measure: 60\n", Theme.SEPIA));
    assertEquals(Theme.DARK, theme("theme: dark\n", Theme.SEPIA));
    assertEquals(Theme.TERMINAL, theme("theme: terminal\n", Theme.SEPIA));
    assertEquals(
        Theme.TERMINAL, ConfigReader.read("", "/").config().settings(99999, false).theme());
  }
}
