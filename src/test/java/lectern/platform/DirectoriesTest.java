package lectern.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DirectoriesTest {
  private static final Map<String, String> XDG =
      Map.of("XDG_CONFIG_HOME", "/c", "XDG_STATE_HOME", "/s", "XDG_CACHE_HOME", "/k");

  @ParameterizedTest
  @EnumSource(Os.class)
  void theVariablesOfTheSpecificationCountEverywhere(Os os) {
    assertEquals(directories("/c/lectern", "/s/lectern", "/k/lectern"), of(XDG, os));
  }

  @Test
  void withoutThemEachSystemHasItsOwnFolders() {
    assertEquals(
        directories("/h/.config/lectern", "/h/.local/state/lectern", "/h/.cache/lectern"),
        of(Map.of(), Os.LINUX));
    assertEquals(
        directories("/h/.config/lectern", "/h/.local/state/lectern", "/h/Library/Caches/lectern"),
        of(Map.of(), Os.MAC));
    assertEquals(
        directories(
            "/h/AppData/Roaming/lectern",
            "/h/AppData/Local/lectern/state",
            "/h/AppData/Local/lectern/cache"),
        of(Map.of(), Os.WINDOWS));
    assertEquals(
        directories("/roaming/lectern", "/local/lectern/state", "/local/lectern/cache"),
        of(Map.of("APPDATA", "/roaming", "LOCALAPPDATA", "/local"), Os.WINDOWS));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "relative", "./here", "~/config", "bad\0name"})
  void aValueThatIsNoAbsolutePathIsIgnored(String value) {
    assertEquals(
        of(Map.of(), Os.LINUX),
        of(Map.of("XDG_CONFIG_HOME", value, "XDG_STATE_HOME", value, "HOME", value), Os.LINUX));
  }

  @Test
  void homeIsWhatTheEnvironmentSays() {
    assertEquals(
        Path.of("/other/.config/lectern"), of(Map.of("HOME", "/other"), Os.LINUX).config());
  }

  @Test
  void withoutAnyHomeNothingLandsWhereTheReaderHappensToStand() {
    assertEquals(Path.of("/.cache/lectern"), Directories.of(Map.of(), Os.LINUX, "?").cache());
  }

  @ParameterizedTest
  @CsvSource({
    "Linux, LINUX",
    "FreeBSD, LINUX",
    "Mac OS X, MAC",
    "Darwin, MAC",
    "Windows 11, WINDOWS",
    "'', LINUX"
  })
  void systemsAreKnownByName(String name, Os os) {
    assertEquals(os, Os.named(name));
  }

  private static Directories of(Map<String, String> environment, Os os) {
    return Directories.of(environment, os, "/h");
  }

  private static Directories directories(String config, String state, String cache) {
    return new Directories(Path.of(config), Path.of(state), Path.of(cache));
  }
}
