package lectern.it;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/** What the tests find on this machine. */
final class Installation {
  private Installation() {}

  /** The folder of the command that the installer made. */
  static final Path BIN =
      Path.of(System.getProperty("lectern.installed")).toAbsolutePath().resolve("bin");

  static final Path LECTERN = BIN.resolve("lectern");

  /** The essays that come with lectern. */
  static Path essays() throws IOException {
    return LECTERN.toRealPath().resolveSibling("essays");
  }

  /** Copies the essays that these tests are about, so that they lie in a folder of the test's. */
  static Path fixtures(Path folder) throws IOException, URISyntaxException {
    var source = Installation.class.getResource("/lectern/it/essays");
    if (source == null) {
      throw new IOException("the essays of the tests are missing");
    }
    Path essays = Files.createDirectory(folder);
    try (Stream<Path> files = Files.list(Path.of(source.toURI()))) {
      for (Path file : files.toList()) {
        Files.copy(file, essays.resolve(file.getFileName().toString()));
      }
    }
    return essays;
  }

  /** Skips a test that needs a program which is not here. */
  static void needs(String... programs) {
    for (String program : programs) {
      boolean found =
          Arrays.stream(System.getenv("PATH").split(":"))
              .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
      assumeTrue(found, "skipped: there is no " + program + " on the PATH");
    }
  }
}
