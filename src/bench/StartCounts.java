import static java.lang.ProcessBuilder.Redirect.DISCARD;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a start loads, in counts that no busy machine changes. */
final class StartCounts {
  private StartCounts() {}

  /**
   * Prints, for each way to start, the classes that are loaded, those of them that no start-up
   * cache has, and the size of the cache.
   *
   * @param program the launcher of an installed lectern
   */
  static void print(Path program, Path folder) throws IOException, InterruptedException {
    Path app = program.toRealPath().getParent();
    Path java = app.resolve("../runtime/bin/java").normalize();
    String essay = folder.resolve("essay.md").toString();
    System.out.printf(
        "%n%-46s%10s%10s%10s%10s%14s%n",
        "loaded by a start", "classes", "not kept", "cache MB", "KB read", "instructions");
    for (List<String> line :
        List.of(List.of("--version"), List.of("cat", essay), List.of("cat", "--plain", essay))) {
      Path cache = app.resolve("print.aot");
      Path classes = folder.resolve("classes");
      var command =
          Stream.concat(
                  Stream.of(
                      java.toString(),
                      "@" + app.resolve("lectern.options"),
                      "-XX:AOTCache=" + cache,
                      "-Xlog:class+load:file=" + classes,
                      "-m",
                      "lectern/lectern.Main"),
                  line.stream())
              .toList();
      new ProcessBuilder(command).redirectOutput(DISCARD).start().waitFor();
      List<String> loaded = Files.readAllLines(classes);
      long outside =
          loaded.stream()
              .filter(it -> it.contains(" source: ") && !it.contains("shared objects file"))
              .count();
      var start = new ArrayList<String>(List.of(program.toString()));
      start.addAll(line);
      System.out.printf(
          "%-46s%10d%10d%10.1f%10s%14s%n",
          "lectern " + String.join(" ", line).replace(essay, "ESSAY"),
          loaded.size(),
          outside,
          Files.size(cache) / 1e6,
          kilobytesRead(start),
          instructions(start, folder.resolve("instructions")));
    }
  }

  /** What the launcher and Java read, but for what they map into memory; Linux counts it. */
  private static String kilobytesRead(List<String> start) throws IOException {
    var command = new ArrayList<>(List.of("sh", "-c", "\"$@\" >/dev/null; cat /proc/$$/io", "sh"));
    command.addAll(start);
    Process process = new ProcessBuilder(command).redirectError(DISCARD).start();
    try (BufferedReader counts = process.inputReader()) {
      return counts
          .lines()
          .filter(it -> it.startsWith("rchar: "))
          .map(it -> Long.toString(Long.parseLong(it.substring(7)) / 1000))
          .findFirst()
          .orElse("?");
    }
  }

  /** Instructions outside the kernel, where there is perf and a processor that counts them. */
  private static String instructions(List<String> start, Path file)
      throws IOException, InterruptedException {
    var command =
        new ArrayList<>(
            List.of("perf", "stat", "-x,", "-e", "instructions:u", "-o", file.toString()));
    command.addAll(start);
    try {
      new ProcessBuilder(command).redirectOutput(DISCARD).redirectError(DISCARD).start().waitFor();
      return Files.readAllLines(file).stream()
          .filter(it -> it.contains("instructions:u") && Character.isDigit(it.charAt(0)))
          .map(it -> it.substring(0, it.indexOf(',')))
          .findFirst()
          .orElse("?");
    } catch (IOException noPerf) {
      return "?";
    }
  }
}
