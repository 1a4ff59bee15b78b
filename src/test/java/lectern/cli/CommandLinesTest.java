package lectern.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** Command lines, read by hand and by picocli. */
class CommandLinesTest {

  private static Request parse(String line) {
    String[] arguments = line.isEmpty() ? new String[0] : line.split(" ", -1);
    Request hot = HotPath.parse(arguments);
    return hot == null ? CommandLineParser.parse(arguments) : hot;
  }

  static Stream<Arguments> lines() {
    return Stream.of(
        Arguments.of("", new Request.ReadRequest("")),
        Arguments.of("essays", new Request.ReadRequest("essays")),
        Arguments.of("-", new Request.ReadRequest("-")),
        Arguments.of("-- -odd-name.md", new Request.ReadRequest("-odd-name.md")),
        Arguments.of("--help", new Request.HelpRequest()),
        Arguments.of("-h", new Request.HelpRequest()),
        Arguments.of("cat --help", new Request.HelpRequest()),
        Arguments.of("--version", new Request.VersionRequest()),
        Arguments.of("-V", new Request.VersionRequest()),
        Arguments.of(
            "cat a.md b.md", new Request.CatRequest(List.of("a.md", "b.md"), false, 0, false)),
        Arguments.of("cat --plain a.md", new Request.CatRequest(List.of("a.md"), true, 0, false)),
        Arguments.of(
            "cat --width 40 a.md", new Request.CatRequest(List.of("a.md"), false, 40, false)),
        Arguments.of(
            "cat --width=40 a.md", new Request.CatRequest(List.of("a.md"), false, 40, false)),
        Arguments.of("cat a.md --plain", new Request.CatRequest(List.of("a.md"), true, 0, false)),
        Arguments.of("cat -", new Request.CatRequest(List.of("-"), false, 0, false)),
        Arguments.of("cat --plain -", new Request.CatRequest(List.of("-"), true, 0, false)),
        Arguments.of("cat --notes end a", new Request.CatRequest(List.of("a"), false, 0, false)),
        Arguments.of("cat --notes=below a", new Request.CatRequest(List.of("a"), false, 0, true)),
        Arguments.of("check", new Request.CheckRequest(List.of(), false, false)),
        Arguments.of("check a.md b", new Request.CheckRequest(List.of("a.md", "b"), false, false)),
        Arguments.of("check --json a.md", new Request.CheckRequest(List.of("a.md"), true, false)),
        Arguments.of("check --all a.md", new Request.CheckRequest(List.of("a.md"), false, true)),
        Arguments.of("check --help", new Request.HelpRequest()),
        Arguments.of("manual", new Request.ManualRequest("")),
        Arguments.of("manual notes", new Request.ManualRequest("notes")),
        Arguments.of("manual over ssh", new Request.ManualRequest("over ssh")),
        Arguments.of("manual -", new Request.ManualRequest("-")),
        Arguments.of("manual --width", new Request.ManualRequest("--width")),
        Arguments.of("manual @", new Request.ManualRequest("@")),
        Arguments.of("manual --help", new Request.HelpRequest()),
        Arguments.of("./manual", new Request.ReadRequest("./manual")),
        Arguments.of("--train essays", new Request.TrainRequest("essays")));
  }

  @ParameterizedTest
  @MethodSource("lines")
  void whatACommandLineAsksFor(String line, Request request) {
    assertEquals(request, parse(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cat",
        "cat --width 0 a.md",
        "cat --width wide a.md",
        "cat --wdith 40 a.md",
        "cat --notes above a.md",
        "one two",
        "--nosuch",
        "cat --plain",
        "check --jsn"
      })
  void whatMakesNoSenseIsSaidInOneLine(String line) {
    Request.InvalidRequest wrong = assertInstanceOf(Request.InvalidRequest.class, parse(line));
    assertTrue(!wrong.reason().isBlank());
  }

  /** Both readers agree on every line the quick one takes, but for what only it knows. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "essays",
        "--help",
        "--version",
        "cat a.md",
        "cat a.md b.md",
        "cat -",
        "-h",
        "-V",
        "manual",
        "manual z"
      })
  void theQuickReaderAgreesWithPicocli(String line) {
    String[] arguments = line.split(" ", -1);
    assertEquals(CommandLineParser.parse(arguments), HotPath.parse(arguments));
  }

  @Test
  void whatIsNotPlainIsLeftToPicocli() {
    assertNull(HotPath.parse("cat", "--plain", "a.md"));
    assertNull(HotPath.parse("cat"));
    assertNull(HotPath.parse("a", "b"));
  }

  /** The help text is written by hand; no option or command may be missing from it. */
  @Test
  void theHelpNamesEveryOptionAndCommand() {
    String help = Cli.resource("help.txt");
    CommandLine lectern = CommandLineParser.command();
    assertHelped(help, lectern);
    for (var subcommand : lectern.getSubcommands().entrySet()) {
      assertTrue(help.contains("lectern " + subcommand.getKey() + " "), subcommand.getKey());
      assertHelped(help, subcommand.getValue());
    }
    for (String line : help.lines().toList()) {
      assertTrue(line.length() <= 80, line);
    }
  }

  /** The manual has a section for each command, which names its options, and every exit code. */
  @Test
  void theManualNamesEveryOptionAndCommand() throws IOException {
    String manual = Files.readString(Path.of("src/docs/manual.md"));
    CommandLine lectern = CommandLineParser.command();
    assertHelped(section(manual, "### lectern"), lectern);
    for (var subcommand : lectern.getSubcommands().entrySet()) {
      String section = section(manual, "### lectern " + subcommand.getKey());
      var options = subcommand.getValue().getCommandSpec().options();
      for (var option : options.stream().filter(it -> !it.usageHelp()).toList()) {
        assertTrue(section.contains(option.longestName()), option.longestName());
      }
    }
    List<String> codes =
        section(manual, "### Exit codes").lines().filter(it -> it.matches("\\| \\d.*")).toList();
    List<Integer> known = List.of(Cli.DONE, Cli.FAULTS, Cli.WRONG, Cli.BUG, 128);
    assertEquals(known, codes.stream().map(it -> Integer.valueOf(it.split("\\D+", 3)[1])).toList());
  }

  private static String section(String manual, String heading) {
    int start = manual.indexOf("\n" + heading + "\n");
    assertTrue(start >= 0, heading);
    return manual.substring(start, manual.indexOf("\n##", start + heading.length()));
  }

  private static void assertHelped(String help, CommandLine command) {
    for (var option : command.getCommandSpec().options()) {
      for (String name : option.names()) {
        assertTrue(help.contains(name), name);
      }
    }
    for (var parameter : command.getCommandSpec().positionalParameters()) {
      assertTrue(help.contains(parameter.paramLabel()), parameter.paramLabel());
    }
  }
}
