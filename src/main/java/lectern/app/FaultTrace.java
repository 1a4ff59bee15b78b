package lectern.app;

import java.io.PrintWriter;
import java.io.StringWriter;
import lectern.text.Sanitiser;

/**
 * The stack trace of a fault, which may quote what it fell over: a file's name, an essay's text.
 */
public final class FaultTrace {
  private FaultTrace() {}

  /** The trace in lines that command no terminal. */
  public static String of(Throwable fault) {
    var trace = new StringWriter();
    fault.printStackTrace(new PrintWriter(trace));
    return Sanitiser.lines(trace.toString());
  }
}
