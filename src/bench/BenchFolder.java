import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The folder of one run, in which all is that the measured programs read and write. */
record BenchFolder(Path path) implements AutoCloseable {

  static BenchFolder create() throws IOException {
    return new BenchFolder(Files.createTempDirectory("lectern-bench"));
  }

  Path resolve(String name) {
    return path.resolve(name);
  }

  /**
   * Runs a program on a terminal.
   *
   * @param home the name of the folder where its cache, state and configuration are
   */
  Session session(String home, List<String> command) throws IOException {
    Map<String, String> environment = new HashMap<>(System.getenv());
    environment.keySet().removeIf(name -> name.startsWith("LESS") || name.equals("COLUMNS"));
    environment.put("TERM", "xterm-256color");
    for (String directory : List.of("CACHE", "STATE", "CONFIG")) {
      Path own = resolve(home).resolve(directory);
      environment.put("XDG_" + directory + "_HOME", own.toString());
    }
    return new Session(command, environment);
  }

  /** Deletes a folder with all that is in it, if it is there. */
  void delete(String name) throws IOException {
    delete(resolve(name));
  }

  @Override
  public void close() throws IOException {
    delete(path);
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
