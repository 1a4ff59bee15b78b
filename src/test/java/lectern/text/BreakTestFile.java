package lectern.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/** Reads the test files of the Unicode Character Database, which are unchanged but compressed. */
final class BreakTestFile {
  /** A text, the offsets before which the standard breaks it, and the line as it stands there. */
  record BreakCase(String text, BitSet breaks, String line) {}

  private BreakTestFile() {}

  static List<BreakCase> read(String name) {
    var stream =
        Objects.requireNonNull(BreakTestFile.class.getResourceAsStream(name + ".gz"), name);
    try (var reader =
        new BufferedReader(
            new InputStreamReader(new GZIPInputStream(stream), StandardCharsets.UTF_8))) {
      var cases = new ArrayList<BreakCase>();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isEmpty() && !line.startsWith("#")) {
          cases.add(read(line.substring(0, line.indexOf('#')), line));
        }
      }
      return cases;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BreakCase read(String fields, String line) {
    var text = new StringBuilder();
    var breaks = new BitSet();
    for (String field : fields.strip().split(" ", -1)) {
      switch (field) {
        case "÷" -> breaks.set(text.length());
        case "×" -> {}
        default -> text.appendCodePoint(Integer.parseInt(field, 16));
      }
    }
    return new BreakCase(text.toString(), breaks, line);
  }
}
