package lectern.app;

import java.io.PrintWriter;
import java.io.StringWriter;
import lectern.text.Sanitiser;

/** The stack trace of an exception, whose messages may quote a file's name or an essay's text. */
public final class StackTraceText {
  private StackTraceText() {}

  /** The trace without characters that control a terminal. */
  public static String of(Throwable bug) {
    var trace = new StringWriter();
    bug.printStackTrace(new PrintWriter(trace));
    return Sanitiser.lines(trace.toString());
  }
}
