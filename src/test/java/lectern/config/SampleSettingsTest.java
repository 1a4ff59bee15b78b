package lectern.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lectern.ui.key.DefaultKeys;
import lectern.ui.key.KeyContext;
import lectern.ui.key.Keymap;
import org.junit.jupiter.api.Test;

/**
 * The settings that ship with the program are the default ones, all of them; {@code
 * -Dgolden.update=true} rewrites the keys.
 */
class SampleSettingsTest {
  private static final Path FOLDER = Path.of("src/main/dist");
  private static final Path FILE = FOLDER.resolve("config.yaml");
  private static final String KEYS = "\nkeys:\n";

  @Test
  void theSampleNamesEveryKeyThereIs() throws IOException {
    String text = Files.readString(FILE);
    String head = text.substring(0, text.indexOf(KEYS) + KEYS.length());
    String whole = head + keys();
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(FILE, whole);
      return;
    }
    assertEquals(whole, text);
  }

  @Test
  void theSampleNamesEverySettingThereIs() throws IOException {
    Matcher names = Pattern.compile("(?m)^(?:# )?([a-z-]+):").matcher(Files.readString(FILE));
    assertEquals(ConfigReader.SETTINGS, names.results().map(name -> name.group(1)).toList());
  }

  @Test
  void theSampleChangesNothing() {
    ConfigFile sample = ConfigFile.read(FOLDER, Map.of());
    assertEquals(List.of(), sample.lines());
    Config config = sample.config();
    for (KeyContext context : KeyContext.values()) {
      assertEquals(DefaultKeys.KEYMAP.bindings(context), config.keymap().bindings(context));
    }
    Config defaults = Config.DEFAULT;
    assertEquals(
        defaults,
        new Config(
            config.library(),
            config.libraries(),
            config.measure(),
            config.theme(),
            config.browser(),
            config.mouse(),
            config.widths(),
            config.typography(),
            config.links(),
            config.clipboard(),
            config.marginNotes(),
            config.savedFrame(),
            defaults.keymap()));
  }

  private static String keys() {
    var keys = new StringBuilder();
    for (KeyContext context : KeyContext.values()) {
      keys.append("  ").append(name(context)).append(":   # ").append(context.words()).append('\n');
      for (Keymap.Binding binding : DefaultKeys.KEYMAP.bindings(context)) {
        String line = "    " + name(binding.action()) + ": " + list(binding.keys());
        String blanks = " ".repeat(Math.max(1, 48 - line.length()));
        keys.append(line).append(blanks).append("# ").append(binding.action().words());
        keys.append('\n');
      }
    }
    return keys.toString();
  }

  private static String name(Enum<?> name) {
    return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String list(List<String> keys) {
    return "[" + String.join(", ", keys.stream().map(SampleSettingsTest::quoted).toList()) + "]";
  }

  private static String quoted(String key) {
    return Character.isLetter(key.charAt(0)) ? key : "'" + key.replace("'", "''") + "'";
  }
}
