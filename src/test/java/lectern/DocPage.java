package lectern;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A page of the project's documents. */
record DocPage(Path file, String text) {
  static final Path README = Path.of("README.md");
  static final Path MANUAL = Path.of("src/docs/manual.md");
  static final Path ARCHITECTURE = Path.of("src/docs/architecture.md");

  static DocPage of(Path file) throws IOException {
    return new DocPage(file, Files.readString(file));
  }

  /**
   * The part from the first place of {@code start} to the next of {@code end}, without either end's
   * blanks; with {@code -Dgolden.update=true}, {@code meant} is written there first.
   */
  String part(String start, String end, String expected) throws IOException {
    int from = text.indexOf(start);
    int to = text.indexOf(end, from);
    if (from < 0 || to < 0) {
      throw new AssertionError(file + " has no part from " + start + " to " + end);
    }
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(file, text.substring(0, from) + expected + text.substring(to));
      return expected;
    }
    return text.substring(from, to);
  }

  /** What the first group of a pattern matches, in order. */
  List<String> found(String pattern) {
    return found(pattern, text);
  }

  static List<String> found(String pattern, String text) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map((MatchResult match) -> match.group(1))
        .toList();
  }

  /** Those names that are not reported. */
  static List<String> missing(List<String> names, Predicate<String> reported) {
    return names.stream().filter(reported.negate()).toList();
  }
}
