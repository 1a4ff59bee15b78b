package lectern.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lectern.app.SavedFrames;
import lectern.config.Config;
import lectern.config.ConfigFile;
import lectern.library.CacheStatus;
import lectern.library.Catalogue;
import lectern.library.Library;
import lectern.platform.Directories;
import lectern.platform.Editor;
import lectern.platform.LocalProbes;
import lectern.platform.Opener;
import lectern.search.SearchIndex;
import lectern.terminal.TerminalAnswers;
import org.jspecify.annotations.Nullable;

/** {@code lectern doctor}: what a report of a fault needs to be understood. */
final class DoctorCommand {
  static int run() {
    Map<String, String> environment = System.getenv();
    Directories directories = Directories.current();
    // Faults are reported by line number only: the settings may hold private words.
    ConfigFile settings = SettingsLoader.read(directories);
    var parts =
        new DoctorReport.Parts(
            directories,
            settings,
            Opener.current(settings.config().browser()),
            Editor.current(),
            new LocalProbes(),
            caches(directories, settings.config()));
    TerminalAnswers answers = TerminalAnswers.ask(environment);
    var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    DoctorReport.lines(environment, properties(), answers, parts).forEach(out::println);
    return StandardOutput.exitCode(out.checkError());
  }

  private static Map<String, String> properties() {
    var properties = new HashMap<String, String>();
    System.getProperties()
        .forEach((name, value) -> properties.put(name.toString(), value.toString()));
    return properties;
  }

  private static List<DoctorReport.CacheState> caches(Directories directories, Config config) {
    Path essays = LibraryArgument.bundled();
    Path java = Path.of(System.getProperty("java.home", ""), "bin", "java");
    var states =
        new ArrayList<>(
            StartupCacheCheck.of(
                essays == null ? null : essays.getParent(), java, StartupCacheCheck.PATIENCE));
    states.addAll(caches(directories.cache(), LibraryArgument.library(config)));
    states.add(frames(SavedFrames.folder(directories), config));
    return states;
  }

  /** Whether the two caches of a library are used. */
  static List<DoctorReport.CacheState> caches(Path cache, @Nullable Path library) {
    if (library == null) {
      return List.of();
    }
    Catalogue catalogue = Catalogue.load(cache, library);
    String essays =
        catalogue.cacheStatus() == CacheStatus.USED ? ", essays: " + catalogue.essays().size() : "";
    CacheStatus index = SearchIndex.cacheStatus(cache, Library.of(library));
    return List.of(
        new DoctorReport.CacheState("catalogue", word(catalogue.cacheStatus()) + essays),
        new DoctorReport.CacheState("index", word(index)));
  }

  private static DoctorReport.CacheState frames(Path folder, Config config) {
    String count;
    try (Stream<Path> frames = Files.list(folder)) {
      count = Long.toString(frames.count());
    } catch (IOException none) {
      count = "none yet";
    }
    return new DoctorReport.CacheState(
        "saved frames", config.savedFrame() ? count : "off in the settings");
  }

  private static String word(CacheStatus use) {
    return switch (use) {
      case NONE -> "none yet";
      case USED -> "used";
      case REFUSED -> "REFUSED: damaged, or of another version; it will be made again";
    };
  }
}
