package lectern.cli;

import java.util.ArrayList;
import java.util.List;
import lectern.cli.syntax.Command;
import lectern.cli.syntax.CommandSyntax;
import lectern.cli.syntax.OptionSyntax;
import lectern.cli.syntax.ValueSyntax;
import lectern.config.SpellingSuggestion;
import lectern.essay.EssayDate;
import lectern.essay.SortOrder;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Reads every command line that {@link FastCommandLineParser} leaves; made by hand, which loads
 * faster than annotations.
 */
final class CommandLineParser {
  /** A character that no argument can contain. */
  private static final char LEFT_OUT = '\0';

  static Request parse(String... arguments) {
    try {
      return request(command().parseArgs(escaped(arguments)));
    } catch (ParameterException wrong) {
      return new Request.InvalidRequest(reason(wrong));
    }
  }

  /**
   * Marks the words that a search is to leave out, such as {@code -hello}, which picocli would take
   * for options.
   */
  private static String[] escaped(String... arguments) {
    String[] escaped = arguments.clone();
    boolean search = arguments.length > 0 && arguments[0].equals("search");
    for (int i = 1; search && i < escaped.length; i++) {
      String word = escaped[i];
      boolean option = word.startsWith("--") || word.equals("-h") || word.equals("-0");
      escaped[i] = word.startsWith("-") && !option ? LEFT_OUT + word : word;
    }
    return escaped;
  }

  private static CommandLine command() {
    var lectern = new CommandLine(spec(CommandSyntax.READ));
    for (CommandSyntax command : CommandSyntax.COMMANDS) {
      lectern.addSubcommand(new CommandLine(spec(command)));
    }
    return lectern.setExpandAtFiles(false).setOverwrittenOptionsAllowed(true);
  }

  private static CommandSpec spec(CommandSyntax syntax) {
    String arity = syntax.count().arity();
    CommandSpec spec = CommandSpec.create().name(syntax.command().word());
    if (syntax.count() != CommandSyntax.Count.NONE) {
      spec.addPositional(
          PositionalParamSpec.builder()
              .paramLabel(syntax.operand().label())
              .required(!arity.startsWith("0"))
              .index(arity.endsWith("*") ? "0..*" : "0")
              .arity(arity)
              .type(List.class)
              .auxiliaryTypes(String.class)
              .build());
    }
    syntax.accepted().forEach(option -> spec.addOption(spec(option)));
    return spec;
  }

  private static OptionSpec spec(OptionSyntax option) {
    var spec = OptionSpec.builder(option.names().toArray(String[]::new));
    if (option.isFlag()) {
      return spec.type(boolean.class)
          .usageHelp(option.equals(CommandSyntax.HELP))
          .versionHelp(option.equals(CommandSyntax.VERSION))
          .build();
    }
    // said twice, all of them count, or the last
    return spec.arity("1").type(List.class).auxiliaryTypes(String.class).build();
  }

  private static Request request(ParseResult result) {
    ParseResult command = result.hasSubcommand() ? result.subcommand() : result;
    if (result.isUsageHelpRequested() || command.isUsageHelpRequested()) {
      return new Request.HelpRequest(CommandSyntax.of(command.commandSpec().name()).command());
    }
    if (result.isVersionHelpRequested()) {
      return new Request.VersionRequest();
    }
    CommandSyntax syntax = CommandSyntax.of(command.commandSpec().name());
    String wrong = reason(syntax, command);
    return wrong.isEmpty() ? request(syntax.command(), command) : new Request.InvalidRequest(wrong);
  }

  /** What is wrong with the values of options and operands; empty where nothing is. */
  private static String reason(CommandSyntax syntax, ParseResult command) {
    if (command.hasMatchedOption("--json") && command.hasMatchedOption("-0")) {
      return "--json and -0 are two forms of output; choose one";
    }
    for (OptionSyntax option : syntax.options()) {
      for (String value : values(command, option.name())) {
        if (!isPossible(value, option.value())) {
          return takes(option);
        }
      }
    }
    for (String operand : operands(command)) {
      if (!isPossible(operand, syntax.operand())) {
        String choices = String.join(", ", syntax.operand().choices());
        return syntax.name() + " takes one of " + choices;
      }
    }
    return "";
  }

  private static boolean isPossible(String value, ValueSyntax syntax) {
    return switch (syntax.kind()) {
      case NUMBER -> number(value) > 0;
      case DATE -> EssayDate.read(value) != null;
      case CHOICE -> syntax.choices().contains(value);
      case NONE, WORD, FILE, FOLDER, PATH -> true;
    };
  }

  /** What an option takes, for somebody who wrote something else. */
  private static String takes(OptionSyntax option) {
    return option.name()
        + switch (option.value().kind()) {
          case NUMBER -> " takes a number, at least 1";
          case DATE -> " takes a year, a month or a day, such as 2024, 2024-08 or 2024-08-23";
          case CHOICE -> " takes " + option.help();
          case NONE -> " takes nothing";
          case WORD, FILE, FOLDER, PATH -> " needs a value";
        };
  }

