package lectern.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import lectern.text.Sanitiser;

/** Lines of a report for somebody else: names and values below headings, nobody's name in them. */
final class ReportBuilder {
  /** Where values stand. */
  private static final int COLUMN = 24;

  private final Map<String, String> environment;
  private final Map<String, String> properties;
  private final List<String> lines = new ArrayList<>();

  ReportBuilder(Map<String, String> environment, Map<String, String> properties) {
    this.environment = environment;
    this.properties = properties;
  }

  /** A property of Java, or a question mark. */
  String property(String name) {
    return properties.getOrDefault(name, "?");
  }

  void heading(String words) {
    if (!lines.isEmpty()) {
      lines.add("");
    }
    lines.add(words);
  }

  void line(String name, String value) {
    lines.add("  " + name + " ".repeat(Math.max(1, COLUMN - name.length())) + value);
  }

  /** All of them, each safe for a terminal. */
  List<String> lines() {
    return lines.stream().map(this::cleared).map(Sanitiser::oneLine).toList();
  }

  /** Without the name of the reader, which stands in paths. */
  private String cleared(String line) {
    String cleared = line;
    for (String home : List.of(environment.getOrDefault("HOME", ""), property("user.home"))) {
      boolean named = home.length() > 1;
      cleared = named ? cleared.replaceAll(Pattern.quote(home) + "(?![\\w.-])", "~") : cleared;
    }
    return cleared.replace("/" + property("user.name") + "/", "/USER/");
  }
}
