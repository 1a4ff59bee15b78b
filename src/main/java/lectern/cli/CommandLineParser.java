package lectern.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import lectern.essay.EssayDate;
import lectern.essay.SortOrder;
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
  /** No argument of a program can hold it. */
  private static final char LEFT_OUT = '\0';

  private static final String WIDTH = "--width takes a number of cells, at least 1";
  private static final String NOTES =
      "--notes takes end, or below: below the paragraph that cites them";
  private static final String LINKS =
      "--links takes none, or below: addresses below the paragraph that names them";
  private static final String LIMIT = "--limit takes a number, at least 1";

  private CommandLineParser() {}

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
        subcommand("cat", "FILE", "0..*")
            .addOption(flag("--plain"))
            .addOption(value("--width", "CELLS", int.class))
            .addOption(value("--notes", "WHERE", String.class))
            .addOption(value("--links", "WHERE", String.class));
    CommandSpec check =
        subcommand("check", "PATH", "0..*").addOption(flag("--json")).addOption(flag("--all"));
    CommandSpec list =
        lister(subcommand("list", "PATH", "0..1"))
            .addOption(tags())
            .addOption(value("--since", "DATE", String.class))
            .addOption(value("--sort", "ORDER", String.class))
            .addOption(value("--limit", "N", int.class))
            .addOption(flag("--drafts"));
    CommandSpec tags =
        lister(subcommand("tags", "PATH", "0..1"))
            .addOption(value("--sort", "ORDER", String.class))
            .addOption(value("--limit", "N", int.class))
            .addOption(flag("--drafts"));
    CommandSpec search =
        lister(subcommand("search", "WORDS", "1..*"))
            .addOption(value("--in", "PATH", String.class))
            .addOption(tags())
            .addOption(value("--since", "DATE", String.class))
            .addOption(value("--limit", "N", int.class));
    CommandSpec sources = lister(subcommand("sources", "FILE", "1..*"));
    CommandSpec links =
        lister(subcommand("links", "FILE", "1..*")).addOption(value("--in", "PATH", String.class));
    // for the suggestions of picocli; HotPath takes every command line of it
    CommandSpec manual = subcommand("manual", "WORD", "0..*");
    for (CommandSpec spec : List.of(cat, check, list, tags, search, sources, links, manual)) {
      lectern.addSubcommand(spec.name(), new CommandLine(spec));
    }
    return new CommandLine(lectern).setExpandAtFiles(false);
  }

  private static CommandSpec subcommand(String name, String parameter, String arity) {
    return CommandSpec.create()
        .name(name)
        .addOption(OptionSpec.builder("-h", "--help").usageHelp(true).build())
        .addPositional(
            PositionalParamSpec.builder()
                .paramLabel(parameter)
                .required(!arity.startsWith("0"))
                .index(arity.equals("0..1") ? "0" : "0..*")
                .arity(arity)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .build());
  }

  /** With the forms of output that all commands have that list things. */
  private static CommandSpec lister(CommandSpec command) {
    return command
        .addOption(flag("--json"))
        .addOption(OptionSpec.builder("-0", "--null").type(boolean.class).build());
  }

  private static OptionSpec flag(String name) {
    return OptionSpec.builder(name).type(boolean.class).build();
  }

  private static OptionSpec value(String name, String label, Class<?> type) {
    return OptionSpec.builder(name).paramLabel(label).type(type).build();
  }

  private static OptionSpec tags() {
    return OptionSpec.builder("--tag")
        .paramLabel("TAG")
        .arity("1")
        .type(List.class)
        .auxiliaryTypes(String.class)
        .build();
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
    List<String> found = command.matchedPositionalValue(0, new ArrayList<String>());
    List<String> names = found == null ? List.of() : found;
    boolean json = command.hasMatchedOption("--json");
    boolean nul = command.hasMatchedOption("-0");
    if (json && nul) {
      return new Request.InvalidRequest("--json and -0 are two forms of output; choose one");
    }
    return switch (command.commandSpec().name()) {
      case "check" -> new Request.CheckRequest(names, json, command.hasMatchedOption("--all"));
      case "list" -> list(command, path(names), json, nul);
      case "tags" -> tags(command, path(names), json, nul);
      case "search" -> search(command, names, json, nul);
      case "sources" -> new Request.SourcesRequest(names, json, nul);
      case "links" ->
          new Request.LinksRequest(names, command.matchedOptionValue("--in", ""), json, nul);
      case "manual" -> new Request.ManualRequest(String.join(" ", names));
      default -> cat(command, names);
    };
  }

  private static String path(List<String> names) {
    return names.isEmpty() ? "" : names.getFirst();
  }

  private static Request cat(ParseResult cat, List<String> files) {
    Integer width = cat.matchedOptionValue("--width", 0);
    boolean plain = cat.hasMatchedOption("--plain");
    String notes = cat.matchedOptionValue("--notes", "end");
    if (cat.hasMatchedOption("--width") && width < 1) {
      return new Request.InvalidRequest(WIDTH);
    }
    if (!notes.equals("end") && !notes.equals("below")) {
      return new Request.InvalidRequest(NOTES);
    }
    String links = cat.matchedOptionValue("--links", "none");
    if (!links.equals("none") && !links.equals("below")) {
      return new Request.InvalidRequest(LINKS);
    }
    return new Request.CatRequest(
        files, plain, width, notes.equals("below"), links.equals("below"));
  }

  private static Request list(ParseResult list, String path, boolean json, boolean nul) {
    String sort = list.matchedOptionValue("--sort", "date");
    SortOrder order =
        switch (sort) {
          case "date" -> SortOrder.DATE;
          case "title" -> SortOrder.TITLE;
          case "length" -> SortOrder.LENGTH;
          case "read" -> SortOrder.LAST_READ;
          default -> null;
        };
    String since = list.matchedOptionValue("--since", "");
    String wrong = problem(list, since);
    if (order == null) {
      return new Request.InvalidRequest(
          "--sort takes date, title, length, or read: last read first");
    }
    if (!wrong.isEmpty()) {
      return new Request.InvalidRequest(wrong);
    }
    List<String> tags = list.matchedOptionValue("--tag", List.of());
    boolean drafts = list.hasMatchedOption("--drafts");
    return new Request.ListRequest(
        path, tags, EssayDate.read(since), order, limit(list), drafts, json, nul);
  }

  private static Request tags(ParseResult tags, String path, boolean json, boolean nul) {
    String sort = tags.matchedOptionValue("--sort", "name");
    String wrong = problem(tags, "");
    if (!sort.equals("name") && !sort.equals("count")) {
      return new Request.InvalidRequest("--sort takes name, or count: most essays first");
    }
    if (!wrong.isEmpty()) {
      return new Request.InvalidRequest(wrong);
    }
    boolean drafts = tags.hasMatchedOption("--drafts");
    return new Request.TagsRequest(path, sort.equals("count"), limit(tags), drafts, json, nul);
  }

  private static Request search(ParseResult search, List<String> words, boolean json, boolean nul) {
    String since = search.matchedOptionValue("--since", "");
    String wrong = problem(search, since);
    if (!wrong.isEmpty()) {
      return new Request.InvalidRequest(wrong);
    }
    var query = new StringBuilder(String.join(" ", words).replace(LEFT_OUT + "", ""));
    List<String> tags = search.matchedOptionValue("--tag", List.of());
    tags.forEach(tag -> query.append(" tag:\"").append(tag.replace('"', ' ')).append('"'));
    query.append(since.isEmpty() ? "" : " after:" + since);
    String folder = search.matchedOptionValue("--in", "");
    return new Request.SearchRequest(query.toString(), folder, limit(search), json, nul);
  }

  /** What is wrong with options that several commands have; empty where nothing is. */
  private static String problem(ParseResult command, String since) {
    if (!since.isEmpty() && EssayDate.read(since) == null) {
      return "--since takes a year, a month or a day, such as 2024, 2024-08 or 2024-08-23";
    }
    return limit(command) < 1 ? LIMIT : "";
  }

  private static int limit(ParseResult command) {
    Integer limit = command.matchedOptionValue("--limit", Integer.MAX_VALUE);
    return limit;
  }

  /** What is wrong, in words of this program where picocli's are those of a programmer. */
  private static String reason(ParameterException wrong) {
    if (wrong.getArgSpec() instanceof OptionSpec option) {
      return switch (option.longestName()) {
        case "--width" -> WIDTH;
        case "--notes" -> NOTES;
        case "--links" -> LINKS;
        case "--limit" -> LIMIT;
        default ->
            option.longestName()
                + (option.arity().max() == 0 ? " takes nothing" : " needs a value");
      };
    }
    if (!(wrong instanceof UnmatchedArgumentException unmatched)) {
      String message = wrong.getMessage();
      return message == null ? "cannot read the command line" : message;
    }
    String first = unmatched.getUnmatched().getFirst();
    String said =
        first.startsWith("-")
            ? "there is no option " + first
            : "one folder or file at most: “" + first + "” is too many";
    var suggestions = new StringWriter();
    return UnmatchedArgumentException.printSuggestions(unmatched, new PrintWriter(suggestions))
        ? said + "; " + suggestions.toString().strip()
        : said;
  }
}
