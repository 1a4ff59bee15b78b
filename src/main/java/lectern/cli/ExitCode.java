package lectern.cli;

import lectern.app.App;
import lectern.text.Sanitiser;

/** The codes that lectern ends with. */
final class ExitCode {
  static final int DONE = 0;
  static final int FAULTS = 1;
  static final int WRONG = 2;
  static final int BUG = App.BUG;

  /** Says what is wrong in one line and returns the code for bad usage or input. */
  static int fail(String line) {
    System.err.println("lectern: " + Sanitiser.oneLine(line));
    return WRONG;
  }
}
