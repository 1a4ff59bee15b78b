package lectern.markup;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A tag of HTML.
 *
 * @param name in lower case
 * @param attributes decoded, by name in lower case
 */
public record MarkupTag(String name, boolean closing, Map<String, String> attributes) {
  private static final Set<String> BLOCKS =
      Set.of(
          ("address article aside blockquote body caption center dd details"
                  + " dialog dir div dl dt fieldset figcaption figure footer form h1 h2"
                  + " h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol"
                  + " optgroup option p pre search section select summary table tbody td"
                  + " tfoot th thead tr ul")
              .split(" "));

  private static final Set<String> DROPPED =
      Set.of("script", "style", "template", "svg", "noscript", "head");

  /** The tag written as {@code <…>}, or null when this is none, such as a comment. */
  public static @Nullable MarkupTag read(String source) {
    int at = 1;
    boolean closing = source.startsWith("</");
    if (closing) {
      at = 2;
    }
    int nameStart = at;
    at = Ascii.wordEnd(source, at, "-:_");
    if (at == nameStart || !Ascii.isLetter(source.charAt(nameStart))) {
      return null;
    }
    String name = source.substring(nameStart, at).toLowerCase(Locale.ROOT);
    return new MarkupTag(name, closing, closing ? Map.of() : attributes(source, at));
  }

  /** The value of an attribute, or nothing. */
  public String attribute(String key) {
    return attributes.getOrDefault(key, "");
  }

  /** The name by which links lead to it, or nothing. */
  public String anchor() {
    String id = attribute("id");
    return id.isEmpty() ? attribute("name") : id;
  }

  /** Whether it ends the line before it and the line after it. */
  public boolean isBlock() {
    return BLOCKS.contains(name) || isSlot();
  }

  /** Whether what it holds is not for readers. */
  public boolean isDropped() {
    return DROPPED.contains(name) && !isSlot();
  }

  /** Whether it says where a component of Vue shows what it holds, {@code <template #title>}. */
  private boolean isSlot() {
    return name.equals("template")
        && (closing
            || attributes.keySet().stream()
                .anyMatch(key -> key.startsWith("#") || key.startsWith("v-slot")));
  }

  private static Map<String, String> attributes(String source, int from) {
    var attributes = new HashMap<String, String>();
    int end = source.endsWith(">") ? source.length() - 1 : source.length();
    int at = from;
    while (at < end) {
      if (isBlank(source.charAt(at)) || source.charAt(at) == '/') {
        at++;
        continue;
      }
      int nameStart = at;
      at++;
      while (at < end && !isBlank(source.charAt(at)) && "=/".indexOf(source.charAt(at)) < 0) {
        at++;
      }
      String named = source.substring(nameStart, at).toLowerCase(Locale.ROOT);
      // JSX cannot call it by the name that HTML has for it.
      String name = named.equals("classname") ? "class" : named;
      int equals = skipBlanks(source, at, end);
      if (equals >= end || source.charAt(equals) != '=') {
        attributes.putIfAbsent(name, "");
        continue;
      }
      int start = skipBlanks(source, equals + 1, end);
      if (start < end && (source.charAt(start) == '"' || source.charAt(start) == '\'')) {
        int close = source.indexOf(source.charAt(start), start + 1);
        at = close < 0 ? end : close;
        attributes.putIfAbsent(name, Entities.decode(source.substring(start + 1, at)));
        at++;
      } else {
        at = start;
        while (at < end && !isBlank(source.charAt(at))) {
          at++;
        }
        attributes.putIfAbsent(name, Entities.decode(source.substring(start, at)));
      }
    }
    return attributes;
  }

  private static int skipBlanks(String source, int from, int end) {
    int at = from;
    while (at < end && isBlank(source.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
  }
}
