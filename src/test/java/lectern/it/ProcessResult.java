package lectern.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What came of a program that ran without a terminal. */
record ProcessResult(int code, String output, String error) {

  /** Runs lectern with its input empty and its output in files. */
  static ProcessResult lectern(Home home, String... arguments) throws Exception {
    var command = new ArrayList<String>();
    command.add(Installation.LECTERN.toString());
    command.addAll(List.of(arguments));
    return of(home, command);
  }

  /** Runs a line of a shell, in which lectern is on the path. */
  static ProcessResult shell(Home home, String line) throws Exception {
    return of(home, List.of("sh", "-c", line));
  }

  /** Runs any program, in the folder of this home. */
  static ProcessResult of(Home home, List<String> command) throws Exception {
    Path output = home.file("output");
    Path error = home.file("error");
    var builder = new ProcessBuilder(command).directory(home.folder().toFile());
    builder.redirectOutput(output.toFile()).redirectError(error.toFile());
    builder.environment().clear();
    builder.environment().putAll(home.environment());
    Process process = builder.start();
    process.getOutputStream().close();
    assertTrue(
        process.waitFor(Session.PATIENCE.toSeconds(), TimeUnit.SECONDS), () -> "ends: " + command);
    return new ProcessResult(
        process.exitValue(), Files.readString(output), Files.readString(error));
  }

  /** Fails unless it ended with 2 and one line which says these words. */
  void assertRefused(String... words) {
    assertEquals(2, code, error);
    assertEquals(1, error.lines().count(), error);
    assertTrue(error.startsWith("lectern: "), error);
    for (String word : words) {
      assertTrue(error.contains(word), error);
    }
    assertEquals("", output);
  }
}
