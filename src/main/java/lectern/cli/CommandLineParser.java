package lectern.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Reads every command line that {@link HotPath} leaves; made by hand, which loads faster than
 * annotations.
 */
final class CommandLineParser {
  private CommandLineParser() {}

  static Request parse(String... arguments) {
    try {
      return request(command().parseArgs(arguments));
    } catch (ParameterException wrong) {
      return new Request.InvalidRequest(reason(wrong));
    }
  }

  /** All commands and options, the one description of them beside the help text. */
  static CommandLine command() {
    CommandSpec lectern =
        CommandSpec.create()
            .name("lectern")
            .addOption(OptionSpec.builder("-h", "--help").usageHelp(true).build())
            .addOption(OptionSpec.builder("-V", "--version").versionHelp(true).build())
            .addPositional(
                PositionalParamSpec.builder()
                    .paramLabel("PATH")
                    .arity("0..1")
                    .type(String.class)
                    .build());
    CommandSpec cat =
        CommandSpec.create()
            .name("cat")
            .addOption(OptionSpec.builder("-h", "--help").usageHelp(true).build())
            .addOption(OptionSpec.builder("--plain").type(boolean.class).build())
            .addOption(OptionSpec.builder("--width").paramLabel("CELLS").type(int.class).build())
            .addOption(OptionSpec.builder("--notes").paramLabel("WHERE").type(String.class).build())
            .addPositional(
                PositionalParamSpec.builder()
                    .paramLabel("FILE")
                    .required(true)
                    .arity("1..*")
                    .type(List.class)
                    .auxiliaryTypes(String.class)
                    .build());
    CommandSpec check =
        CommandSpec.create()
            .name("check")
            .addOption(OptionSpec.builder("-h", "--help").usageHelp(true).build())
            .addOption(OptionSpec.builder("--json").type(boolean.class).build())
            .addOption(OptionSpec.builder("--all").type(boolean.class).build())
            .addPositional(
                PositionalParamSpec.builder()
                    .paramLabel("PATH")
                    .arity("0..*")
                    .type(List.class)
                    .auxiliaryTypes(String.class)
                    .build());
    // for the suggestions of picocli; HotPath takes every command line of it
    CommandSpec manual =
        CommandSpec.create()
            .name("manual")
            .addOption(OptionSpec.builder("-h", "--help").usageHelp(true).build())
            .addPositional(
                PositionalParamSpec.builder()
                    .paramLabel("WORD")
                    .arity("0..*")
                    .type(List.class)
                    .auxiliaryTypes(String.class)
                    .build());
    return new CommandLine(
            lectern
                .addSubcommand("cat", new CommandLine(cat))
                .addSubcommand("check", new CommandLine(check))
                .addSubcommand("manual", new CommandLine(manual)))
        .setExpandAtFiles(false);
  }

  private static Request request(ParseResult result) {
    ParseResult command = result.subcommand();
    if (result.isUsageHelpRequested() || (command != null && command.isUsageHelpRequested())) {
      return new Request.HelpRequest();
    }
    if (result.isVersionHelpRequested()) {
      return new Request.VersionRequest();
    }
    if (command == null) {
      String path = result.matchedPositionalValue(0, "");
      return new Request.ReadRequest(path == null ? "" : path);
    }
    List<String> names = command.matchedPositionalValue(0, new ArrayList<String>());
    return switch (command.commandSpec().name()) {
      case "check" ->
          new Request.CheckRequest(
              names == null ? List.of() : names,
              command.hasMatchedOption("--json"),
              command.hasMatchedOption("--all"));
      case "manual" ->
          new Request.ManualRequest(String.join(" ", names == null ? List.of() : names));
      default -> cat(command, names == null ? List.of() : names);
    };
  }

  private static Request cat(ParseResult cat, List<String> files) {
    Integer width = cat.matchedOptionValue("--width", 0);
    boolean plain = cat.hasMatchedOption("--plain");
    String notes = cat.matchedOptionValue("--notes", "end");
    if (files.isEmpty()) {
      return new Request.InvalidRequest("cat needs the name of a file");
    }
    if (cat.hasMatchedOption("--width") && width < 1) {
      return new Request.InvalidRequest("--width takes a number of cells, at least 1");
    }
    if (!notes.equals("end") && !notes.equals("below")) {
      return new Request.InvalidRequest(
          "--notes takes end, or below: below the paragraph that cites them");
    }
    return new Request.CatRequest(files, plain, width, notes.equals("below"));
  }

  private static String reason(ParameterException wrong) {
    var said = new StringWriter();
    String message = wrong.getMessage();
    said.write(message == null ? "cannot read the command line" : message);
    var suggestions = new StringWriter();
    if (wrong instanceof UnmatchedArgumentException unmatched
        && UnmatchedArgumentException.printSuggestions(unmatched, new PrintWriter(suggestions))) {
      said.write("; " + suggestions.toString().strip());
    }
    return said.toString();
  }
}
