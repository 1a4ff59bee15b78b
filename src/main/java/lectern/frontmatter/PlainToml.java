package lectern.frontmatter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the plain TOML that nearly every {@code +++} head is, at a fraction of tomlj's cost.
 *
 * <p>It knows {@code key = value} with strings on one line, whole numbers, dates, {@code true} and
 * {@code false}, lists of these over any number of lines, and {@code [table]} headers of one name.
 * Of anything else it says nothing: a wrong answer would be worse than a slow one.
 */
final class PlainToml {
  private final List<String> lines;
  private final int firstLine;
  private final List<Entry> root = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private List<Entry> table = root;
  private Set<String> namesInTable = names;

  /** The line being read, by its index, and how far it is read. */
  private int at;

  private String line = "";
  private int column;

  private PlainToml(List<String> lines, int firstLine) {
    this.lines = lines;
    this.firstLine = firstLine;
  }

  /** The entries in order, or null when there is anything this reader is not sure of. */
  static @Nullable List<Entry> read(List<String> lines, int firstLine) {
    var reader = new PlainToml(lines, firstLine);
    return reader.readAll() ? reader.root : null;
  }

  private boolean readAll() {
    for (; at < lines.size(); at++) {
      if (!opensLine() || !(ends() || (line.charAt(column) == '[' ? header() : entry()))) {
        return false;
      }
    }
    return true;
  }

  /** Begins the line at {@code at}; false when it holds more than TOML can print. */
  private boolean opensLine() {
    line = lines.get(at);
    column = PlainScalar.indent(line);
    return PlainScalar.isPrintable(line);
  }

  /** Whether nothing but a comment is left of the line. */
  private boolean ends() {
    column = PlainScalar.skipSpaces(line, column);
    return column == line.length() || line.charAt(column) == '#';
  }

  /** {@code [table]}. */
  private boolean header() {
    column = PlainScalar.skipSpaces(line, column + 1);
    String name = bareKey();
    column = PlainScalar.skipSpaces(line, column);
    if (!names.add(name) || name.isEmpty() || !takes(']') || !ends()) {
      return false;
    }
    table = new ArrayList<>();
    namesInTable = new HashSet<>();
    root.add(new Entry(name, new Value.Mapping(table), firstLine + at));
    return true;
  }

  private boolean entry() {
    int number = firstLine + at;
    String name = bareKey();
    column = PlainScalar.skipSpaces(line, column);
    if (name.isEmpty() || !namesInTable.add(name) || !takes('=')) {
      return false;
    }
    column = PlainScalar.skipSpaces(line, column);
    Value value = takes('[') ? list() : scalar();
    if (value == null || !ends()) {
      return false;
    }
    table.add(new Entry(name, value, number));
    return true;
  }

  private String bareKey() {
    int from = column;
    while (column < line.length() && isKey(line.charAt(column))) {
      column++;
    }
    return line.substring(from, column);
  }

  private static boolean isKey(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '_'
        || c == '-';
  }

  private boolean takes(char wanted) {
    boolean here = column < line.length() && line.charAt(column) == wanted;
    column += here ? 1 : 0;
    return here;
  }

  /** The items up to the closing bracket, on this line or a later one. */
  private @Nullable Value list() {
    var items = new ArrayList<Value>();
    boolean parted = true;
    while (nextInList()) {
      if (takes(']')) {
        return new Value.Items(items);
      }
      Value item = parted ? scalar() : null;
      if (item == null || !nextInList()) {
        return null;
      }
      items.add(item);
      parted = takes(',');
    }
    return null;
  }

  /** Goes on to what comes next in a list, past line ends and comments; false at the end. */
  private boolean nextInList() {
    while (ends()) {
      at++;
      if (at == lines.size() || !opensLine()) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Value scalar() {
    if (column == line.length()) {
      return null;
    }
    return switch (line.charAt(column)) {
      case '"' -> basicString();
      case '\'' -> literalString();
      default -> bare();
    };
  }

  /** TOML 1.0, “String”; of its escapes, only those of the quotation mark and the backslash. */
  private @Nullable Value basicString() {
    var text = new StringBuilder();
    for (int i = column + 1; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        column = i + 1;
        // Three quotation marks in a row begin a string of several lines.
        return text.isEmpty() && line.startsWith("\"", column) ? null : new Value.Text(text + "");
      }
      if (c == '\\') {
        i++;
        if (i == line.length() || (line.charAt(i) != '"' && line.charAt(i) != '\\')) {
          return null;
        }
      }
      text.append(line.charAt(i));
    }
    return null;
  }

  private @Nullable Value literalString() {
    int close = line.indexOf('\'', column + 1);
    if (close < 0 || (close == column + 1 && line.startsWith("'", close + 1))) {
      return null;
    }
    String text = line.substring(column + 1, close);
    column = close + 1;
    return new Value.Text(text);
  }

  /** A number, a date, or a truth, up to what may follow a value. */
  private @Nullable Value bare() {
    int from = column;
    while (column < line.length() && " ,]#".indexOf(line.charAt(column)) < 0) {
      column++;
    }
    String word = line.substring(from, column);
    boolean known =
        word.equals("true")
            || word.equals("false")
            || TomlScalar.isWhole(word)
            || TomlScalar.isDate(word);
    return known ? new Value.Text(word) : null;
  }
}
