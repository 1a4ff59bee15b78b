package lectern.platform;

import java.util.List;
import java.util.Locale;

/** What must be known of programs by their names before an address is given to them. */
final class KnownPrograms {

  /** They show a page in the terminal. */
  private static final List<String> TEXT_BROWSERS =
      List.of(
          "browsh carbonyl cha elinks links links2 lynx netrik retawq w3m www-browser".split(" "));

  /** The name of a program without its folder and without {@code .exe}, in small letters. */
  static String name(String program) {
    int slash = Math.max(program.lastIndexOf('/'), program.lastIndexOf('\\'));
    String name = program.substring(slash + 1).toLowerCase(Locale.ROOT);
    return name.endsWith(".exe") ? name.substring(0, name.length() - ".exe".length()) : name;
  }

  static boolean readsInTerminal(String program) {
    return TEXT_BROWSERS.contains(name(program));
  }

  /** Whether the exit code says how it went; that of {@code explorer.exe} is 1 when all is well. */
  static boolean exitCodeTells(String program) {
    return !name(program).equals("explorer");
  }
}
