package lectern.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import lectern.config.Config;
import lectern.config.ConfigFile;
import lectern.state.StateValueFile;
import lectern.ui.look.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {
  @TempDir private Path state;

  private Theme theme(String settings) throws IOException {
    Files.writeString(state.resolve("config.yaml"), settings);
    Config config = ConfigFile.read(state, Map.of()).config();
    Map<String, String> terminal = Map.of("TERM", "xterm-256color");
    return ReadCommand.screenSettings(config, StateValueFile.theme(state), terminal).theme();
  }

  /** The settings win over what was chosen on the screen. */
  @Test
  void theThemeOfTheSettingsWinsOverTheOneKept() throws IOException {
    assertEquals(Theme.TERMINAL, theme(""));
    StateValueFile.theme(state).save("sepia");
    assertEquals(Theme.SEPIA, theme("measure: 60\n"));
    assertEquals(Theme.DARK, theme("theme: dark\n"));
    assertEquals(Theme.TERMINAL, theme("theme: terminal\n"));
  }
}
