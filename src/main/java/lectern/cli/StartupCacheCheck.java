package lectern.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds out whether Java uses the start-up caches beside the launcher; it never reports this. */
final class StartupCacheCheck {
  /** How long Java may take to report whether it uses a cache. */
  static final Duration PATIENCE = Duration.ofSeconds(10);

  /**
   * Whether Java uses each cache.
   *
   * @param app the folder of the launcher, or null where it did not start this process
   * @param java the program
   * @param patience how long it may take for each
   */
  static List<DoctorReport.CacheState> of(@Nullable Path app, Path java, Duration patience) {
    var states = new ArrayList<DoctorReport.CacheState>();
    if (app == null) {
      states.add(new DoctorReport.CacheState("start-up", "none: not started by the launcher"));
      return states;
    }
    try (DirectoryStream<Path> caches = Files.newDirectoryStream(app, "*.aot")) {
      for (Path cache : caches) {
        String name = cache.getFileName().toString();
        String size = Files.size(cache) / 1_000_000 + " MB";
        states.add(
            new DoctorReport.CacheState(name, verdict(app, java, cache, patience) + ", " + size));
      }
    } catch (IOException unreadable) {
      states.add(new DoctorReport.CacheState("start-up", "THE FOLDER CANNOT BE READ"));
      return states;
    }
    if (states.isEmpty()) {
      states.add(new DoctorReport.CacheState("start-up", "NONE BESIDE THE LAUNCHER"));
    }
    states.sort(Comparator.comparing(DoctorReport.CacheState::name));
    return states;
  }

  /** Java ignores a cache that does not fit, unless an option makes that an error. */
  private static String verdict(Path app, Path java, Path cache, Duration patience) {
    try {
      Process process =
          new ProcessBuilder(
                  java.toString(),
                  "@" + app.resolve("lectern.options"),
                  "-XX:AOTCache=" + cache,
                  "-XX:AOTMode=on",
                  "-m",
                  "lectern/lectern.Main",
                  "--version")
              .redirectErrorStream(true)
              .start();
      process.getOutputStream().close();
      // Waits before it reads: the output of a Java that hangs never ends. It fits into the pipe.
      if (!process.waitFor(patience)) {
        process.destroyForcibly();
        return "Java does not say";
      }
      String reported = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return process.exitValue() == 0 ? "used" : "REFUSED: " + reason(reported);
    } catch (IOException unknown) {
      return "Java does not say";
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return "Java does not say";
    }
  }

  /** The first line of the output that has words, without the tags in brackets before them. */
  private static String reason(String reported) {
    return reported
        .lines()
        .map(line -> line.replaceFirst("^(\\[[^\\]]*\\])+ *", ""))
        .filter(Predicate.not(String::isBlank))
        .findFirst()
        .orElse("no reason given");
  }
}
