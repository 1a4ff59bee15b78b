package lectern.it;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The two processes of a lectern that runs.
 *
 * @param launcher the shell script
 * @param java what it started
 */
record Processes(ProcessHandle launcher, ProcessHandle java) {

  /** The lectern that runs below this process. */
  static Processes below(long id) {
    ProcessHandle java = java(id).orElseThrow(() -> new AssertionError("lectern does not run"));
    return new Processes(java.parent().orElseThrow(), java);
  }

  /** The Java that runs below this process. */
  static Optional<ProcessHandle> java(long id) {
    return ProcessHandle.of(id).stream()
        .flatMap(ProcessHandle::descendants)
        .filter(it -> it.info().command().orElse("").endsWith("/java"))
        .findFirst();
  }

  /** Sends a signal, by its name without SIG, to one process. */
  static void signal(String name, ProcessHandle process) throws Exception {
    kill(name, Long.toString(process.pid()));
  }

  /** Sends a signal to both, as a terminal or a shell does. */
  void signal(String name) throws Exception {
    kill(name, "-" + launcher.pid());
  }

  private static void kill(String signal, String whom) throws IOException, InterruptedException {
    int code =
        new ProcessBuilder("sh", "-c", "kill -s \"$0\" -- \"$1\"", signal, whom)
            .inheritIO()
            .start()
            .waitFor();
    if (code != 0) {
      throw new IOException("kill -s " + signal + " " + whom + " ended with " + code);
    }
  }

  /** Waits until both are stopped. */
  void stop() throws Exception {
    for (ProcessHandle process : new ProcessHandle[] {launcher, java}) {
      Wait.until("a stop of " + process.info(), () -> state(process).startsWith("T"));
    }
  }

  private static String state(ProcessHandle process) throws IOException {
    var ps = new ProcessBuilder("ps", "-o", "stat=", "-p", Long.toString(process.pid())).start();
    try (var output = ps.inputReader()) {
      return output.lines().findFirst().orElse("").strip();
    }
  }

  /** Waits until neither runs any more. */
  void end() throws Exception {
    for (ProcessHandle process : new ProcessHandle[] {launcher, java}) {
      try {
        process.onExit().get(Session.PATIENCE.toSeconds(), TimeUnit.SECONDS);
      } catch (TimeoutException stays) {
        throw new AssertionError("still running: " + process.info(), stays);
      }
    }
  }
}
