package lectern.cli.syntax;

/** The completions for zsh, as a file {@code _lectern} of its function path or read by source. */
final class ZshCompletion {
  private static final String BEGINNING =
      """
      #compdef lectern
      # Completions of lectern for zsh, as `lectern completion zsh` prints them.

      _lectern_libraries() { # options of _files
        local -a names
        names=(${(f)"$(lectern --libraries 2>/dev/null)"})
        _files "$@"
        (( $#names )) && compadd -a names
      }

      _lectern() {
        local context state state_descr line
        typeset -A opt_args
        local -a commands
        commands=(
      """;

  private static final String END =
      """
            esac
            ;;
        esac
      }

      if [ "$funcstack[1]" = _lectern ]; then
        _lectern "$@"
      else
        compdef _lectern lectern
      fi
      """;

  private final StringBuilder script = new StringBuilder(BEGINNING);

  private ZshCompletion() {}

  static String script() {
    var completion = new ZshCompletion();
    completion.commands();
    return completion.script.append(END).toString();
  }

  private void commands() {
    for (CommandSyntax command : CommandSyntax.COMMANDS) {
      String described = command.command().word() + ":" + command.brief();
      script.append("    ").append(ShellQuoting.quoted(described)).append('\n');
    }
    script.append("  )\n  _arguments -C");
    CommandSyntax.READ.options().forEach(option -> option(option, "    "));
    script.append(" \\\n    '1: :->first' \\\n    '*:: :->rest'\n  case $state in\n    first)\n");
    script.append("      _describe -t commands command commands\n      ");
    script.append(completing(CommandSyntax.READ.operand())).append("\n      ;;\n");
    script.append("    rest)\n      case $words[1] in\n");
    CommandSyntax.COMMANDS.forEach(this::command);
  }

  private void command(CommandSyntax command) {
    script.append("        ").append(command.command().word()).append(")\n          _arguments");
    command.accepted().forEach(option -> option(option, "            "));
    String each =
        switch (command.count()) {
          case NONE -> "";
          case OPTIONAL, ONE -> "1:";
          case ANY, SOME -> "*:";
        };
    if (!each.isEmpty()) {
      String operand = each + value(command.operand());
      script.append(" \\\n            ").append(ShellQuoting.quoted(operand));
    }
    script.append("\n          ;;\n");
  }

  /** An option in the form of {@code _arguments}; one of two names excludes the other. */
  private void option(OptionSyntax option, String indent) {
    String brief = "[" + option.brief().replaceAll("([\\[\\]\\\\:])", "\\\\$1") + "]";
    String value = option.isFlag() ? "" : ":" + value(option.value());
    script.append(" \\\n").append(indent);
    if (option.names().size() > 1) {
      String names = String.join(" ", option.names());
      script.append("'(").append(names).append(")'{");
      script.append(names.replace(' ', ',')).append('}');
      script.append(ShellQuoting.quoted(brief + value));
    } else {
      String name = option.name() + (option.isFlag() ? "" : "=");
      script.append(ShellQuoting.quoted(name + brief + value));
    }
  }

  private static String value(ValueSyntax value) {
    return value.label() + ":" + completing(value);
  }

  private static String completing(ValueSyntax value) {
    return switch (value.kind()) {
      case FILE -> "_files";
      case FOLDER -> "_lectern_libraries -/";
      case PATH -> "_lectern_libraries";
      case CHOICE -> "(" + String.join(" ", value.choices()) + ")";
      case NONE, NUMBER, DATE, WORD -> " ";
    };
  }
}
