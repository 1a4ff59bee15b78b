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
 * Starts the program that opens an address and lets go of it.
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
    return new Browser(new SearchPath(path == null ? "" : path), PATIENCE);
  }

  /**
   * Starts the program and waits up to two seconds for it to fail, so call it off the thread that
   * draws.
   */
  public Outcome open(Opening.Run run) {
    String program = run.command().getFirst();
    String shown = Sanitiser.oneLine(program);
    if (!found.test(program)) {
      return new Outcome.Failed(shown + ": no such program");
    }
    try (var complaint = Complaint.begin()) {
      return watch(start(run, complaint), program, complaint);
    } catch (IOException refused) {
      return new Outcome.Failed(shown + " could not be started" + because(refused));
    } catch (InterruptedException interrupted) {
      // It runs; only the waiting was given up.
      Thread.currentThread().interrupt();
      return new Outcome.Started();
    }
  }

  private Process start(Opening.Run run, Complaint complaint) throws IOException {
    var command = new ArrayList<String>();
    if (found.test("setsid")) {
      command.add("setsid");
    }
    command.addAll(run.command());
    Process process =
        new ProcessBuilder(command)
            .redirectInput(nothing())
            .redirectOutput(Redirect.DISCARD)
            .redirectError(complaint.destination())
            .start();
    complaint.begun();
    return process;
  }

  private Outcome watch(Process process, String program, Complaint complaint)
      throws InterruptedException {
    boolean ended = process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
    if (!ended || process.exitValue() == 0 || !Programs.exitCodeTells(program)) {
      return new Outcome.Started();
    }
    String said = complaint.lastLine();
    return new Outcome.Failed(
        Sanitiser.oneLine(program)
            + " ended with code "
            + process.exitValue()
            + (said.isEmpty() ? "" : ": " + said));
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
