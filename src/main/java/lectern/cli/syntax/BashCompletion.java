package lectern.cli.syntax;

import java.util.stream.Collectors;

/** The completions for bash, from version 3.2 on, which macOS has. */
final class BashCompletion {
  private static final String BEGINNING =
      """
      # Completions of lectern for bash, as `lectern completion bash` prints them.

      _lectern_words() {
        local word
        while IFS= read -r word; do
          COMPREPLY+=("$word")
        done < <(compgen "$@" -- "$current")
      }

      _lectern_paths() { # -f or -d
        compopt -o filenames 2>/dev/null
        _lectern_words "$1"
      }

      _lectern_libraries() { # -f or -d
        local name
        _lectern_paths "$1"
        while IFS= read -r name; do
          [[ $name != "$current"* ]] || COMPREPLY+=("$name")
        done < <(lectern --libraries 2>/dev/null)
      }

      _lectern() {
        local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} command=
        COMPREPLY=()
        [ "$COMP_CWORD" -lt 2 ] || command=${COMP_WORDS[1]}
        # bash cuts --option=value into three words
        if [ "$current" = = ]; then
          current=
        elif [ "$previous" = = ]; then
          previous=${COMP_WORDS[COMP_CWORD-2]}
        fi
      """;

  private static final String END =
      """
      }

      complete -F _lectern lectern
      """;

  private final StringBuilder script = new StringBuilder(BEGINNING);

  private BashCompletion() {}

  static String script() {
    var completion = new BashCompletion();
    completion.values();
    completion.options();
    completion.operands();
    return completion.script.append(END).toString();
  }

  /** What stands behind an option. */
  private void values() {
    script.append("  case \"$command $previous\" in\n");
    for (CommandSyntax command : CommandSyntax.COMMANDS) {
      for (OptionSyntax option : command.options()) {
        if (!option.isFlag()) {
          String names = command.command().word() + " " + option.name();
          script.append("    '").append(names).append("')\n");
          script.append("      ").append(completing(option.value())).append("\n");
          script.append("      return ;;\n");
        }
      }
    }
    script.append("  esac\n");
  }

  private void options() {
    script.append("  case $command,$current in\n");
    for (CommandSyntax command : CommandSyntax.COMMANDS) {
      script.append("    ").append(command.command().word()).append(",-*)\n");
      options(command);
    }
    script.append("    ,-*)\n");
    options(CommandSyntax.READ);
    script.append("  esac\n");
  }

  private void options(CommandSyntax command) {
    String names =
        command.accepted().stream()
            .map(option -> option.name() + (option.isFlag() ? "" : "="))
            .collect(Collectors.joining(" "));
    script.append("      _lectern_words -W '").append(names).append("'\n");
    script.append("      [[ ${COMPREPLY-} != *= ]] || compopt -o nospace 2>/dev/null\n");
    script.append("      return ;;\n");
  }

  private void operands() {
    script.append("  case $command in\n");
    for (CommandSyntax command : CommandSyntax.COMMANDS) {
      script.append("    ").append(command.command().word()).append(") ");
      script.append(completing(command.operand())).append(" ;;\n");
    }
    script.append("    '')\n      _lectern_words -W '");
    script.append(String.join(" ", Command.words())).append("'\n      ");
    script.append(completing(CommandSyntax.READ.operand())).append(" ;;\n  esac\n");
  }

  private static String completing(ValueSyntax value) {
    return switch (value.kind()) {
      case FILE -> "_lectern_paths -f";
      case FOLDER -> "_lectern_libraries -d";
      case PATH -> "_lectern_libraries -f";
      case CHOICE -> "_lectern_words -W '" + String.join(" ", value.choices()) + "'";
      case NONE, NUMBER, DATE, WORD -> ":";
    };
  }
}
