package lectern.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Regular expressions from a file of the tests, one a line, with comments. */
final class PatternFile {
  private PatternFile() {}

  /** Those of a file beside this class. */
  static List<Pattern> of(String name) {
    try (InputStream file = PatternFile.class.getResourceAsStream(name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> Pattern.compile(line, Pattern.MULTILINE))
          .toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
