package lectern.frontmatter.yaml;

import org.jspecify.annotations.Nullable;

/** What an author can do about a line that is no YAML: the few mistakes that people make. */
final class YamlHint {
  /** With these YAML begins something other than words. */
  private static final String INDICATORS = "@`%&*!|>[]{},#?-";

  /** What to do about this line, or null when it is none of them. */
  static @Nullable String of(String line) {
    if (line.indexOf('\t') >= 0) {
      return "write spaces instead of tabs";
    }
    String source = line.stripLeading();
    int colon = source.indexOf(": ");
    if (colon <= 0) {
      return null;
    }
    String name = source.substring(0, colon);
    String value = source.substring(colon + 1).strip();
    char first = value.isEmpty() ? ' ' : value.charAt(0);
    if (first == '"' || first == '\'') {
      return "let “" + name + "” begin and end with the same quotes, and hold none between";
    }
    return INDICATORS.indexOf(first) >= 0 || value.contains(": ") || value.endsWith(":")
        ? "put the value of “" + name + "” in quotes"
        : null;
  }
}
