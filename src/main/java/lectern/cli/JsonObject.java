package lectern.cli;

import java.util.List;
import java.util.stream.Collectors;
import lectern.document.PlainTextRange;
import org.jspecify.annotations.Nullable;

/** An object of JSON on one line, its members in the order they are put in. */
final class JsonObject {
  private final StringBuilder members = new StringBuilder();

  /** A string, or null. */
  JsonObject put(String name, @Nullable String value) {
    return member(name, value == null ? "null" : JsonText.quoted(value));
  }

  /** A number, or null. */
  JsonObject put(String name, @Nullable Integer value) {
    return member(name, value == null ? "null" : value.toString());
  }

  JsonObject put(String name, boolean value) {
    return member(name, Boolean.toString(value));
  }

  /** An array of strings. */
  JsonObject put(String name, List<String> values) {
    return member(
        name, values.stream().map(JsonText::quoted).collect(Collectors.joining(", ", "[", "]")));
  }

  /** An array of pairs, the offsets of first characters and after last ones, in code points. */
  JsonObject put(String name, String text, List<PlainTextRange> places) {
    return member(
        name,
        places.stream()
            .map(
                place -> "[" + points(text, place.start()) + ", " + points(text, place.end()) + "]")
            .collect(Collectors.joining(", ", "[", "]")));
  }

  private static int points(String text, int offset) {
    return text.codePointCount(0, offset);
  }

  private JsonObject member(String name, String value) {
    members.append(members.isEmpty() ? "" : ", ");
    members.append(JsonText.quoted(name)).append(": ").append(value);
    return this;
  }

  @Override
  public String toString() {
    return "{" + members + "}";
  }
}
