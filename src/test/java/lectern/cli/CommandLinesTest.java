package lectern.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lectern.cli.syntax.Command;
import lectern.cli.syntax.CommandSyntax;
import lectern.cli.syntax.HelpText;
import lectern.cli.syntax.OptionSyntax;
import lectern.essay.EssayDate;
import lectern.essay.SortOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Command lines, read by hand and by picocli. */
class CommandLinesTest {

  private static Request parse(String line) {
    String[] arguments = line.isEmpty() ? new String[0] : line.split(" ", -1);
    Request hot = FastCommandLineParser.parse(arguments);
    return hot == null ? CommandLineParser.parse(arguments) : hot;
  }

  private static final int ALL = Integer.MAX_VALUE;

  private static Request listing(
      String path, List<String> tags, String since, SortOrder order, int limit, boolean drafts) {
    return new Request.ListRequest(
        path, tags, EssayDate.read(since), order, limit, drafts, false, false);
  }

  static Stream<Arguments> lines() {
    return Stream.of(
        Arguments.of("", new Request.ReadRequest("")),
        Arguments.of("essays", new Request.ReadRequest("essays")),
        Arguments.of("-", new Request.ReadRequest("-")),
        Arguments.of("-- -odd-name.md", new Request.ReadRequest("-odd-name.md")),
        Arguments.of("--help", new Request.HelpRequest(Command.READ)),
        Arguments.of("-h", new Request.HelpRequest(Command.READ)),
        Arguments.of("cat --help", new Request.HelpRequest(Command.CAT)),
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
        Arguments.of("cat", new Request.CatRequest(List.of(), false, 0, false)),
        Arguments.of("cat --plain", new Request.CatRequest(List.of(), true, 0, false)),
        Arguments.of("cat -", new Request.CatRequest(List.of("-"), false, 0, false)),
        Arguments.of("cat --plain -", new Request.CatRequest(List.of("-"), true, 0, false)),
        Arguments.of("cat --notes end a", new Request.CatRequest(List.of("a"), false, 0, false)),
        Arguments.of(
            "cat --links=below a", new Request.CatRequest(List.of("a"), false, 0, false, true)),
        Arguments.of(
            "cat --links none --notes=below a",
            new Request.CatRequest(List.of("a"), false, 0, true, false)),
        Arguments.of("cat --notes=below a", new Request.CatRequest(List.of("a"), false, 0, true)),
        Arguments.of("check", new Request.CheckRequest(List.of(), false, false)),
        Arguments.of("check a.md b", new Request.CheckRequest(List.of("a.md", "b"), false, false)),
        Arguments.of("check --json a.md", new Request.CheckRequest(List.of("a.md"), true, false)),
        Arguments.of("check --all a.md", new Request.CheckRequest(List.of("a.md"), false, true)),
        Arguments.of("check --help", new Request.HelpRequest(Command.CHECK)),
        Arguments.of("manual", new Request.ManualRequest("")),
        Arguments.of("manual notes", new Request.ManualRequest("notes")),
        Arguments.of("manual over ssh", new Request.ManualRequest("over ssh")),
        Arguments.of("manual -", new Request.ManualRequest("-")),
        Arguments.of("manual --width", new Request.ManualRequest("--width")),
        Arguments.of("manual @", new Request.ManualRequest("@")),
        Arguments.of("manual --help", new Request.HelpRequest(Command.MANUAL)),
        Arguments.of("./manual", new Request.ReadRequest("./manual")),
        Arguments.of("list", listing("", List.of(), "", SortOrder.DATE, ALL, false)),
        Arguments.of("list essays", listing("essays", List.of(), "", SortOrder.DATE, ALL, false)),
        Arguments.of(
            "list --tag a --tag=b --since 2024-08 --sort read --limit 3 --drafts e",
            listing("e", List.of("a", "b"), "2024-08", SortOrder.LAST_READ, 3, true)),
        Arguments.of("tags", new Request.TagsRequest("", false, ALL, false, false, false)),
        Arguments.of(
            "tags --sort count --limit=2 --drafts --json e",
            new Request.TagsRequest("e", true, 2, true, true, false)),
        Arguments.of("search free", new Request.SearchRequest("free", "", ALL, false, false)),
        Arguments.of(
            "search free -without -0 --in=e",
            new Request.SearchRequest("free -without", "e", ALL, false, true)),
        Arguments.of(
            "search -hello x", new Request.SearchRequest("-hello x", "", ALL, false, false)),
        Arguments.of(
            "search --tag a --since 2024 --limit 5 --json x y",
            new Request.SearchRequest("x y tag:\"a\" after:2024", "", 5, true, false)),
        Arguments.of("search --help", new Request.HelpRequest(Command.SEARCH)),
        Arguments.of(
            "sources a.md -", new Request.SourcesRequest(List.of("a.md", "-"), false, false)),
        Arguments.of("sources --null a", new Request.SourcesRequest(List.of("a"), false, true)),
        Arguments.of(
            "links --in e a.md", new Request.LinksRequest(List.of("a.md"), "e", false, false)),
        Arguments.of("doctor", new Request.DoctorRequest()),
        Arguments.of("completion zsh", new Request.CompletionRequest("zsh")),
        Arguments.of(
            "list --limit 1 --limit=2 --json --json --sort date --sort read",
            new Request.ListRequest(
                "", List.of(), null, SortOrder.LAST_READ, 2, false, true, false)),
        Arguments.of("--documents a 2024-08-23", new Request.PackageDocsRequest("a", "2024-08-23")),
        Arguments.of("--train read essays", new Request.TrainRequest(StartupCache.READ, "essays")),
        Arguments.of(
            "--train print essays", new Request.TrainRequest(StartupCache.PRINT, "essays")));
  }

