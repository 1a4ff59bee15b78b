package lectern.frontmatter.json;

import java.util.ArrayList;
import java.util.List;
import lectern.frontmatter.HeadEntry;
import lectern.frontmatter.LineOffsets;
import lectern.frontmatter.Value;
import lectern.markup.Ascii;
import lectern.text.CharacterRun;
import org.jspecify.annotations.Nullable;

/**
 * One object of JSON (RFC 8259), every scalar kept as the text that was written.
 *
 * <p>A parser of our own, because none of the libraries reports line numbers and the end of the
 * object.
 */
final class JsonReader {
  private final String text;
  private int at;
  private int line;
  private String reason = "";

  private JsonReader(String text, int at, int line) {
    this.text = text;
    this.at = at;
    this.line = line;
  }

  /** What came of reading. */
  sealed interface JsonResult {
    /** An object, and the offset after its closing brace. */
    record JsonEntries(List<HeadEntry> entries, int end) implements JsonResult {}

    /** No JSON; the line is one of the file. */
    record InvalidJson(int line, String reason) implements JsonResult {}
  }

  /** Reads the object whose brace opens at {@code start}, on line {@code line} of the file. */
  static JsonResult read(String text, int start, int line) {
    var json = new JsonReader(text, start, line);
    List<HeadEntry> entries = json.object(0);
    return entries == null
        ? new JsonResult.InvalidJson(json.line, json.reason)
        : new JsonResult.JsonEntries(entries, json.at);
  }

  private @Nullable List<HeadEntry> object(int depth) {
    at++;
    var entries = new ArrayList<HeadEntry>();
    if (takes('}')) {
      return entries;
    }
    do {
      skipSpace();
      int itsLine = line;
      String name = string();
      if (name == null || !takes(':')) {
        because("a name in quotes and a colon must stand here");
        return null;
      }
      Value value = value(depth + 1);
      if (value == null) {
        return null;
      }
      entries.add(new HeadEntry(name, value, itsLine));
    } while (takes(','));
    if (takes('}')) {
      return entries;
    }
    because("a comma or a closing brace is missing before this");
    return null;
  }

  private @Nullable Value array(int depth) {
    at++;
    var items = new ArrayList<Value>();
    if (takes(']')) {
      return new Value.ListValue(items);
    }
    do {
      Value item = value(depth + 1);
      if (item == null) {
        return null;
      }
      items.add(item);
    } while (takes(','));
    if (takes(']')) {
      return new Value.ListValue(items);
    }
    because("a comma or a closing bracket is missing before this");
    return null;
  }

  private @Nullable Value value(int depth) {
    skipSpace();
    if (depth > Value.DEEPEST) {
      because("it nests too deep");
      return null;
    }
    return switch (at < text.length() ? text.charAt(at) : '\0') {
      case '{' -> mapping(depth);
      case '[' -> array(depth);
      case '"' -> quoted();
      default -> bare();
    };
  }

  private @Nullable Value mapping(int depth) {
    List<HeadEntry> entries = object(depth);
    return entries == null ? null : new Value.MapValue(entries);
  }

  private @Nullable Value quoted() {
    String string = string();
    if (string == null) {
      because("a quotation mark is never closed");
      return null;
    }
    return new Value.ScalarValue(string);
  }

  /** A number, {@code true}, {@code false} or {@code null}, as written. */
  private @Nullable Value bare() {
    int from = at;
    at = CharacterRun.end(text, from, JsonReader::isBare);
    if (at == from) {
      because("a value must stand here");
      return null;
    }
    return Value.plain(text.substring(from, at));
  }

  private static boolean isBare(int c) {
    return Ascii.isDigit(c) || (c >= 'a' && c <= 'z') || "+-.E".indexOf(c) >= 0;
  }

  /** RFC 8259, 7; null when none begins here or its line ends before it does. */
  private @Nullable String string() {
    if (at >= text.length() || text.charAt(at) != '"') {
      return null;
    }
    var string = new StringBuilder();
    for (int i = at + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        at = i + 1;
        return string.toString();
      }
      if (c == '\n' || c == '\r') {
        return null;
      }
      if (c == '\\' && i + 1 < text.length()) {
        i++;
        i = escape(i, string);
      } else {
        string.append(c);
      }
    }
    return null;
  }

  /** Adds what the escape whose letter stands here means; returns the offset of its last. */
  private int escape(int letter, StringBuilder to) {
    char c = text.charAt(letter);
    switch (c) {
      case 'n' -> to.append('\n');
      case 't' -> to.append('\t');
      case 'r' -> to.append('\r');
      case 'b', 'f' -> to.append(' ');
      case 'u' -> {
        int unit = unit(letter + 1);
        if (unit >= 0) {
          to.append((char) unit);
          return letter + 4;
        }
        to.append("\\u");
      }
      default -> to.append(c);
    }
    return letter;
  }

  /** The number that four hexadecimal digits are, or -1. */
  private int unit(int from) {
    int unit = 0;
    for (int i = from; i < from + 4; i++) {
      int digit = i < text.length() ? Character.digit(text.charAt(i), 16) : -1;
      if (digit < 0) {
        return -1;
      }
      unit = unit * 16 + digit;
    }
    return unit;
  }

  private boolean takes(char wanted) {
    skipSpace();
    boolean here = at < text.length() && text.charAt(at) == wanted;
    at += here ? 1 : 0;
    return here;
  }

  private void skipSpace() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      int end = LineOffsets.next(text, at);
      boolean lineEnd = text.charAt(at) == '\n' || text.charAt(at) == '\r';
      line += lineEnd ? 1 : 0;
      at = lineEnd ? end : at + 1;
    }
  }

  private void because(String why) {
    reason = why;
  }
}
