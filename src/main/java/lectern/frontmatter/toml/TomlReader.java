package lectern.frontmatter.toml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lectern.frontmatter.HeadEntry;
import lectern.frontmatter.Value;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a head in TOML 1.0, every scalar kept as the text that was written.
 *
 * <p>A parser of our own: a full TOML library takes a tenth of a second to load, loses the order of
 * keys, and reformats dates and numbers.
 */
final class TomlReader {
  /** What came of reading. */
  sealed interface TomlResult {
    /** The root table, in the order written. */
    record TomlRoot(List<HeadEntry> entries) implements TomlResult {}

    /** No TOML; the line is one of the file. */
    record InvalidToml(int line, String reason) implements TomlResult {}
  }

  /** A table while it is read, with what may not be said of it again. */
  private static final class TomlTable {
    final List<HeadEntry> entries = new ArrayList<>();
    final Set<String> names = new HashSet<>();
    final Map<String, TomlTable> tables = new HashMap<>();
    final Map<String, List<Value>> lists = new HashMap<>();

    /** Whether its own header was read, so that no other may open it. */
    boolean closed;

    /** Adds an entry, unless its name is taken. */
    boolean add(HeadEntry entry) {
      return names.add(entry.name()) && entries.add(entry);
    }
  }

  private final TomlCursor cursor;
  private final TomlTable root = new TomlTable();

  private TomlReader(TomlCursor cursor) {
    this.cursor = cursor;
  }

  /** Reads lines of which the first is number {@code firstLine} of the file. */
  static TomlResult read(List<String> lines, int firstLine) {
    var cursor = new TomlCursor(String.join("\n", lines), firstLine);
    var toml = new TomlReader(cursor);
    return toml.root()
        ? new TomlResult.TomlRoot(toml.root.entries)
        : new TomlResult.InvalidToml(cursor.brokenLine(), cursor.reason());
  }

  private boolean root() {
    TomlTable table = root;
    while (cursor.nextWords()) {
      if (cursor.takes('[')) {
        table = header();
        if (table == null || !cursor.endsLine()) {
          return false;
        }
      } else if (!entry(table, 0) || !cursor.endsLine()) {
        return false;
      }
    }
    return !cursor.isBroken();
  }

  /** {@code [a.b]}, or {@code [[a.b]]}, whose tables are the items of a list. */
  private @Nullable TomlTable header() {
    int line = cursor.line();
    boolean item = cursor.takes('[');
    List<String> path = path();
    if (path == null || !cursor.takes(']') || (item && !cursor.takes(']'))) {
      cursor.broken("a closing bracket is missing");
      return null;
    }
    TomlTable table = above(root, path, line);
    if (table == null) {
      return null;
    }
    String name = path.getLast();
    return item ? itemOf(table, name, line) : tableOf(table, name, line);
  }

  private @Nullable TomlTable tableOf(TomlTable above, String name, int line) {
    TomlTable table = within(above, name, line);
    if (table == null || table.closed) {
      cursor.broken("“" + name + "” stands twice");
      return null;
    }
    table.closed = true;
    return table;
  }

  private @Nullable TomlTable itemOf(TomlTable above, String name, int line) {
    List<Value> items = above.lists.get(name);
    if (items == null) {
      items = new ArrayList<>();
      if (!above.add(new HeadEntry(name, new Value.ListValue(items), line))) {
        cursor.broken("“" + name + "” stands twice");
        return null;
      }
      above.lists.put(name, items);
    }
    var table = new TomlTable();
    table.closed = true;
    items.add(new Value.MapValue(table.entries));
    above.tables.put(name, table);
    return table;
  }

  /** The table in which the last name of a path stands, or null where another value is. */
  private @Nullable TomlTable above(TomlTable from, List<String> path, int line) {
    TomlTable table = from;
    for (String name : path.subList(0, path.size() - 1)) {
      table = table == null ? null : within(table, name, line);
    }
    if (table == null) {
      cursor.broken("“" + String.join(".", path) + "” stands twice");
    }
    return table;
  }

  /** The table of this name in another one, made where there is none; null where a value is. */
  private static @Nullable TomlTable within(TomlTable above, String name, int line) {
    TomlTable table = above.tables.get(name);
    if (table == null) {
      table = new TomlTable();
      if (!above.add(new HeadEntry(name, new Value.MapValue(table.entries), line))) {
        return null;
      }
      above.tables.put(name, table);
    }
    return table;
  }

  /** {@code key = value}, the key with dots in it or not. */
  private boolean entry(TomlTable table, int depth) {
    int line = cursor.line();
    List<String> path = path();
    if (path == null || !cursor.takes('=')) {
      cursor.broken("a name and an equals sign must stand here");
      return false;
    }
    TomlTable at = above(table, path, line);
    Value value = at == null ? null : value(depth + 1);
    if (at == null || value == null) {
      return false;
    }
    if (!at.add(new HeadEntry(path.getLast(), value, line))) {
      cursor.broken("“" + path.getLast() + "” stands twice");
      return false;
    }
    return true;
  }

  private @Nullable List<String> path() {
    var path = new ArrayList<String>();
    do {
      String name = cursor.key();
      if (name == null || path.size() == Value.DEEPEST) {
        cursor.broken("a name must stand here");
        return null;
      }
      path.add(name);
    } while (cursor.takes('.'));
    return path;
  }

  private @Nullable Value value(int depth) {
    if (depth > Value.DEEPEST) {
      cursor.broken("it nests too deep");
      return null;
    }
    if (cursor.takes('[')) {
      return list(depth);
    }
    if (cursor.takes('{')) {
      return inline(depth);
    }
    String scalar = cursor.scalar();
    return scalar == null ? null : new Value.ScalarValue(scalar);
  }

  private @Nullable Value list(int depth) {
    var items = new ArrayList<Value>();
    boolean more = true;
    while (cursor.nextWords() && !cursor.takes(']')) {
      Value item = more ? value(depth + 1) : null;
      if (item == null) {
        cursor.broken("a comma or a closing bracket is missing");
        return null;
      }
      items.add(item);
      more = cursor.nextWords() && cursor.takes(',');
    }
    if (!cursor.isAfter(']')) {
      cursor.broken("a bracket is never closed");
      return null;
    }
    return new Value.ListValue(items);
  }

  private @Nullable Value inline(int depth) {
    var table = new TomlTable();
    boolean more = true;
    while (cursor.nextWords() && !cursor.takes('}')) {
      if (!more || !entry(table, depth)) {
        cursor.broken("a comma or a closing brace is missing");
        return null;
      }
      more = cursor.nextWords() && cursor.takes(',');
    }
    if (!cursor.isAfter('}')) {
      cursor.broken("a brace is never closed");
      return null;
    }
    return new Value.MapValue(table.entries);
  }
}
