package lectern.platform;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import lectern.text.Sanitiser;

/**
 * Starts the program that opens an address, detached from lectern.
 *
 * <p>The program gets nothing of the terminal: no input, no place to write to, and where there is
 * {@code setsid} a session of its own, so that it neither draws over lectern nor ends with it.
 */
public final class Browser {

  /** A program that has not failed by then is taken to be at work. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Predicate<String> found;
  private final Duration patience;

  Browser(Predicate<String> found, Duration patience) {
    this.found = found;
    this.patience = patience;
  }

  /** Opens with the programs of this machine. */
  public static Browser current() {
    String path = System.getenv("PATH");
    return new Browser(new ExecutablePath(path == null ? "" : path), PATIENCE);
  }

  /**
   * Starts the program and waits up to two seconds for it to fail, so call it off the thread that
   * draws.
   */
  public OpenResult open(OpenPlan.RunProgram run) {
    String program = run.command().getFirst();
    String shown = Sanitiser.oneLine(program);
    if (!found.test(program)) {
      return new OpenResult.ProgramFailed(shown + ": no such program");
    }
    try (var errorOutput = ErrorOutput.begin()) {
      return watch(start(run, errorOutput), program, errorOutput);
    } catch (IOException refused) {
      return new OpenResult.ProgramFailed(shown + " could not be started" + because(refused));
    } catch (InterruptedException interrupted) {
      // It runs; only the waiting was given up.
      Thread.currentThread().interrupt();
      return new OpenResult.ProgramStarted();
    }
  }

  private Process start(OpenPlan.RunProgram run, ErrorOutput errorOutput) throws IOException {
    var command = new ArrayList<String>();
    if (found.test("setsid")) {
      command.add("setsid");
    }
    command.addAll(run.command());
    Process process =
        new ProcessBuilder(command)
            .redirectInput(nothing())
            .redirectOutput(Redirect.DISCARD)
            .redirectError(errorOutput.destination())
            .start();
    errorOutput.programStarted();
    return process;
  }

  private OpenResult watch(Process process, String program, ErrorOutput errorOutput)
      throws InterruptedException {
    boolean ended = process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
    if (!ended || process.exitValue() == 0 || !KnownPrograms.exitCodeTells(program)) {
      return new OpenResult.ProgramStarted();
    }
    String reported = errorOutput.lastLine();
    return new OpenResult.ProgramFailed(
        Sanitiser.oneLine(program)
            + " ended with code "
            + process.exitValue()
            + (reported.isEmpty() ? "" : ": " + reported));
  }

  private static File nothing() {
    return new File(Os.current() == Os.WINDOWS ? "NUL" : "/dev/null");
  }

  /** Java's message names the program again; what the system said stands behind the comma. */
  private static String because(IOException refused) {
    String message = refused.getMessage();
    if (message == null) {
      return "";
    }
    int comma = message.lastIndexOf(", ");
    return ": " + Sanitiser.oneLine(comma < 0 ? message : message.substring(comma + 2));
  }
}
