package lectern.cli.syntax;

/** What lets a shell complete command lines of lectern, made of the table of commands. */
public final class CompletionScript {
  private CompletionScript() {}

  /** The script for the shell of this name. */
  public static String of(String shell) {
    return switch (shell) {
      case "bash" -> BashCompletion.script();
      case "zsh" -> ZshCompletion.script();
      case "fish" -> FishCompletion.script();
      default -> throw new IllegalArgumentException(shell);
    };
  }
}
