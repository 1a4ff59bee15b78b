package lectern.platform;

import java.util.Locale;

/** The systems that differ in where files go and how a link is opened. */
public enum Os {
  /** Linux, and every other system that is neither of the two below. */
  LINUX,
  MAC,
  WINDOWS;

  /** The system by the name that Java gives it in {@code os.name}. */
  public static Os named(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.startsWith("mac") || lower.startsWith("darwin")) {
      return MAC;
    }
    return lower.startsWith("windows") ? WINDOWS : LINUX;
  }

  /** The system this program runs on. */
  public static Os current() {
    return named(System.getProperty("os.name", ""));
  }
}
