package lectern.frontmatter;

import java.util.ArrayList;
import java.util.List;

/**
 * The value of a key, before it is interpreted: every scalar is the text as written.
 *
 * <p>The readers that build values bound how deep they nest, so walks over them may recurse.
 */
public sealed interface Value {

  /** How deep a reader lets values nest; what lies deeper is left out. */
  int DEEPEST = 50;

  /** A scalar as written, without its quotes. */
  record ScalarValue(String text) implements Value {}

  /** A list. */
  record ListValue(List<Value> items) implements Value {}

  /** A map, in the order written. */
  record MapValue(List<HeadEntry> entries) implements Value {}

  /** Nothing was said. */
  static Value nothing() {
    return new ScalarValue("");
  }

  /**
   * A scalar without straight quotes, in which YAML writes “nothing” as {@code null} or {@code ~};
   * quotes of print around it were meant as straight ones.
   */
  static Value plain(String text) {
    return switch (text) {
      case "", "~", "null", "Null", "NULL" -> nothing();
      default -> new ScalarValue(CurlyQuotes.without(text));
    };
  }

  /** The whole value as one text, its parts with commas between them. */
  default String flat() {
    if (this instanceof ScalarValue(String text)) {
      return text;
    }
    var line = new StringBuilder();
    flatten(this, line);
    return line.toString();
  }

  /** Every text in the value, in order, names of maps left out. */
  default List<String> texts() {
    var texts = new ArrayList<String>();
    collect(this, texts);
    return texts;
  }

  private static void flatten(Value value, StringBuilder line) {
    switch (value) {
      case ScalarValue(String text) -> line.append(text);
      case ListValue(List<Value> items) -> {
        String between = "";
        for (Value item : items) {
          int before = line.length();
          flatten(item, line.append(between));
          if (line.length() == before + between.length()) {
            line.setLength(before);
          } else {
            between = ", ";
          }
        }
      }
      case MapValue(List<HeadEntry> entries) -> {
        String between = "";
        for (HeadEntry entry : entries) {
          flatten(entry.value(), line.append(between).append(entry.name()).append(": "));
          between = ", ";
        }
      }
    }
  }

  private static void collect(Value value, List<String> texts) {
    switch (value) {
      case ScalarValue(String text) -> texts.add(text);
      case ListValue(List<Value> items) -> items.forEach(item -> collect(item, texts));
      case MapValue(List<HeadEntry> entries) ->
          entries.forEach(entry -> collect(entry.value(), texts));
    }
  }
}
