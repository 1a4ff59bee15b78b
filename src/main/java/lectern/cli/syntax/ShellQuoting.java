package lectern.cli.syntax;

/** A word in a script for a shell. */
final class ShellQuoting {
  /** In single quotes, as bash, zsh and fish read them alike. */
  static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }
}
