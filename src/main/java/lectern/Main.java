package lectern;

import lectern.cli.Cli;

/** Where the program begins. */
final class Main {
  /** Runs what the command line asks for and ends the process with its exit code. */
  public static void main(String... arguments) {
    int code = Cli.run(arguments);
    System.out.flush();
    System.err.flush();
    // Everything is saved and given back by now: halting saves the milliseconds of an orderly exit.
    // The launcher asks for another code than 1, which Java itself ends with when it cannot start.
    Runtime.getRuntime().halt(code == 1 ? Integer.getInteger("lectern.found", 1) : code);
  }
}
