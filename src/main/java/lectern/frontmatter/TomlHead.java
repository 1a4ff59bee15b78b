package lectern.frontmatter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import lectern.essay.Fault;
import org.jspecify.annotations.Nullable;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/** TOML between {@code +++} fences, as Hugo and Zola write it. */
final class TomlHead {
  private static final String FENCE = "+++";

  /** Larger heads are read line by line; no author writes them. */
  private static final int LARGEST = 1 << 20;

  private TomlHead() {}

  static @Nullable Block find(String text, int start) {
    Fence fence = Fence.find(text, start, FENCE, FENCE);
    if (fence == null) {
      fence = Fence.find(text, start, "---toml", "---");
    }
    return fence == null ? null : read(fence);
  }

  private static @Nullable Block read(Fence fence) {
    List<Entry> plain = PlainToml.read(fence.lines(), fence.firstLine());
    Block head = plain == null ? parsed(fence) : block(fence, plain, List.of());
    return head == null || saysSomething(head) ? head : null;
  }

  /** Headings and list-like prose between two fences are comments and tables of TOML. */
  private static boolean saysSomething(Block head) {
    return head.entries().stream().anyMatch(entry -> !isEmptyTable(entry.value()))
        || head.lines().stream().allMatch(String::isBlank);
  }

  private static boolean isEmptyTable(Value value) {
    return value instanceof Value.Mapping(List<Entry> entries)
        && entries.stream().allMatch(entry -> isEmptyTable(entry.value()));
  }

  private static @Nullable Block parsed(Fence fence) {
    String toml = joined(fence.lines());
    if (toml.length() > LARGEST || nestsTooDeep(toml)) {
      return lineByLine(fence, fence.firstLine(), "it is too large");
    }
    TomlParseResult parsed = parse(toml);
    if (parsed == null) {
      return lineByLine(fence, fence.firstLine(), "it cannot be read");
    }
    if (parsed.hasErrors()) {
      TomlParseError error = parsed.errors().getFirst();
      TomlPosition position = error.position();
      int line = fence.firstLine() + Math.max(0, position.line() - 1);
      return lineByLine(fence, line, Sentences.reason(error.getMessage()));
    }
    return block(fence, entries(parsed, fence.firstLine(), 0), List.of());
  }

  /** What tomlj by itself makes of lines, or null when it refuses them. */
  static @Nullable List<Entry> parsed(List<String> lines, int firstLine) {
    TomlParseResult parsed = parse(joined(lines));
    return parsed == null || parsed.hasErrors() ? null : entries(parsed, firstLine, 0);
  }

  private static String joined(List<String> lines) {
    return String.join("\n", lines) + "\n";
  }

  /** What tomlj makes of it, or null: some broken headers trip its own assertions. */
  private static @Nullable TomlParseResult parse(String toml) {
    try {
      return Toml.parse(toml);
    } catch (RuntimeException | AssertionError itsOwnFault) {
      return null;
    }
  }

  private static Block block(Fence fence, List<Entry> entries, List<Fault> faults) {
    return new Block(entries, fence.lines(), fence.firstLine(), fence.bodyStart(), faults);
  }

  private static @Nullable Block lineByLine(Fence fence, int line, String reason) {
    LineByLine repaired = LineByLine.read(fence.lines(), fence.firstLine(), '=');
    return repaired.isHead()
        ? block(fence, repaired.entries(), repaired.faultsAfter(line, "TOML", reason))
        : null;
  }

  /** A rough count of open brackets and of dots in a row of keys; the parser recurses over both. */
  private static boolean nestsTooDeep(String toml) {
    int depth = 0;
    int dots = 0;
    for (int i = 0; i < toml.length(); i++) {
      switch (toml.charAt(i)) {
        case '[', '{' -> depth++;
        case ']', '}' -> depth--;
        case '.' -> dots++;
        case '\n', '=' -> dots = 0;
        default -> {}
      }
      if (depth > Value.DEEPEST) {
        return true;
      }
      if (dots > Value.DEEPEST && isKey(toml, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a dot stands in a key: dotted keys hold neither spaces nor quotes before it. */
  private static boolean isKey(String toml, int dot) {
    char before = toml.charAt(dot - 1);
    return before != '.' && before != ' ';
  }

  private static List<Entry> entries(TomlTable table, int firstLine, int depth) {
    var entries = new ArrayList<Entry>();
    for (var said : table.entrySet()) {
      TomlPosition position = table.inputPositionOf(List.of(said.getKey()));
      int line = position == null ? firstLine : firstLine + position.line() - 1;
      entries.add(new Entry(said.getKey(), value(said.getValue(), firstLine, depth + 1), line));
    }
    entries.sort(Comparator.comparingInt(Entry::line));
    return entries;
  }

  private static Value value(Object said, int firstLine, int depth) {
    if (depth > Value.DEEPEST) {
      return Value.nothing();
    }
    return switch (said) {
      case TomlTable table -> new Value.Mapping(entries(table, firstLine, depth));
      case TomlArray array -> {
        var items = new ArrayList<Value>();
        for (int i = 0; i < array.size(); i++) {
          items.add(value(array.get(i), firstLine, depth + 1));
        }
        yield new Value.Items(items);
      }
      case Object scalar -> new Value.Text(scalar.toString());
    };
  }
}
