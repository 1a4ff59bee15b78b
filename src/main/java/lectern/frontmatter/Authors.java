package lectern.frontmatter;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import lectern.frontmatter.title.SingleLine;
import org.jspecify.annotations.Nullable;

/**
 * Reads the authors of an essay from a name, several names in one text, a list, or maps with a name
 * in each.
 */
final class Authors {
  private final Set<String> names = new LinkedHashSet<>();

  private Authors() {}

  /** The names that an entry holds, or null when there are none. */
  static @Nullable List<String> in(HeadEntry entry) {
    var authors = new Authors();
    boolean several = KeyMeaning.key(entry.name()).equals("authors");
    authors.add(entry.value(), several);
    return authors.names.isEmpty() ? null : List.copyOf(authors.names);
  }

  private void add(Value value, boolean several) {
    switch (value) {
      case Value.ScalarValue(String text) -> split(text, several);
      case Value.ListValue(List<Value> items) -> items.forEach(item -> add(item, false));
      case Value.MapValue(List<HeadEntry> entries) -> person(entries);
    }
  }

  /** A map is one person, or a map of persons. */
  private void person(List<HeadEntry> entries) {
    String name = "";
    String first = "";
    String last = "";
    for (HeadEntry entry : entries) {
      String text = entry.value() instanceof Value.ScalarValue(String scalar) ? scalar : "";
      switch (KeyMeaning.key(entry.name())) {
        case "name", "displayname", "fullname" -> name = name.isEmpty() ? text : name;
        case "first", "firstname", "given" -> first = text;
        case "last", "lastname", "family" -> last = text;
        default -> {}
      }
    }
    name(name.isEmpty() ? first + " " + last : name);
    for (HeadEntry entry : entries) {
      if (entry.value() instanceof Value.MapValue) {
        add(entry.value(), false);
      }
    }
  }

  private void split(String text, boolean several) {
    String line = SingleLine.raw(text).replace(" and ", "\n").replace(" & ", "\n");
    if (line.indexOf('&') < 0) {
      line = line.replace(';', '\n');
    }
    for (String name : (several ? line.replace(',', '\n') : line).split("\n", -1)) {
      name(name);
    }
  }

  /** Adds a name without the mail address after it. */
  private void name(String source) {
    int mail = source.indexOf('<');
    boolean addressed = mail > 0 && source.indexOf('@', mail) > 0;
    String name = SingleLine.of(addressed ? source.substring(0, mail) : source);
    if (!name.isEmpty()) {
      names.add(name);
    }
  }
}
