package lectern.platform;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The folders of lectern's own files, none of which need exist yet.
 *
 * <p>They follow the XDG Base Directory Specification on every system where its variables are set.
 * Where they are not, Windows has its own folders; macOS has those of the specification, as people
 * who live in a terminal keep their settings in {@code ~/.config} there too, but the cache lies in
 * {@code ~/Library/Caches}, which backups leave out.
 *
 * @param config what the reader writes: settings
 * @param state what lectern remembers: places, finished essays
 * @param cache what can be deleted without loss
 */
public record Directories(Path config, Path state, Path cache) {
  /** A folder that holds nothing and takes nothing, on any system: it would lie below a file. */
  public static final Path NOWHERE =
      Path.of(System.getProperty("java.home", ""), "lib", "modules", "nowhere");

  /** The folders for this person on this machine. */
  public static Directories current() {
    return of(System.getenv(), Os.current(), System.getProperty("user.home", ""));
  }

  /**
   * The folders that an environment means.
   *
   * @param environment of which the XDG variables, {@code HOME} and, on Windows, {@code APPDATA}
   *     and {@code LOCALAPPDATA} are read
   * @param home the home folder where {@code HOME} names none; if this is no absolute path either,
   *     the root stands for it, where saving then fails with a reason
   */
  public static Directories of(Map<String, String> environment, Os os, String home) {
    Path at = home(environment, home);
    return switch (os) {
      case LINUX ->
          new Directories(
              own(environment, "XDG_CONFIG_HOME", at.resolve(".config/lectern")),
              own(environment, "XDG_STATE_HOME", at.resolve(".local/state/lectern")),
              own(environment, "XDG_CACHE_HOME", at.resolve(".cache/lectern")));
      case MAC ->
          new Directories(
              own(environment, "XDG_CONFIG_HOME", at.resolve(".config/lectern")),
              own(environment, "XDG_STATE_HOME", at.resolve(".local/state/lectern")),
              own(environment, "XDG_CACHE_HOME", at.resolve("Library/Caches/lectern")));
      case WINDOWS -> {
        Path roaming = set(environment, "APPDATA", at.resolve("AppData/Roaming"));
        Path local = set(environment, "LOCALAPPDATA", at.resolve("AppData/Local"));
        yield new Directories(
            own(environment, "XDG_CONFIG_HOME", roaming.resolve("lectern")),
            own(environment, "XDG_STATE_HOME", local.resolve("lectern/state")),
            own(environment, "XDG_CACHE_HOME", local.resolve("lectern/cache")));
      }
    };
  }

  /** Lectern's folder in the one that the variable names. */
  private static Path own(Map<String, String> environment, String variable, Path otherwise) {
    @Nullable Path set = absolute(environment.get(variable));
    return set == null ? otherwise : set.resolve("lectern");
  }

  private static Path set(Map<String, String> environment, String variable, Path otherwise) {
    @Nullable Path set = absolute(environment.get(variable));
    return set == null ? otherwise : set;
  }

  private static Path home(Map<String, String> environment, String home) {
    @Nullable Path given = absolute(home);
    return set(environment, "HOME", given == null ? Path.of("/") : given);
  }

  /**
   * "All paths set in these environment variables must be absolute. If an implementation encounters
   * a relative path […] it should consider the path invalid and ignore it."
   */
  private static @Nullable Path absolute(@Nullable String value) {
    if (value == null || value.isEmpty()) {
      return null;
    }
    try {
      Path path = Path.of(value);
      return path.isAbsolute() ? path : null;
    } catch (InvalidPathException notAPath) {
      return null;
    }
  }
}
