package lectern.platform;

import java.util.List;
import java.util.Locale;

/** What must be known of programs by their names before an address is given to them. */
final class Programs {

  /** They show a page in the terminal. */
  private static final List<String> TEXT_BROWSERS =
      List.of(
          "browsh",
          "carbonyl",
          "cha",
          "elinks",
          "links",
          "links2",
          "lynx",
          "netrik",
          "retawq",
          "w3m",
          "www-browser");

  /** They find commands in any argument. */
  private static final List<String> SHELLS = List.of("cmd", "powershell", "pwsh");

  private Programs() {}

  /** The name of a program without its folder and without {@code .exe}, in small letters. */
  static String name(String program) {
    int slash = Math.max(program.lastIndexOf('/'), program.lastIndexOf('\\'));
    String name = program.substring(slash + 1).toLowerCase(Locale.ROOT);
    return name.endsWith(".exe") ? name.substring(0, name.length() - ".exe".length()) : name;
  }

  static boolean readsInTerminal(String program) {
    return TEXT_BROWSERS.contains(name(program));
  }

  /**
   * Whether a command hands the address to a shell that would run what is written in it: a shell of
   * Windows, or anything that gets a whole command as one argument with the address inside, as in
   * {@code sh -c "firefox %s"}. An argument of its own is safe: {@code sh -c 'firefox "$1"' sh %s}.
   */
  static boolean readsAddressAsCommands(List<String> words) {
    return SHELLS.contains(name(words.getFirst()))
        || words.stream()
            .anyMatch(
                word -> word.contains("%s") && word.chars().anyMatch(Character::isWhitespace));
  }

  /** Whether the exit code says how it went; that of {@code explorer.exe} is 1 when all is well. */
  static boolean exitCodeTells(String program) {
    return !name(program).equals("explorer");
  }
}