  @ParameterizedTest
  @MethodSource("lines")
  void whatACommandLineAsksFor(String line, Request request) {
    assertEquals(request, parse(line));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          cat --width wide a.md | --width takes a number, at least 1
          cat --width           | --width takes a number, at least 1
          cat --plain=no a.md   | --plain takes nothing
          cat --notes above a   | --notes takes end, or below: below the paragraph that cites them
          tags --sort date      | --sort takes name, or count: most essays first
          list --tag            | --tag needs a value
          list --help=no        | --help takes nothing
          completion csh        | lectern completion takes one of bash, zsh, fish
          cat --wdith 4 a.md    | there is no option --wdith; perhaps --width
          sources               | lectern sources needs FILE
          completion            | lectern completion needs SHELL
          doctor x              | “x” is too many
          completion bash zsh   | “zsh” is too many
          list a b              | one folder at most: “b” is too many
          chekc a.md            | one folder or file at most: “a.md” is too many; perhaps check
          """)
  void aWrongLineIsExplained(String line, String reason) {
    assertEquals(new Request.InvalidRequest(reason), parse(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cat --width 0 a.md",
        "cat --width wide a.md",
        "cat --wdith 40 a.md",
        "cat --notes above a.md",
        "cat --links above a.md",
        "cat --links",
        "one two",
        "--nosuch",
        "check --jsn",
        "list a b",
        "list --sort size",
        "list --since yesterday",
        "list --limit 0",
        "list --json -0",
        "tags --sort date",
        "search",
        "search --jsn x",
        "search --since 2024-13 x",
        "sources",
        "links --json",
        "completion",
        "completion csh",
        "completion bash zsh",
        "doctor x"
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
        "manual z",
        "cat --plain a.md",
        "cat --plain - b.md",
        "list",
        "list a",
        "tags",
        "tags a",
        "search a",
        "search a b:c",
        "sources a.md",
        "sources a.md b.md",
        "links a.md b.md",
        "check",
        "check a b.md"
      })
  void theQuickReaderAgreesWithPicocli(String line) {
    String[] arguments = line.split(" ", -1);
    assertEquals(CommandLineParser.parse(arguments), FastCommandLineParser.parse(arguments));
  }

  @Test
  void whatIsNotPlainIsLeftToPicocli() {
    assertNull(FastCommandLineParser.parse("cat", "--width=30", "a.md"));
    assertNull(FastCommandLineParser.parse("cat", "--plain"));
    assertNull(FastCommandLineParser.parse("cat"));
    assertNull(FastCommandLineParser.parse("a", "b"));
    assertNull(FastCommandLineParser.parse("list", "a", "b"));
    assertNull(FastCommandLineParser.parse("tags", ""));
    assertNull(FastCommandLineParser.parse("search", "-a"));
    for (CommandSyntax command : CommandSyntax.COMMANDS) {
      String word = command.command().word();
      Request hot = FastCommandLineParser.parse(word);
      assertTrue(hot == null || hot.equals(CommandLineParser.parse(word)), word);
    }
  }

  /** The table has a row for each command, the launcher knows which of them only print. */
  @Test
  void theTableHasEveryCommand() throws IOException {
    List<Command> rows = CommandSyntax.COMMANDS.stream().map(CommandSyntax::command).toList();
    assertEquals(EnumSet.complementOf(EnumSet.of(Command.READ)), EnumSet.copyOf(rows));
    String launcher = Files.readString(Path.of("src/main/dist/lectern"));
    String printing =
        rows.stream()
            .filter(command -> command != Command.MANUAL)
            .map(Command::word)
            .collect(Collectors.joining(" | "));
    String line = "    " + printing + " | --libraries | --train | --documents) keys=no ;;";
    assertTrue(launcher.lines().toList().contains(line), line);
  }

  @Test
  void theHelpNamesEveryOptionAndCommand() {
    String help = HelpText.text();
    for (CommandSyntax command : allCommands()) {
      assertTrue(help.contains(command.name()), command.name());
      assertTrue(help.contains(command.operand().label()), command.name());
      for (OptionSyntax option : command.options()) {
        option.names().forEach(name -> assertTrue(help.contains(name), name));
      }
    }
    checkLines(help);
  }

  private static void checkLines(String help) {
    for (String line : help.lines().toList()) {
      assertTrue(line.length() <= 80, line);
      assertEquals(line.stripTrailing(), line);
    }
  }

  @Test
  void theHelpOfACommandIsOfThatAlone() {
    for (CommandSyntax command : CommandSyntax.COMMANDS) {
      String help = HelpText.of(command.command());
      assertTrue(help.startsWith("Usage: " + command.name()), help);
      for (OptionSyntax option : command.accepted()) {
        option.names().forEach(name -> assertTrue(help.contains(name), name));
      }
      checkLines(help);
    }
    assertFalse(HelpText.of(Command.LIST).contains("--width"));
    assertFalse(HelpText.of(Command.MANUAL).contains("--json"));
    assertEquals(HelpText.text(), HelpText.of(Command.READ));
  }

  private static List<CommandSyntax> allCommands() {
    return Stream.concat(Stream.of(CommandSyntax.READ), CommandSyntax.COMMANDS.stream()).toList();
  }

  /** The manual has a section for each command, which names its options, and every exit code. */
  @Test
  void theManualNamesEveryOptionAndCommand() throws IOException {
    String manual = Files.readString(Path.of("src/docs/manual.md"));
    for (CommandSyntax command : allCommands()) {
      String section = section(manual, "### " + command.name());
      for (OptionSyntax option : command.options()) {
        option.names().forEach(name -> assertTrue(section.contains(name), name));
      }
    }
    List<String> codes =
        section(manual, "### Exit codes")
            .lines()
            .filter(text -> text.matches("\\| \\d.*"))
            .toList();
    List<Integer> known =
        List.of(ExitCode.DONE, ExitCode.FAULTS, ExitCode.WRONG, ExitCode.BUG, 128);
    assertEquals(
        known, codes.stream().map(text -> Integer.valueOf(text.split("\\D+", 3)[1])).toList());
  }

  private static String section(String manual, String heading) {
    int start = manual.indexOf("\n" + heading + "\n");
    assertTrue(start >= 0, heading);
    return manual.substring(start, manual.indexOf("\n##", start + heading.length()));
  }
}
