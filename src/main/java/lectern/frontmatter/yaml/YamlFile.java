package lectern.frontmatter.yaml;

import java.util.ArrayList;
import java.util.List;
import lectern.essay.Fault;
import lectern.frontmatter.HeadEntry;
import lectern.frontmatter.LineOffsets;
import org.jspecify.annotations.Nullable;

/**
 * A whole text of YAML that is one mapping, such as a file of settings.
 *
 * @param entries the mapping, every scalar as it was written; empty when there are only comments
 * @param fault why the text is no mapping, or null
 */
public record YamlFile(List<HeadEntry> entries, @Nullable Fault fault) {
  private static final String BYTE_ORDER_MARK = "\ufeff";

  public YamlFile {
    entries = List.copyOf(entries);
  }

  /** Reads a text; SnakeYAML only sees what is more than names with values and lists. */
  public static YamlFile read(String text) {
    List<String> lines = lines(text);
    List<HeadEntry> plain = PlainYamlReader.read(lines, 1);
    return plain == null ? composed(lines) : new YamlFile(plain, null);
  }

  private static YamlFile composed(List<String> lines) {
    return switch (SnakeYamlReader.read(lines, 1)) {
      case SnakeYamlReader.YamlResult.YamlMapping(var entries) -> new YamlFile(entries, null);
      case SnakeYamlReader.YamlResult.InvalidYaml(int line, String reason) ->
          new YamlFile(List.of(), new Fault(line, reason));
      case SnakeYamlReader.YamlResult.YamlNoMapping() ->
          lines.stream().allMatch(YamlFile::saysNothing)
              ? new YamlFile(List.of(), null)
              : new YamlFile(List.of(), new Fault(1, "it is not a list of names with values"));
    };
  }

  private static boolean saysNothing(String line) {
    return line.isBlank() || line.startsWith("#");
  }

  private static List<String> lines(String text) {
    var lines = new ArrayList<String>();
    int from = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
    while (from < text.length()) {
      int end = LineOffsets.end(text, from);
      lines.add(text.substring(from, end));
      from = LineOffsets.next(text, end);
    }
    return lines;
  }
}
