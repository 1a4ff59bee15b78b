package lectern.cli;

import org.jspecify.annotations.Nullable;

/**
 * A start-up cache of the Java machine, one for each way in which lectern starts.
 *
 * <p>A start touches all pages of its cache, used or not. So each cache holds only what one way of
 * starting needs. The launcher chooses.
 */
enum StartupCache {
  /** For the reader: the shelf, an essay, its notes and lists. */
  READ,
  /** For the commands that print and end: {@code cat}, {@code check} and their like. */
  PRINT;

  /** The cache of this name in lower case, or null. */
  static @Nullable StartupCache named(String name) {
    return switch (name) {
      case "read" -> READ;
      case "print" -> PRINT;
      default -> null;
    };
  }
}
