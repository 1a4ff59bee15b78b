package lectern.frontmatter;

import java.util.ArrayList;
import java.util.List;

/** Values out of lines that no parser accepts: what stands there, as its author must have meant. */
final class LenientValue {
  /**
   * The value of a key.
   *
   * @param first the rest of the key's own line
   * @param more the lines that belong to it below
   * @param line the line of the file on which the first of {@code more} stands
   */
  static Value of(String first, List<String> more, int line) {
    String start = first.strip();
    List<String> lines = new ArrayList<>();
    boolean items = true;
    for (String text : more) {
      if (!text.isBlank()) {
        lines.add(text.strip());
        items &= isItem(lines.getLast());
      }
    }
    if (lines.isEmpty()) {
      return inline(start);
    }
    if (start.isEmpty() && items) {
      List<Value> values = new ArrayList<>();
      lines.forEach(item -> values.add(inline(item.substring(1).strip())));
      return new Value.ListValue(values);
    }
    if (start.isEmpty() && LenientParser.isKey(lines.getFirst(), ':')) {
      return new Value.MapValue(LenientParser.read(lines, line, ':').entries());
    }
    boolean block = start.startsWith("|") || start.startsWith(">");
    String whole = (block ? "" : start + " ") + String.join(" ", lines);
    return inline(whole.strip());
  }

  private static Value inline(String source) {
    boolean unclosed = source.startsWith("[") && source.indexOf(']') < 0 && source.indexOf(',') > 0;
    return isList(source) || unclosed ? list(unclosed ? source + ']' : source) : scalar(source);
  }

  private static boolean isItem(String line) {
    return line.equals("-") || line.startsWith("- ");
  }

  /** Whether the bracket that opens a text closes at its very end: {@code [a] b} is no list. */
  private static boolean isList(String text) {
    if (!text.startsWith("[") || !text.endsWith("]")) {
      return false;
    }
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '[' ? 1 : c == ']' ? -1 : 0;
      if (depth == 0) {
        return i == text.length() - 1;
      }
    }
    return true;
  }

  private static Value list(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && text.charAt(from) == '[' && text.charAt(to - 1) == ']') {
      from++;
      to--;
    }
    String inside = from < to ? text.substring(from, to) : "";
    var items = new ArrayList<Value>();
    int start = 0;
    char quote = 0;
    for (int i = 0; i <= inside.length(); i++) {
      char c = i == inside.length() ? ',' : inside.charAt(i);
      if (i < inside.length() && (c == '"' || c == '\'') && (quote == c || quote == 0)) {
        quote = quote == c ? 0 : c;
      } else if (c == ',' && (quote == 0 || i == inside.length())) {
        String item = inside.substring(start, i).strip();
        if (!item.isEmpty()) {
          items.add(scalar(item));
        }
        start = i + 1;
      }
    }
    return new Value.ListValue(items);
  }

  /** One text, without the quotes or the comment around it. */
  static Value scalar(String source) {
    if (source.isEmpty()) {
      return Value.nothing();
    }
    char quote = source.charAt(0);
    if (quote != '"' && quote != '\'') {
      int comment = source.indexOf(" # ");
      return Value.plain(comment < 0 ? source : source.substring(0, comment).strip());
    }
    int second = source.indexOf(quote, 1);
    int last = source.length() - 1;
    if (second < 0) {
      return new Value.ScalarValue(source.substring(1).strip());
    }
    boolean closesEarly =
        second < last && source.charAt(second + 1) == ' ' && source.charAt(second - 1) != ' ';
    if (closesEarly && source.startsWith("#", second + 2)) {
      return new Value.ScalarValue(source.substring(1, second));
    }
    if (closesEarly || source.charAt(last) != quote) {
      return new Value.ScalarValue(source);
    }
    String inside = source.substring(1, last);
    return new Value.ScalarValue(
        quote == '"' ? inside.replace("\\\"", "\"") : inside.replace("''", "'"));
  }
}
