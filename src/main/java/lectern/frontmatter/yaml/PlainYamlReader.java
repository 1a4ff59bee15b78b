package lectern.frontmatter.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lectern.frontmatter.HeadEntry;
import lectern.frontmatter.PlainScalar;
import lectern.frontmatter.Value;
import lectern.text.CharacterRun;
import org.jspecify.annotations.Nullable;

/**
 * Reads the plain YAML that nearly every essay begins with, at a fraction of SnakeYAML's cost.
 *
 * <p>It knows {@code key: scalar}, {@code key: [a, "b"]}, and {@code key:} with {@code - item}
 * lines or further keys below it. It rejects everything else: a wrong answer would be worse than a
 * slow one.
 */
final class PlainYamlReader {
  private static final int LONGEST_KEY = 100;

  /** Mappings in mappings that are read here; what is deeper is left to others. */
  private static final int DEEPEST = 5;

  private final List<String> lines;
  private final int firstLine;
  private int at;
  private boolean commented;

  private PlainYamlReader(List<String> lines, int firstLine) {
    this.lines = lines;
    this.firstLine = firstLine;
  }

  /** The entries in order, or null when there is anything this reader is not sure of. */
  static @Nullable List<HeadEntry> read(List<String> lines, int firstLine) {
    return new PlainYamlReader(lines, firstLine).entries();
  }

  private @Nullable List<HeadEntry> entries() {
    List<HeadEntry> entries = mapping(0, 0);
    return entries == null || at < lines.size() || (commented && entries.isEmpty())
        ? null
        : entries;
  }

  /** The entries whose keys stand after so many spaces. */
  private @Nullable List<HeadEntry> mapping(int indent, int depth) {
    var entries = new ArrayList<HeadEntry>();
    Set<String> names = new HashSet<>();
    while (nextWords()) {
      String line = lines.get(at);
      int spaces = PlainScalar.indent(line);
      if (spaces < indent) {
        break;
      }
      HeadEntry entry = spaces > indent ? null : entry(line, indent, depth);
      if (entry == null || !names.add(entry.name())) {
        return null;
      }
      entries.add(entry);
    }
    return entries;
  }

  /** Goes to the next line that is neither empty nor a comment; false at the end. */
  private boolean nextWords() {
    for (; at < lines.size(); at++) {
      String line = lines.get(at);
      int spaces = PlainScalar.indent(line);
      boolean comment = spaces < line.length() && line.charAt(spaces) == '#';
      if (!line.isEmpty() && !(comment && PlainScalar.isPrintable(line))) {
        return true;
      }
      commented |= comment;
    }
    return false;
  }

  private @Nullable HeadEntry entry(String line, int indent, int depth) {
    int colon = keyEnd(line, indent);
    if (colon < 0 || !PlainScalar.isPrintable(line)) {
      return null;
    }
    int number = firstLine + at;
    at++;
    String source = PlainScalar.trim(line, colon + 1);
    Value value =
        source.isEmpty()
            ? below(indent, depth)
            : source.charAt(0) == '[' ? flow(source) : PlainScalar.read(source);
    return value == null ? null : new HeadEntry(line.substring(indent, colon), value, number);
  }

  /** What stands below a key without a value: items, further keys, or nothing. */
  private @Nullable Value below(int indent, int depth) {
    int start = at;
    if (!nextWords() || PlainScalar.indent(lines.get(at)) <= indent || isItem(lines.get(at))) {
      at = start;
      return items(indent);
    }
    List<HeadEntry> entries =
        depth == DEEPEST ? null : mapping(PlainScalar.indent(lines.get(at)), depth + 1);
    return entries == null ? null : new Value.MapValue(entries);
  }

  private static boolean isItem(String line) {
    int dash = PlainScalar.indent(line);
    return dash + 1 < line.length() && line.charAt(dash) == '-' && line.charAt(dash + 1) == ' ';
  }

  /** The offset of the colon after a key of letters, digits, {@code _} and {@code -}, or -1. */
  private static int keyEnd(String line, int from) {
    for (int i = from; i < line.length() && i < from + LONGEST_KEY; i++) {
      char c = line.charAt(i);
      if (c == ':' && i > from) {
        return i + 1 == line.length() || line.charAt(i + 1) == ' ' ? i : -1;
      }
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      boolean inner = (c >= '0' && c <= '9') || c == '_' || c == '-';
      if (!letter && (i == from || !inner)) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * The {@code - item} lines below a key after so many spaces; nothing when the next line is
   * another key.
   */
  private @Nullable Value items(int least) {
    var items = new ArrayList<Value>();
    int indent = -1;
    for (; at < lines.size(); at++) {
      String line = lines.get(at);
      int dash = PlainScalar.indent(line);
      if (!isItem(line) || dash < least) {
        break;
      }
      indent = indent < 0 ? dash : indent;
      String source = PlainScalar.trim(line, dash + 1);
      if (dash != indent || source.isEmpty() || !PlainScalar.isPrintable(line)) {
        return null;
      }
      Value item = PlainScalar.read(source);
      if (item == null) {
        return null;
      }
      items.add(item);
    }
    return items.isEmpty() ? Value.nothing() : new Value.ListValue(items);
  }

  /** A list in brackets on one line. */
  private static @Nullable Value flow(String source) {
    int last = source.length() - 1;
    if (source.charAt(last) != ']' || last == 0) {
      return null;
    }
    String inside = PlainScalar.trim(source, 1, last);
    var items = new ArrayList<Value>();
    for (int from = 0; from < inside.length(); ) {
      int to = itemEnd(inside, from);
      Value item = to < 0 ? null : flowItem(PlainScalar.trim(inside, from, to));
      if (item == null || to + 1 == inside.length()) {
        return null;
      }
      items.add(item);
      from = to + 1;
    }
    return new Value.ListValue(items);
  }

  /** Where the item that starts at {@code from} ends: at a comma outside quotes, or the end. */
  private static int itemEnd(String inside, int from) {
    int at = PlainScalar.skipSpaces(inside, from);
    if (at == inside.length()) {
      return -1;
    }
    char quote = inside.charAt(at);
    if (quote == '"' || quote == '\'') {
      int closing = inside.indexOf(quote, at + 1);
      at = closing < 0 ? -1 : PlainScalar.skipSpaces(inside, closing + 1);
      return at < 0 || at == inside.length() || inside.charAt(at) == ',' ? at : -1;
    }
    int comma = inside.indexOf(',', at);
    return comma < 0 ? inside.length() : comma;
  }

  private static @Nullable Value flowItem(String source) {
    boolean quoted = !source.isEmpty() && (source.charAt(0) == '"' || source.charAt(0) == '\'');
    return !quoted && CharacterRun.until(source, 0, "[]{}:?#\"'") < source.length()
        ? null
        : PlainScalar.read(source);
  }
}
