package lectern.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import lectern.cli.syntax.CommandSyntax;
import lectern.cli.syntax.OptionSyntax;
import lectern.ui.key.DefaultKeys;
import lectern.ui.key.KeyContext;
import lectern.ui.key.Keymap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The man pages say what the table of commands, the map of keys and the settings do. */
class ManPagesTest {
  private static final ManPages PAGES = ManPages.of("2024-08-23");
  private static final List<String> COMMANDS = shown(PAGES.commands().toString());
  private static final List<String> SETTINGS = shown(PAGES.settings().toString());

  /** The lines as {@code man} shows them, though not filled. */
  private static List<String> shown(String page) {
    String text = page.replaceAll("\\\\f[BIR]", "").replace("\\-", "-").replace("\\e", "\\");
    text = text.replace("\\(ha", "^").replace("\\(ti", "~").replace("\\(ga", "`");
    text = text.replace("\\(aq", "'").replace("\\(cq", "'").replace("\\(dq", "\"");
    return Pattern.compile("\\\\\\[u([0-9A-F]+)]")
        .matcher(text)
        .replaceAll(ManPagesTest::sign)
        .lines()
        .toList();
  }

  private static String sign(MatchResult escape) {
    return Character.toString(Integer.parseInt(escape.group(1), 16));
  }

  private static List<String> section(String heading) {
    int start = COMMANDS.indexOf(".SH \"" + heading + "\"");
    assertTrue(start >= 0, heading);
    List<String> rest = COMMANDS.subList(start + 1, COMMANDS.size());
    int end = 0;
    while (end < rest.size() && !rest.get(end).startsWith(".SH")) {
      end++;
    }
    return rest.subList(0, end);
  }

  @Test
  void everyCommandAndOptionIsThere() {
    String synopsis = String.join(" ", section("SYNOPSIS"));
    String commands = String.join(" ", section("COMMANDS"));
    for (CommandSyntax command : CommandSyntax.COMMANDS) {
      assertTrue(synopsis.contains(".SY \"" + command.name() + "\""), command.name());
      assertTrue(commands.contains(".SS \"" + command.name() + "\""), command.name());
      for (OptionSyntax option : command.options()) {
        option.names().forEach(name -> assertTrue(commands.contains(name), name));
      }
      for (OptionSyntax option : command.listed()) {
        assertTrue(synopsis.contains("[" + option.written() + "]"), option.written());
      }
    }
  }

  @Test
  void everyKeyIsThere() {
    List<String> keys = section("KEYS");
    for (KeyContext context : KeyContext.values()) {
      for (Keymap.Binding binding : DefaultKeys.KEYMAP.bindings(context)) {
        String names = String.join(" ", binding.keys().stream().map(Keymap::shown).toList());
        int row = keys.indexOf(names);
        assertTrue(row > 0 && keys.get(row - 1).equals(".TP"), names);
        assertTrue(keys.contains(binding.action().words()), binding.action().words());
      }
    }
  }

  @Test
  void everyExitCodeVariableAndSettingIsThere() throws IOException {
    List<String> codes = section("EXIT STATUS");
    for (int code : new int[] {ExitCode.DONE, ExitCode.FAULTS, ExitCode.WRONG, ExitCode.BUG}) {
      assertTrue(codes.contains(Integer.toString(code)));
    }
    assertTrue(section("ENVIRONMENT").contains("NO_COLOR"));
    assertTrue(String.join(" ", section("FILES")).contains("$XDG_STATE_HOME/lectern/ledger"));
    List<String> settings =
        Files.readAllLines(Path.of("src/main/dist/config.yaml")).stream()
            .filter(line -> line.matches("(# )?[a-z-]+:.*"))
            .map(line -> line.replaceFirst("^# ", "").replaceFirst(":.*", ""))
            .toList();
    assertTrue(settings.size() > 10);
    for (String setting : settings) {
      assertTrue(
          SETTINGS.stream().anyMatch(text -> List.of(text.split(", ")).contains(setting)), setting);
    }
  }

  @Test
  void theDocumentsAreWrittenForThePackages(@TempDir Path folder) throws IOException {
    assertEquals(0, PackageDocsCommand.run(folder.toString(), "2024-08-23T10:00:00Z"));
    assertEquals(PAGES.commands().toString(), Files.readString(folder.resolve("man/lectern.1")));
    assertEquals(
        PAGES.settings().toString(), Files.readString(folder.resolve("man/lectern-config.5")));
    for (String name : List.of("lectern.bash", "_lectern", "lectern.fish")) {
      assertTrue(Files.size(folder.resolve("completions").resolve(name)) > 1000, name);
    }
  }
}
