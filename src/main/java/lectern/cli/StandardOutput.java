package lectern.cli;

import org.jspecify.annotations.Nullable;

/** What standard output is: a terminal of so many columns, a pipe, or something else. */
final class StandardOutput {
  /**
   * Whether standard output is a terminal, as the launcher says in {@code LECTERN_STDOUT}.
   *
   * <p>The JVM cannot tell: it only knows about input and output together. Without the launcher, it
   * is assumed to be one.
   */
  static boolean isTerminal() {
    String reported = System.getenv("LECTERN_STDOUT");
    return reported == null || reported.equals("terminal");
  }

  /**
   * The exit code after printing. If the program that reads the pipe stops early, as {@code head}
   * does, that is no failure; a full disk is.
   */
  static int exitCode(boolean failed) {
    boolean pipe = "pipe".equals(System.getenv("LECTERN_STDOUT"));
    return failed && !pipe ? ExitCode.fail("standard output cannot be written to") : ExitCode.DONE;
  }

  /** The columns that {@code COLUMNS} or the launcher report, or {@code otherwise}. */
  static int columns(int otherwise) {
    int reported = number(System.getenv("COLUMNS"));
    if (reported > 0) {
      return reported;
    }
    String size = System.getenv("LECTERN_SIZE");
    int space = size == null ? -1 : size.indexOf(' ');
    int asked = size == null || space < 0 ? 0 : number(size.substring(space + 1));
    return asked > 0 ? asked : otherwise;
  }

  private static int number(@Nullable String text) {
    if (text == null) {
      return 0;
    }
    try {
      return Math.clamp(Integer.parseInt(text.strip()), 0, 1000);
    } catch (NumberFormatException malformed) {
      return 0;
    }
  }
}