  private static Request request(Command asked, ParseResult command) {
    List<String> names = operands(command);
    String path = names.isEmpty() ? "" : names.getFirst();
    boolean json = command.hasMatchedOption("--json");
    boolean nul = command.hasMatchedOption("-0");
    boolean drafts = command.hasMatchedOption("--drafts");
    String since = value(command, "--since", "");
    int limit = number(value(command, "--limit", Integer.MAX_VALUE + ""));
    String folder = value(command, "--in", "");
    return switch (asked) {
      case READ -> new Request.ReadRequest(path);
      case CAT ->
          new Request.CatRequest(
              names,
              command.hasMatchedOption("--plain"),
              number(value(command, "--width", "0")),
              value(command, "--notes", "end").equals("below"),
              value(command, "--links", "none").equals("below"));
      case LIST ->
          new Request.ListRequest(
              path,
              values(command, "--tag"),
              EssayDate.read(since),
              order(value(command, "--sort", "date")),
              limit,
              drafts,
              json,
              nul);
      case TAGS -> {
        boolean byCount = value(command, "--sort", "name").equals("count");
        yield new Request.TagsRequest(path, byCount, limit, drafts, json, nul);
      }
      case SEARCH -> {
        var query = new StringBuilder(String.join(" ", names).replace(LEFT_OUT + "", ""));
        values(command, "--tag")
            .forEach(tag -> query.append(" tag:\"").append(tag.replace('"', ' ')).append('"'));
        query.append(since.isEmpty() ? "" : " after:" + since);
        yield new Request.SearchRequest(query.toString(), folder, limit, json, nul);
      }
      case SOURCES -> new Request.SourcesRequest(names, json, nul);
      case LINKS -> new Request.LinksRequest(names, folder, json, nul);
      case CHECK -> new Request.CheckRequest(names, json, command.hasMatchedOption("--all"));
      case MANUAL -> new Request.ManualRequest(String.join(" ", names));
      case COMPLETION -> new Request.CompletionRequest(path);
      case DOCTOR -> new Request.DoctorRequest();
    };
  }

  private static SortOrder order(String choice) {
    return switch (choice) {
      case "title" -> SortOrder.TITLE;
      case "length" -> SortOrder.LENGTH;
      case "read" -> SortOrder.LAST_READ;
      default -> SortOrder.DATE;
    };
  }

  private static List<String> operands(ParseResult command) {
    List<String> none = new ArrayList<>();
    List<String> found = command.matchedPositionalValue(0, none);
    return found == null ? none : found;
  }

  private static List<String> values(ParseResult command, String option) {
    return command.hasMatchedOption(option) && !command.matchedOption(option).typeInfo().isBoolean()
        ? command.matchedOptionValue(option, List.of())
        : List.of();
  }

  /** The value of an option; the last where it was said twice. */
  private static String value(ParseResult command, String option, String otherwise) {
    List<String> values = values(command, option);
    return values.isEmpty() ? otherwise : values.getLast();
  }

  /** A number, or 0 where it is none. */
  private static int number(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException none) {
      return 0;
    }
  }

  /** The error message; where picocli's is written for programmers, one of our own. */
  private static String reason(ParameterException wrong) {
    CommandSyntax command = CommandSyntax.of(wrong.getCommandLine().getCommandName());
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched.getUnmatched().getFirst(), command, wrong);
    }
    ArgSpec about =
        wrong instanceof MissingParameterException missing
            ? missing.getMissing().getFirst()
            : wrong.getArgSpec();
    if (!(about instanceof OptionSpec option)) {
      return command.name() + " needs " + command.operand().label();
    }
    return command.options().stream()
        .filter(syntax -> syntax.name().equals(option.longestName()))
        .findFirst()
        .map(CommandLineParser::takes)
        .orElse(option.longestName() + " takes nothing");
  }

  /** The message for an unexpected word, with a suggestion. */
  private static String unmatched(String word, CommandSyntax command, ParameterException wrong) {
    if (word.startsWith("-")) {
      List<String> names = command.options().stream().map(OptionSyntax::name).toList();
      return "there is no option " + word + SpellingSuggestion.suggest(word, names);
    }
    String first = wrong.getCommandLine().getParseResult().originalArgs().getFirst();
    boolean reads = command.command() == Command.READ;
    String perhaps = reads ? SpellingSuggestion.suggest(first, Command.words()) : "";
    boolean path = command.operand().label().equals("PATH");
    String most = reads ? "one folder or file at most: “" : "one folder at most: “";
    return (path ? most : "“") + word + "” is too many" + perhaps;
  }
}
