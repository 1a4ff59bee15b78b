package lectern.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fake openers are run, each a script that does what some opener does. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(60)
class BrowserTest {
  private static final Duration LONG = Duration.ofSeconds(30);
  private static final Duration SHORT = Duration.ofMillis(50);
  private static final OpenResult STARTED = new OpenResult.ProgramStarted();

  @TempDir Path folder;
  private Path record;

  @BeforeEach
  void whereTheScriptsWrite() {
    record = folder.resolve("record");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void theArgumentsArriveAsTheyAre(boolean ownSession) throws IOException {
    List<String> arguments =
        List.of("--tab", "", "https://a.org/x y", "'q'", "\"$(id)\"", "a;b&c|d", "`id`", "*", "\\");
    String opener = script("for a in \"$@\"; do printf '%s\\n' \"$a\"; done >'" + record + "'");
    assertEquals(STARTED, open(LONG, ownSession, opener, arguments));
    assertEquals(arguments, Files.readAllLines(record));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aProgramThatFailsIsReportedWithWhatItSaidLast(boolean ownSession) throws IOException {
    String opener =
        script("echo not this >&2; printf 'no \\033[31mway\\007 to open\\n\\n' >&2; exit 3");
    var failed =
        assertInstanceOf(OpenResult.ProgramFailed.class, open(LONG, ownSession, opener, List.of()));
    assertTrue(failed.reason().startsWith(opener + " ended with code 3: no "), failed.reason());
    assertTrue(failed.reason().endsWith("way to open"), failed.reason());
    assertTrue(failed.reason().chars().noneMatch(Character::isISOControl), failed.reason());
  }

  @Test
  void aProgramThatFailsInSilenceIsReported() throws IOException {
    String opener = script("exit 4");
    assertEquals(
        new OpenResult.ProgramFailed(opener + " ended with code 4"),
        open(LONG, false, opener, List.of()));
  }

  @Test
  void aTorrentOfComplaintsIsCutToALine() throws IOException {
    String opener =
        script("i=0; while [ $i -lt 2000 ]; do printf 'éé📖 '; i=$((i+1)); done >&2; exit 1");
    var failed =
        assertInstanceOf(OpenResult.ProgramFailed.class, open(LONG, false, opener, List.of()));
    assertTrue(failed.reason().endsWith("…"), failed.reason());
    assertTrue(failed.reason().length() < opener.length() + 400, failed.reason());
  }

  @Test
  void explorerEndsWithOneWhenAllIsWell() throws IOException {
    Path opener = folder.resolve("explorer.exe");
    Files.move(Path.of(script("exit 1")), opener);
    assertEquals(STARTED, open(LONG, false, opener.toString(), List.of()));
  }

  @Test
  void aProgramStillAtWorkHasStartedAndGoesOn() throws Exception {
    Path go = folder.resolve("go");
    String opener =
        script(
            "n=0; while [ ! -e '"
                + go
                + "' ] && [ $n -lt 1500 ]; do sleep 0.02; n=$((n+1)); done\n"
                + "echo late >&2; echo $$ >'"
                + record
                + "'; exit 9");
    List<ProcessHandle> before = children();
    assertEquals(STARTED, open(SHORT, false, opener, List.of()));
    List<ProcessHandle> left = children();
    left.removeAll(before);
    assertEquals(1, left.size());
    Files.createFile(go);
    // Its complaint had nowhere to go by then, and it still came to its end.
    left.getFirst().onExit().get();
    assertTrue(Files.exists(record));
  }

  @Test
  void nothingOfTheTerminalIsLeftToIt() throws IOException {
    String opener =
        script(
            "if read line; then echo heard; else echo nothing; fi >'" + record + "'; echo noise");
    assertEquals(STARTED, open(LONG, true, opener, List.of()));
    assertEquals(List.of("nothing"), Files.readAllLines(record));
  }

  @Test
  void itGetsASessionOfItsOwn() throws IOException {
    assumeTrue(Files.exists(Path.of("/proc/self/stat")) && setsid().test("setsid"));
    String opener = script("cat /proc/$$/stat >'" + record + "'");
    assertEquals(STARTED, open(LONG, true, opener, List.of()));
    assertNotEquals(
        session(Files.readString(Path.of("/proc/self/stat"))), session(Files.readString(record)));
  }

  @Test
  void aMissingProgramIsNamed() {
    var browser = new Browser(program -> false, LONG);
    assertEquals(
        new OpenResult.ProgramFailed("gone: no such program"),
        browser.open(new OpenPlan.RunProgram(List.of("gone", "https://a.org/"))));
  }

  @Test
  void aProgramThatCannotBeRunIsReported() throws IOException {
    Path opener = folder.resolve("opener");
    Files.writeString(opener, "no program");
    var failed =
        assertInstanceOf(
            OpenResult.ProgramFailed.class,
            open(LONG, false, opener.toString(), List.of("https://a.org/")));
    assertTrue(failed.reason().startsWith(opener + " could not be started: "), failed.reason());
  }

  @Test
  void anAddressLongerThanASystemTakesIsReported() throws IOException {
    String opener = script("exit 0");
    var outcome = open(LONG, false, opener, List.of("https://a.org/" + "x".repeat(20_000_000)));
    assertInstanceOf(OpenResult.ProgramFailed.class, outcome);
  }

  @Test
  void nothingIsLeftInTheTemporaryFolder() throws IOException {
    Path received;
    try (var errorOutput = ErrorOutput.begin()) {
      received = errorOutput.destination().file().toPath();
      assertTrue(Files.exists(received));
      Files.writeString(received, "one\n\n  two \n \n");
      assertEquals("two", errorOutput.lastLine());
    }
    assertFalse(Files.exists(received));
  }

  @Test
  void onlyWhatCanBeRunIsOnThePath() throws IOException {
    Path program = Path.of(script("exit 0"));
    Files.createFile(folder.resolve("text"));
    Files.createDirectory(folder.resolve("folder"));
    var path = new ExecutablePath("relative::/no/such/folder:" + folder);
    assertTrue(path.test(program.getFileName().toString()));
    assertTrue(path.test(program.toString()));
    for (String other :
        List.of("", "text", "folder", "gone", "../" + folder.getFileName() + "/opener", "a\0b")) {
      assertFalse(path.test(other), other);
    }
    assertFalse(new ExecutablePath("").test("opener"));
  }

  private String script(String body) throws IOException {
    Path script = folder.resolve("opener");
    Files.writeString(script, "#!/bin/sh\n" + body + "\n");
    Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
    return script.toString();
  }

  private static OpenResult open(
      Duration patience, boolean ownSession, String program, List<String> arguments) {
    var command = new ArrayList<String>();
    command.add(program);
    command.addAll(arguments);
    Predicate<String> found = ownSession ? setsid().or(program::equals) : program::equals;
    return new Browser(found, patience).open(new OpenPlan.RunProgram(command));
  }

  /** Finds {@code setsid} where a system has it, and nothing else. */
  private static Predicate<String> setsid() {
    var defaults = new ExecutablePath("/usr/bin:/bin");
    return program -> program.equals("setsid") && defaults.test(program);
  }

  private static List<ProcessHandle> children() {
    try (var children = ProcessHandle.current().children()) {
      return new ArrayList<>(children.toList());
    }
  }

  /** The sixth field of proc(5)'s stat, counted behind the name in parentheses. */
  private static String session(String stat) {
    return stat.substring(stat.lastIndexOf(')') + 2).split(" ")[3];
  }
}
