import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        "%n%-46s%10s%10s%10s%n", "loaded by a start", "classes", "not kept", "cache MB");
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
      new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
      List<String> loaded = Files.readAllLines(classes);
      long outside =
          loaded.stream()
              .filter(it -> it.contains(" source: ") && !it.contains("shared objects file"))
              .count();
      System.out.printf(
          "%-46s%10d%10d%10.1f%n",
          "lectern " + String.join(" ", line).replace(essay, "ESSAY"),
          loaded.size(),
          outside,
          Files.size(cache) / 1e6);
    }
  }
}
