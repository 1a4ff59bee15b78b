package lectern.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Where Java cannot start, every command says why in one line, writes nothing to its output and
 * ends with 2, which nobody takes for a fault found.
 */
@Timeout(120)
class JavaStartFailureIT {
  @TempDir Path folder;
  private Home home;

  @BeforeEach
  void aHome() throws Exception {
    home = Home.in(folder.resolve("home"));
    home.write("essay.md", "# Words\n\n[a link](nowhere.md)\n");
  }

  private void needsLimits() throws Exception {
    boolean limits =
        ProcessResult.shell(home, "ulimit -v 5000000 && [ \"$(ulimit -v)\" = 5000000 ]").code()
            == 0;
    assumeTrue(limits, "skipped: memory cannot be limited here");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lectern --version",
        "lectern cat essay.md",
        "lectern cat - <essay.md",
        "lectern check essay.md",
        "lectern list",
        "lectern essay.md",
        "lectern"
      })
  void withoutMemoryNothingIsWritten(String line) throws Exception {
    needsLimits();
    for (int kilobytes : new int[] {1_200_000, 1_000_000, 500_000, 100_000}) {
      ProcessResult.shell(home, "ulimit -v " + kilobytes + "; " + line)
          .assertRefused("Java cannot start: ", "ulimit -v says: " + kilobytes);
    }
  }

  @Test
  void littleMemoryIsEnough() throws Exception {
    needsLimits();
    ProcessResult cat = ProcessResult.shell(home, "ulimit -v 1700000; lectern cat essay.md");
    assertEquals(0, cat.code(), cat.error());
    assertTrue(cat.output().contains("a link"));
  }

  @Test
  void whatIsFoundStillEndsWithOne() throws Exception {
    ProcessResult check = ProcessResult.lectern(home, "check", "essay.md");
    assertEquals(1, check.code(), check.error());
    assertTrue(check.output().contains("nowhere.md"), check.output());
  }

  /** Some shells say a line of their own as they start. */
  @ParameterizedTest
  @ValueSource(strings = {"--version", "cat essay.md", "check", ""})
  void aMissingWorkingFolderIsReported(String arguments) throws Exception {
    ProcessResult ran =
        ProcessResult.shell(
            home, "mkdir gone && cd gone && rmdir ../gone && exec lectern " + arguments);
    assertEquals(2, ran.code(), ran.error());
    assertEquals("", ran.output());
    assertEquals(
        "lectern: the folder you are in is no longer there; go to another one, with cd",
        ran.error().lines().reduce("", (before, last) -> last));
  }

  /** The program without Java around it, as a copy of the launcher alone would be. */
  @Test
  void anIncompleteInstallationIsReported() throws Exception {
    Path program = Installation.LECTERN.toRealPath();
    Path alone = home.file("app/lectern");
    Files.createDirectories(alone.getParent());
    Files.copy(program, alone);
    assertTrue(alone.toFile().setExecutable(true));
    ProcessResult.shell(home, "app/lectern --version")
        .assertRefused("no Java in it", "install lectern again");
  }

  @Test
  void optionsThatJavaDoesNotTake() throws Exception {
    Path lectern = PatchedProgram.withMemory(home.file("broken"), "1");
    ProcessResult ran = ProcessResult.shell(home, lectern + " cat essay.md");
    assertEquals(2, ran.code(), ran.error());
    assertEquals("", ran.output());
    assertTrue(ran.error().contains("lectern: Java cannot start: "), ran.error());
  }

  @ParameterizedTest
  @ValueSource(strings = {"PATH=", "PATH=/nowhere", "PATH=."})
  void aPathThatLeadsNowhereIsReported(String path) throws Exception {
    ProcessResult.shell(home, path + " " + Installation.LECTERN + " --version")
        .assertRefused("readlink", "PATH");
    ProcessResult called =
        ProcessResult.shell(home, path + " " + Installation.LECTERN.toRealPath() + " --version");
    assertEquals(0, called.code(), called.error());
  }

  @ParameterizedTest
  @ValueSource(strings = {"TERM 143", "HUP 129", "KILL 137", "SEGV 70"})
  void signalsReachJava(String signal) throws Exception {
    String[] words = signal.split(" ");
    assumeFalse(
        words[0].equals("HUP") && ignoresHangup(),
        "whoever started the tests ignores SIGHUP, as nohup does, and so do their programs");
    boolean toJava = words[0].equals("KILL") || words[0].equals("SEGV");
    var builder = new ProcessBuilder(Installation.LECTERN.toString(), "cat", "-");
    builder.directory(home.folder().toFile()).environment().putAll(home.environment());
    Path output = home.file("output");
    builder.redirectOutput(output.toFile()).redirectError(home.file("error").toFile());
    Process launcher = builder.start();
    try {
      Polling.until("Java", () -> Processes.java(launcher.pid()).isPresent());
      Processes processes = Processes.below(launcher.pid());
      if (words[0].equals("SEGV")) { // a Java that has hardly started does not catch it yet
        String java = Long.toString(processes.java().pid());
        Polling.until("a Java that catches SEGV", () -> has(java, "SigCgt", 11, true));
      }
      Processes.signal(words[0], toJava ? processes.java() : processes.launcher());
      processes.end();
      assertEquals(words[1], Integer.toString(launcher.waitFor()));
      assertEquals("", Files.readString(output));
      assertEquals(toJava ? 1 : 0, Files.readAllLines(home.file("error")).size());
      assertFalse(Files.exists(home.file("hs_err_pid" + processes.java().pid() + ".log")));
    } finally {
      launcher.destroyForcibly();
    }
  }

  private static boolean ignoresHangup() throws IOException {
    return has("self", "SigIgn", 1, false);
  }

  /** Whether a process has this signal among those of that kind, as far as the system tells. */
  private static boolean has(String process, String kind, int signal, boolean untold)
      throws IOException {
    Path status = Path.of("/proc", process, "status");
    if (!Files.exists(status)) {
      return untold;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith(kind + ":"))
        .mapToLong(line -> Long.parseUnsignedLong(line.substring(kind.length() + 1).strip(), 16))
        .anyMatch(signals -> (signals >>> (signal - 1) & 1) == 1);
  }

  @Test
  void controlCEndsWhatReadsNoKeys() throws Exception {
    Installation.needs("sh", "stty");
    try (Shell shell = Shell.start(home)) {
      Shell.Command command = shell.run("lectern cat -");
      shell.session().starts();
      shell.session().press("C-c");
      assertEquals(130, command.code());
      shell.assertTerminalAsBefore();
    }
  }
}
