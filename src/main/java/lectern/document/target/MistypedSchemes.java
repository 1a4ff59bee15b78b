package lectern.document.target;

import java.util.Set;
import lectern.text.CharacterRun;
import lectern.text.EditDistance;

/**
 * Recognises a mistyped {@code http} or {@code https}, but not a real scheme that looks like one.
 */
final class MistypedSchemes {
  /** Real schemes within a slip of the finger of {@code http} or {@code https}. */
  private static final Set<String> REAL = Set.of("ftp", "tftp", "sftp", "ftps", "shttp", "ssh");

  /** The corrected scheme, or nothing when this one may be right. */
  static String corrected(String scheme) {
    if (REAL.contains(scheme)) {
      return "";
    }
    if (madeOfHttps(scheme) || near(scheme, "http") || near(scheme, "https")) {
      boolean secure = scheme.indexOf('s') >= 0 || !near(scheme, "http");
      return secure && !scheme.equals("tp") && !scheme.equals("p") ? "https" : "http";
    }
    return "";
  }

  /**
   * The corrected scheme of what stands before two slashes without a colon, such as {@code https}.
   */
  static String beforeSlashes(String before) {
    if (before.equals(":")) {
      return "https";
    }
    String scheme = before.substring(0, CharacterRun.start(before, before.length(), ";.,:"));
    if (scheme.equals("http") || scheme.equals("https")) {
      return scheme;
    }
    return scheme.length() >= 4 ? corrected(scheme) : "";
  }

  /** Whether only the letters of {@code https} occur: {@code ps}, {@code ttps}, {@code hptts}. */
  private static boolean madeOfHttps(String scheme) {
    return scheme.chars().allMatch(c -> "htps".indexOf(c) >= 0) && scheme.length() <= 8;
  }

  /** Whether one letter too many, too few or wrong, or two swapped, makes the difference. */
  private static boolean near(String scheme, String real) {
    return scheme.length() <= real.length() + 1 && EditDistance.between(scheme, real) <= 1;
  }
}
