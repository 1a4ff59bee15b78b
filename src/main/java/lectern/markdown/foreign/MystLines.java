package lectern.markdown.foreign;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lines of MyST that readers do not see: targets, comments, breaks between cells, options. */
final class MystLines {
  /** Names of options that any directive may have; others may be the fields of a list. */
  static final Set<String> OPTIONS =
      Set.of(
          ("name class label width height align alt caption gutter columns margin padding target"
                  + " scale figclass figwidth header-rows widths lineno-start linenos"
                  + " emphasize-lines number-lines nonumber hidden open color icon link link-type"
                  + " shadow outline text-align reverse child-align child-direction filename"
                  + " enumerated enumerator")
              .split(" "));

  /** {@code (target)=}, {@code % comment} and {@code +++}; what is indented like code is code. */
  static boolean areHidden(String line) {
    if (line.startsWith("    ") || line.startsWith("\t")) {
      return false;
    }
    String words = line.strip();
    return isTarget(words)
        || line.startsWith("% ")
        || words.equals("+++")
        || (words.startsWith("+++ {") && words.endsWith("}"));
  }

  private static boolean isTarget(String words) {
    return words.length() > 3
        && words.startsWith("(")
        && words.endsWith(")=")
        && words.chars().limit(words.length() - 2L).skip(1).allMatch(MystLines::isLabel);
  }

  private static boolean isLabel(int c) {
    return Character.isLetterOrDigit(c) || "-_:./".indexOf(c) >= 0;
  }

  /**
   * Reads the options below the opening of a directive: {@code :key: value} on each line, or YAML
   * between lines of three dashes.
   *
   * @return the number of the line after them
   */
  static int options(List<String> lines, int from, Map<String, String> options) {
    int at = from;
    boolean yaml = at < lines.size() && lines.get(at).strip().equals("---");
    if (yaml) {
      at++;
      while (at < lines.size()
          && !lines.get(at).isBlank()
          && !lines.get(at).strip().equals("---")) {
        option(":" + lines.get(at).strip(), options);
        at++;
      }
      boolean closed = at < lines.size() && lines.get(at).strip().equals("---");
      return closed ? at + 1 : from;
    }
    while (at < lines.size() && option(lines.get(at).strip(), options)) {
      at++;
    }
    return at;
  }

  private static boolean option(String line, Map<String, String> options) {
    int colon = line.startsWith(":") ? line.indexOf(':', 1) : -1;
    if (colon < 2 || line.substring(1, colon).chars().anyMatch(c -> c <= ' ')) {
      return false;
    }
    options.put(line.substring(1, colon), line.substring(colon + 1).strip());
    return true;
  }
}
