package lectern.cli.syntax;

/** The completions for fish. */
final class FishCompletion {
  private static final String BEGINNING =
      "# Completions of lectern for fish, as `lectern completion fish` prints them.\n";

  private static final String LIBRARIES = "lectern --libraries 2>/dev/null";

  /** Before any command. */
  private static final String FIRST = "__fish_use_subcommand";

  private final StringBuilder script = new StringBuilder(BEGINNING);

  private FishCompletion() {}

  static String script() {
    var completion = new FishCompletion();
    for (CommandSyntax command : CommandSyntax.COMMANDS) {
      String brief = ShellQuoting.quoted(command.brief());
      completion.line(FIRST, "-a " + command.command().word() + " -d " + brief);
    }
    completion.line(FIRST, completing(CommandSyntax.READ.operand()));
    CommandSyntax.READ.options().forEach(option -> completion.option(FIRST, option));
    CommandSyntax.COMMANDS.forEach(completion::command);
    return completion.script.toString();
  }

  private void command(CommandSyntax command) {
    String when = "__fish_seen_subcommand_from " + command.command().word();
    command.accepted().forEach(option -> option(when, option));
    String operand = completing(command.operand());
    if (!operand.isEmpty()) {
      line(when, operand);
    }
  }

  private void option(String when, OptionSyntax option) {
    var words = new StringBuilder();
    for (String name : option.names()) {
      words.append(name.startsWith("--") ? "-l " : "-s ").append(name.replaceFirst("^-+", ""));
      words.append(' ');
    }
    String value = completing(option.value());
    words.append(option.isFlag() ? "" : "-r " + value + (value.isEmpty() ? "" : " "));
    line(when, words.append("-d ").append(ShellQuoting.quoted(option.brief())).toString());
  }

  private void line(String when, String words) {
    script.append("complete -c lectern -n ").append(ShellQuoting.quoted(when));
    script.append(' ').append(words).append('\n');
  }

  /** Files are what fish completes by itself. */
  private static String completing(ValueSyntax value) {
    return switch (value.kind()) {
      case FILE -> "";
      case FOLDER -> "-f -a '(__fish_complete_directories; " + LIBRARIES + ")'";
      case PATH -> "-a '(" + LIBRARIES + ")'";
      case CHOICE -> "-f -a '" + String.join(" ", value.choices()) + "'";
      case NONE, NUMBER, DATE, WORD -> "-f";
    };
  }
}
