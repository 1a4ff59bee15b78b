package lectern.it;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * The two processes of a lectern that runs.
 *
 * @param launcher the shell script
 * @param java what it started
 */
record Processes(ProcessHandle launcher, ProcessHandle java) {

  /** How many looks in a row have to find it waiting; between keys it waits for a moment, too. */
  private static final int RESTING = 30;

  /** The lectern that runs below this process. */
  static Processes below(long id) {
    ProcessHandle java = java(id).orElseThrow(() -> new AssertionError("lectern does not run"));
    return new Processes(java.parent().orElseThrow(), java);
  }

  /** The Java that runs below this process. */
  static Optional<ProcessHandle> java(long id) {
    return ProcessHandle.of(id).stream()
        .flatMap(ProcessHandle::descendants)
        .filter(process -> process.info().command().orElse("").endsWith("/java"))
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
      Polling.until("a stop of " + process.info(), () -> isStopped(process));
    }
  }

  /** Whether every thread is stopped: one that is still to stop takes what is typed meanwhile. */
  private static boolean isStopped(ProcessHandle process) throws IOException {
    Path threads = Path.of("/proc", Long.toString(process.pid()), "task");
    if (!Files.exists(threads)) {
      return state(process).startsWith("T");
    }
    try (Stream<Path> all = Files.list(threads)) {
      for (Path thread : all.toList()) {
        String stat = Files.readString(thread.resolve("stat"));
        // the name of the thread, in brackets, may hold any character
        if (!stat.startsWith(" T", stat.lastIndexOf(')') + 1)) {
          return false;
        }
      }
      return true;
    } catch (NoSuchFileException ended) {
      return false; // a thread ended meanwhile
    }
  }

  private static String state(ProcessHandle process) throws IOException {
    var ps = new ProcessBuilder("ps", "-o", "stat=", "-p", Long.toString(process.pid())).start();
    try (var output = ps.inputReader()) {
      return output.lines().findFirst().orElse("").strip();
    }
  }

  /** Waits until Java does nothing but wait, so that what it was told is heard and answered. */
  void rest() throws Exception {
    var checks = new AtomicInteger();
    Polling.until(
        "rest", () -> (isWaiting() ? checks.incrementAndGet() : reset(checks)) >= RESTING);
  }

  private static int reset(AtomicInteger checks) {
    checks.set(0);
    return 0;
  }

  private boolean isWaiting() {
    Path threads = Path.of("/proc", Long.toString(java.pid()), "task");
    try (DirectoryStream<Path> all = Files.newDirectoryStream(threads)) {
      for (Path thread : all) {
        String stat = Files.readString(thread.resolve("stat"), StandardCharsets.ISO_8859_1);
        if (!stat.startsWith("S", stat.lastIndexOf(')') + 2)) {
          return false;
        }
      }
      return true;
    } catch (IOException ended) {
      return false; // a thread that was busy until now is gone, with its file or while it is read
    }
  }

  /**
   * Where Linux tells the processor time of the threads that a key waits for: of the loop, and of
   * what collects garbage. How busy the machine is with other things does not count there.
   */
  List<Path> loopTimes() throws IOException {
    Path threads = Path.of("/proc", Long.toString(java.pid()), "task");
    var times = new ArrayList<Path>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(threads)) {
      for (Path thread : all) {
        if (isOfLoop(thread)) {
          times.add(thread.resolve("schedstat"));
        }
      }
    }
    return times;
  }

  private static boolean isOfLoop(Path thread) {
    try {
      return Set.of("java", "VM Thread").contains(Files.readString(thread.resolve("comm")).strip());
    } catch (IOException over) {
      return false;
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
