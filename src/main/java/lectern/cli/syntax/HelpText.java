package lectern.cli.syntax;

import java.util.List;
import java.util.stream.Collectors;

/** What {@code --help} prints, made of the table of commands. */
public final class HelpText {
  private static final int WIDTH = 80;

  /** Where the words begin that explain. */
  private static final int COLUMN = 20;

  private static final String ABOUT =
      """

      Reads essays in the terminal. PATH is a folder of Markdown files, which becomes
      a shelf, or one file, which opens at once; - reads standard input. Without PATH
      lectern opens the library of config.yaml, else the essays that come with it.

      """;

  private static final String END =
      """

      lectern COMMAND --help explains one of them; in the program, ? shows the keys.
      lectern never writes to an essay; it keeps
      places in $XDG_STATE_HOME/lectern, settings in $XDG_CONFIG_HOME/lectern.
      Exit codes: 0 done, 1 nothing found, or check found something, 2 bad usage or
      input, 70 a bug in lectern, 128 and its number a signal.
      """;

  private final StringBuilder text = new StringBuilder();

  private HelpText() {}

  /** Lines of at most 80 characters. */
  public static String text() {
    var help = new HelpText();
    help.usage("Usage: ", CommandSyntax.READ);
    CommandSyntax.COMMANDS.forEach(command -> help.usage("       ", command));
    help.text.append(ABOUT);
    CommandSyntax.COMMANDS.forEach(help::command);
    CommandSyntax.READ.options().forEach(help::option);
    help.shared();
    return help.text.append(END).toString();
  }

  /** What is said of one command, with all that it takes; of reading, all of the help. */
  public static String of(Command asked) {
    if (asked == Command.READ) {
      return text();
    }
    CommandSyntax command = CommandSyntax.of(asked.word());
    var help = new HelpText();
    help.fill("Usage: " + command.name(), COLUMN, command.parts(command.options()));
    help.text.append('\n');
    help.fill("", 0, List.of(sentence(command.help()).split(" ", -1)));
    help.text.append('\n');
    command.accepted().forEach(help::option);
    return help.text.toString();
  }

  private static String sentence(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
  }

  private void usage(String indent, CommandSyntax command) {
    List<String> parts = command.synopsis();
    String name = indent + parts.getFirst();
    fill(name, name.length() + 1, parts.subList(1, parts.size()));
  }

  private void command(CommandSyntax command) {
    explain("  " + (command.command().word() + " " + command.operands()).strip(), command.help());
    command.listed().forEach(this::option);
  }

  private void shared() {
    String listing =
        CommandSyntax.COMMANDS.stream()
            .filter(command -> command.options().contains(CommandSyntax.NULL))
            .map(command -> command.command().word())
            .collect(Collectors.joining(", "))
            .replaceFirst(", (\\w+)$", " and $1");
    text.append('\n');
    String sentence = listing + " print fields between tabs in a pipe, or";
    fill("", 0, List.of(sentence.split(" ", -1)));
    CommandSyntax.SHARED.forEach(this::option);
  }

  private void option(OptionSyntax option) {
    boolean brief = option.names().size() > 1;
    explain(
        brief
            ? "  " + option.names().getFirst() + ", " + option.written()
            : "      " + option.written(),
        option.help());
  }

  /** A name, and beside it, or below where it is long, what it means. */
  private void explain(String name, String help) {
    boolean fits = name.length() < COLUMN;
    if (!fits) {
      text.append(name).append('\n');
    }
    String start = fits ? name + " ".repeat(COLUMN - 1 - name.length()) : " ".repeat(COLUMN - 1);
    fill(start, COLUMN, List.of(help.split(" ", -1)));
  }

  /** A line of words behind a start; what has no room goes on below. */
  private void fill(String start, int indent, List<String> words) {
    var line = new StringBuilder(start);
    for (String word : words) {
      boolean first = line.isEmpty();
      if (line.length() + 1 + word.length() > WIDTH) {
        text.append(line.toString().stripTrailing()).append('\n');
        line = new StringBuilder(" ".repeat(Math.max(0, indent - 1)));
        first = indent == 0;
      }
      line.append(first ? "" : " ").append(word);
    }
    text.append(line.toString().stripTrailing()).append('\n');
  }
}
