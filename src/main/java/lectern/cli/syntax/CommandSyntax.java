package lectern.cli.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lectern.cli.syntax.ValueSyntax.ValueKind;

/**
 * How a command is written: the one table from which the parser, the help, the man page and the
 * completions are made.
 *
 * @param operand what stands behind the options
 * @param help what the help says of it
 */
public record CommandSyntax(
    Command command, ValueSyntax operand, Count count, List<OptionSyntax> options, String help) {

  /** How many operands there may be. */
  public enum Count {
    NONE("", "0"),
    OPTIONAL("[%s]", "0..1"),
    ONE("%s", "1"),
    ANY("[%s...]", "0..*"),
    SOME("%s...", "1..*");

    private final String written;
    private final String arity;

    Count(String written, String arity) {
      this.written = written;
      this.arity = arity;
    }

    /** The operand as a synopsis has it. */
    String written(String label) {
      return written.formatted(label);
    }

    /** As picocli has it. */
    public String arity() {
      return arity;
    }
  }

  private static final ValueSyntax PATH = ValueSyntax.of("PATH", ValueKind.FILE);
  private static final ValueSyntax LIBRARY = ValueSyntax.of("PATH", ValueKind.PATH);
  private static final ValueSyntax FOLDER = ValueSyntax.of("PATH", ValueKind.FOLDER);
  private static final ValueSyntax FILE = ValueSyntax.of("FILE", ValueKind.FILE);
  private static final ValueSyntax NUMBER = ValueSyntax.of("N", ValueKind.NUMBER);

  private static final OptionSyntax TAG =
      OptionSyntax.of(
          "--tag",
          ValueSyntax.of("TAG", ValueKind.WORD),
          "only those with this tag; of several, with all");
  private static final OptionSyntax SINCE =
      OptionSyntax.of(
          "--since",
          ValueSyntax.of("DATE", ValueKind.DATE),
          "only those of 2024, 2024-08 or 2024-08-23 and later");
  private static final OptionSyntax DRAFTS = OptionSyntax.flag("--drafts", "drafts too");

  static final OptionSyntax JSON = OptionSyntax.flag("--json", "a JSON array of objects");
  static final OptionSyntax NULL =
      new OptionSyntax(
          List.of("-0", "--null"),
          ValueSyntax.NONE,
          "only files, addresses or tags, each followed by a zero byte");
  static final OptionSyntax LIMIT =
      OptionSyntax.of("--limit", NUMBER, "at most N of them (list, tags, search)");

  /** Options that mean the same in several commands, which the help names once. */
  static final List<OptionSyntax> SHARED = List.of(JSON, NULL, LIMIT);

  public static final OptionSyntax HELP =
      new OptionSyntax(List.of("-h", "--help"), ValueSyntax.NONE, "show this help");
  public static final OptionSyntax VERSION =
      new OptionSyntax(List.of("-V", "--version"), ValueSyntax.NONE, "show the version");

  /** {@code lectern} without a command. */
  public static final CommandSyntax READ =
      new CommandSyntax(Command.READ, LIBRARY, Count.OPTIONAL, List.of(HELP, VERSION), "");

  /** The commands, in the order of the help. */
  public static final List<CommandSyntax> COMMANDS =
      List.of(
          new CommandSyntax(
              Command.CAT,
              FILE,
              Count.ANY,
              List.of(
                  OptionSyntax.flag("--plain", "without colours and links, as when piped"),
                  OptionSyntax.of(
                      "--width",
                      ValueSyntax.of("CELLS", ValueKind.NUMBER),
                      "width of the column; else as config.yaml says, or 66, as far as the"
                          + " terminal is wide"),
                  OptionSyntax.of(
                      "--notes",
                      ValueSyntax.choice("WHERE", "end", "below"),
                      "end, or below: below the paragraph that cites them"),
                  OptionSyntax.of(
                      "--links",
                      ValueSyntax.choice("WHERE", "none", "below"),
                      "none, or below: addresses numbered below the paragraph")),
              "print essays in a column to standard output; - or none is standard input"),
          new CommandSyntax(
              Command.LIST,
              FOLDER,
              Count.OPTIONAL,
              List.of(
                  TAG,
                  SINCE,
                  OptionSyntax.of(
                      "--sort",
                      ValueSyntax.choice("ORDER", "date", "title", "length", "read"),
                      "date, title, length, or read: last read first"),
                  DRAFTS,
                  JSON,
                  NULL,
                  LIMIT),
              "print the essays of a folder: date, title, tags, minutes, how far each is read,"
                  + " file"),
          new CommandSyntax(
              Command.TAGS,
              FOLDER,
              Count.OPTIONAL,
              List.of(
                  OptionSyntax.of(
                      "--sort",
                      ValueSyntax.choice("ORDER", "name", "count"),
                      "name, or count: most essays first"),
                  DRAFTS,
                  JSON,
                  NULL,
                  LIMIT),
              "print the tags of a folder and how many essays have each"),
          new CommandSyntax(
              Command.SEARCH,
              ValueSyntax.of("WORDS", ValueKind.WORD),
              Count.SOME,
              List.of(
                  OptionSyntax.of("--in", FOLDER, "the folder; else the library"),
                  TAG,
                  SINCE,
                  JSON,
                  NULL,
                  LIMIT),
              "print the essays of a folder that contain all the words, best first, each with the"
                  + " sentence that shows why; a query may hold \"a phrase\", -without, tag: title:"
                  + " author: lang: before: after: is:unread is:reading is:finished is:draft"),
          new CommandSyntax(
              Command.SOURCES,
              FILE,
              Count.SOME,
              List.of(JSON, NULL),
              "print every address an essay cites, with its note and sentence"),
          new CommandSyntax(
              Command.LINKS,
              FILE,
              Count.SOME,
              List.of(
                  OptionSyntax.of(
                      "--in", FOLDER, "the library it belongs to; else your own or its folder"),
                  JSON,
                  NULL),
              "print what links to an essay in its folder, and what it links to"),
          new CommandSyntax(
              Command.CHECK,
              PATH,
              Count.ANY,
              List.of(
                  OptionSyntax.flag("--all", "list every link to a missing page, however many"),
                  JSON),
              "list faults for the author in front matter, notes and links, one per line:"
                  + " file:line:column: message, where columns count characters from 1"),
          new CommandSyntax(
              Command.MANUAL,
              ValueSyntax.of("WORD", ValueKind.WORD),
              Count.ANY,
              List.of(),
              "open the manual, at a key, a setting, a command or a heading"),
          new CommandSyntax(
              Command.COMPLETION,
              ValueSyntax.choice("SHELL", "bash", "zsh", "fish"),
              Count.ONE,
              List.of(),
              "print the completions of a shell: bash, zsh or fish"),
          new CommandSyntax(
              Command.DOCTOR,
              ValueSyntax.NONE,
              Count.NONE,
              List.of(),
              "print what a bug report needs; it contains nothing private"));

  public CommandSyntax {
    options = List.copyOf(options);
  }

  /** The command that a word calls; reading where it calls none. */
  public static CommandSyntax of(String word) {
    return COMMANDS.stream()
        .filter(syntax -> syntax.command.word().equals(word))
        .findFirst()
        .orElse(READ);
  }

  /** What the help says of it, cut to a line. */
  String brief() {
    return help.split("[:;]", 2)[0];
  }

  /** The words that call it: {@code lectern}, or {@code lectern} and its own. */
  public String name() {
    return command == Command.READ ? "lectern" : "lectern " + command.word();
  }

  /** The options that may be written, of which {@code --help} is one whatever the command. */
  public List<OptionSyntax> accepted() {
    return options.contains(HELP)
        ? options
        : Stream.concat(options.stream(), Stream.of(HELP)).toList();
  }

  /** The options that a synopsis names: those of its own. */
  public List<OptionSyntax> listed() {
    return command == Command.READ
        ? List.of()
        : options.stream().filter(option -> !SHARED.contains(option)).toList();
  }

  /** What stands behind the options in a synopsis; empty where nothing may. */
  public String operands() {
    return count.written(operand.label());
  }

  /** The parts of a synopsis, to be put on one line or several. */
  List<String> synopsis() {
    List<String> parts = parts(listed());
    parts.addFirst(name());
    return parts;
  }

  /** The same of these options, without its name. */
  List<String> parts(List<OptionSyntax> options) {
    var parts = new ArrayList<String>();
    options.forEach(option -> parts.add("[" + option.written() + "]"));
    String operands = operands();
    if (!operands.isEmpty()) {
      parts.add(operands);
    }
    return parts;
  }
}
