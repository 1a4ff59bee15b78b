package lectern.frontmatter;

import java.util.ArrayList;
import java.util.List;

/** Reads a whole text of YAML that is one mapping, such as a file of settings. */
public final class Yaml {
  private static final String BYTE_ORDER_MARK = "\ufeff";

  private Yaml() {}

  /** What a text of YAML is. */
  public sealed interface Read {

    /** A mapping, every scalar as it was written; an empty one when there are only comments. */
    record Mapping(List<Entry> entries) implements Read {
      public Mapping {
        entries = List.copyOf(entries);
      }
    }

    /** No mapping: the line from 1, and half a sentence. */
    record Broken(int line, String reason) implements Read {}
  }

  /** Reads a text; SnakeYAML only sees what is more than names with values and lists. */
  public static Read read(String text) {
    List<String> lines = lines(text);
    List<Entry> plain = PlainYaml.read(lines, 1);
    if (plain != null) {
      return new Read.Mapping(plain);
    }
    return switch (ComposedYaml.read(lines, 1)) {
      case ComposedYaml.Outcome.Entries(var entries) -> new Read.Mapping(entries);
      case ComposedYaml.Outcome.Broken(int line, String reason) -> new Read.Broken(line, reason);
      case ComposedYaml.Outcome.NoMapping() ->
          lines.stream().allMatch(Yaml::saysNothing)
              ? new Read.Mapping(List.of())
              : new Read.Broken(1, "it is not a list of names with values");
    };
  }

  private static boolean saysNothing(String line) {
    return line.isBlank() || line.startsWith("#");
  }

  private static List<String> lines(String text) {
    var lines = new ArrayList<String>();
    int from = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
    while (from < text.length()) {
      int end = Lines.end(text, from);
      lines.add(text.substring(from, end));
      from = Lines.next(text, end);
    }
    return lines;
  }
}
