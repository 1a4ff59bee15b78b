package lectern.cli.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompletionScriptTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh", "fish"})
  void everyCommandOptionAndChoiceIsThere(String shell) {
    String script = CompletionScript.of(shell);
    for (CommandSyntax command : CommandSyntax.COMMANDS) {
      assertTrue(script.contains(command.command().word()), command.name());
      assertTrue(script.contains(String.join(" ", command.operand().choices())));
      for (OptionSyntax option : command.options()) {
        String name = shell.equals("fish") ? "-l " + option.name().substring(2) : option.name();
        assertTrue(script.contains(name), name);
        assertTrue(script.contains(String.join(" ", option.value().choices())), name);
      }
    }
  }

  static boolean bashIsThere() {
    return Files.isExecutable(Path.of("/bin/bash"));
  }

  /** What bash offers for the last of these words, sorted. */
  private List<String> offered(String line) throws IOException, InterruptedException {
    Files.writeString(folder.resolve("script"), CompletionScript.of("bash"));
    Files.createDirectories(folder.resolve("in/fold er"));
    Files.writeString(folder.resolve("in/essay.md"), "");
    String words = "COMP_WORDS=(%s); COMP_CWORD=%d".formatted(line, line.split(" ", -1).length - 1);
    var shell =
        new ProcessBuilder(
                "/bin/bash",
                "--noprofile",
                "--norc",
                "-c",
                ". ../script; lectern() { printf '%s\\n' letters 'old notes'; }; "
                    + words
                    + "; _lectern; printf '%s\\n' \"${COMPREPLY[@]}\"")
            .directory(folder.resolve("in").toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String output = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, shell.waitFor());
    return output.lines().filter(text -> !text.isEmpty()).sorted().toList();
  }

  @EnabledIf("bashIsThere")
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          lectern ca                  | cat
          lectern s                   | search sources
          lectern es                  | essay.md
          lectern l                   | letters links list
          lectern list le             | letters
          lectern tags old            | old notes
          lectern search --in le      | letters
          lectern check le            | ''
          lectern --                  | --help --version
          lectern cat --              | --help --links= --notes= --plain --width=
          lectern cat --no            | --notes=
          lectern cat --notes ''      | below end
          lectern cat --notes =       | below end
          lectern cat --notes = be    | below
          lectern list --sort = t     | title
          lectern tags --sort = ''    | count name
          lectern cat --width = ''    | ''
          lectern cat e               | essay.md
          lectern cat f               | fold er
          lectern list e              | ''
          lectern list f              | fold er
          lectern search --in f       | fold er
          lectern search e            | ''
          lectern completion ''       | bash fish zsh
          """)
  void whatBashOffers(String line, String words) throws IOException, InterruptedException {
    List<String> expected =
        words.equals("fold er") || words.equals("old notes")
            ? List.of(words)
            : Arrays.asList(words.split(" ", -1));
    assertEquals(words.isEmpty() ? List.of() : expected, offered(line));
  }

  @Test
  void wordsInQuotesAreSafe() {
    assertEquals("'it'\\''s'", ShellQuoting.quoted("it's"));
    for (String shell : List.of("bash", "zsh", "fish")) {
      assertFalse(CompletionScript.of(shell).contains("\t"));
    }
  }
}
