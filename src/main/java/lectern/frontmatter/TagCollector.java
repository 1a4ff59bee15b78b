package lectern.frontmatter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lectern.essay.Tag;
import lectern.frontmatter.title.SingleLine;
import lectern.frontmatter.title.TemplateDelimiters;

/**
 * Gathers the tags of a head from every key that holds some, in the spelling that comes first.
 *
 * <p>A list says each tag by itself; a text separates them by commas, semicolons, {@code #}, or
 * spaces.
 */
final class TagCollector {
  private final HeadBlock block;
  private final List<Tag> tags = new ArrayList<>();
  private final Set<String> keys = new HashSet<>();

  TagCollector(HeadBlock block) {
    this.block = block;
  }

  List<Tag> tags() {
    return tags;
  }

  void add(HeadEntry entry) {
    int before = keys.size();
    add(entry.name(), entry.value());
    if (keys.size() == before && String.join("", entry.value().texts()).isEmpty()) {
      comments(entry);
    }
  }

  private void add(String name, Value value) {
    switch (value) {
      case Value.ScalarValue(String text) -> split(name, TemplateDelimiters.without(text));
      case Value.ListValue(List<Value> items) -> items.forEach(this::item);
      case Value.MapValue(List<HeadEntry> entries) -> {
        for (HeadEntry entry : entries) {
          if (KeyMeaning.of(entry.name()) == KeyMeaning.TAGS) {
            add(entry.name(), entry.value());
          } else if (entry.value().flat().isEmpty()) {
            tag(entry.name());
          }
        }
      }
    }
  }

  private void item(Value item) {
    switch (item) {
      case Value.ScalarValue(String text) -> tag(text);
      case Value.ListValue(List<Value> items) -> items.forEach(this::item);
      case Value.MapValue(List<HeadEntry> entries) -> named(entries);
    }
  }

  /** A tag written as a map goes by its name; of {@code [a: b]}, a fault, the whole is the tag. */
  private void named(List<HeadEntry> entries) {
    for (HeadEntry entry : entries) {
      switch (KeyMeaning.key(entry.name())) {
        case "name", "title", "label", "tag" -> {
          tag(entry.value().flat());
          return;
        }
        default -> {}
      }
    }
    tag(new Value.MapValue(entries).flat());
  }

  private void split(String name, String text) {
    String separators = " \t\n";
    if (text.indexOf(',') >= 0 || text.indexOf(';') >= 0 || text.indexOf('，') >= 0) {
      separators = ",;，\n";
    } else if (text.startsWith("#") && text.indexOf(" #") > 0) {
      separators = "#";
    } else if (!isSpaced(name)) {
      separators = "\n";
    }
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || separators.indexOf(text.charAt(i)) >= 0) {
        tag(text.substring(start, i));
        start = i + 1;
      }
    }
  }

  /** Generators separate these two by spaces; under other names a space belongs to the tag. */
  private static boolean isSpaced(String name) {
    String key = KeyMeaning.key(name);
    return key.equals("tags") || key.equals("categories");
  }

  private void tag(String source) {
    String name = CurlyQuotes.without(SingleLine.of(source));
    int start = 0;
    // A bracket that opens no list is that of one which its author forgot to close.
    while (start < name.length()
        && (name.charAt(start) == '#' || (name.charAt(start) == '[' && name.indexOf(']') < 0))) {
      start++;
    }
    var tag = new Tag(name.substring(start).strip());
    if (!tag.name().isEmpty() && keys.add(tag.key())) {
      tags.add(tag);
    }
  }

  /** {@code tags: #a #b}: a comment in YAML, but tags to the author. */
  private void comments(HeadEntry entry) {
    int first = entry.line() - block.firstLine();
    for (int at = first; at >= 0 && at < block.lines().size(); at++) {
      String line = block.lines().get(at).strip();
      boolean below = at > first;
      if (below && !line.startsWith("- #") && !line.startsWith("#")) {
        return;
      }
      int from = below ? 0 : line.indexOf(':') + 1;
      for (String word : SingleLine.raw(line.substring(from)).split(" ", -1)) {
        if (word.length() > 1 && word.charAt(0) == '#') {
          tag(word);
        }
      }
    }
  }
}
