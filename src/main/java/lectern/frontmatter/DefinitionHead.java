package lectern.frontmatter;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/**
 * Link definitions that nothing refers to, so that no renderer shows them: {@code [//]: # (title:
 * …)} and {@code [_metadata_:title]:- "…"}.
 */
final class DefinitionHead {
  private static final String METADATA = "_metadata_:";

  static @Nullable HeadBlock find(String text, int start) {
    if (!text.startsWith("[", start)) {
      return null;
    }
    var lines = new ArrayList<String>();
    int bodyStart = start;
    int empty = 0;
    for (int at = start; at < text.length(); ) {
      int end = LineOffsets.end(text, at);
      int next = LineOffsets.next(text, end);
      String header = header(text.substring(at, end).strip());
      if (LineOffsets.isBlank(text, at, end)) {
        empty++;
      } else if (header == null) {
        break;
      } else {
        for (; empty > 0; empty--) {
          lines.add("");
        }
        lines.add(header);
        bodyStart = next;
      }
      at = next;
    }
    return HeadBlock.of(lines, LineOffsets.number(text, start), bodyStart);
  }

  /** A definition as {@code key: value}, or null when it is none of these. */
  private static @Nullable String header(String line) {
    int close = line.indexOf("]:");
    if (close < 2 || line.charAt(0) != '[') {
      return null;
    }
    String label = line.substring(1, close);
    String rest = line.substring(close + 2).strip();
    if (label.startsWith(METADATA)) {
      String value = rest.startsWith("-") || rest.startsWith("#") ? rest.substring(1) : rest;
      String key = label.substring(METADATA.length()).strip();
      return HeaderLines.isKey(key + ":") ? key + ": " + unwrapped(value.strip()) : null;
    }
    int space = rest.indexOf(' ');
    boolean comment = label.equals("//") || label.equals("comment") || label.equals("_");
    String title = comment && space > 0 ? unwrapped(rest.substring(space).strip()) : "";
    return HeaderLines.isKey(title) ? title : null;
  }

  /** CommonMark 4.7: the title of a definition stands in quotation marks or in brackets. */
  private static String unwrapped(String title) {
    int last = title.length() - 1;
    if (last < 1) {
      return title;
    }
    return switch (title.charAt(0)) {
      case '(' -> title.charAt(last) == ')' ? title.substring(1, last) : title;
      case '"', '\'' -> title.charAt(last) == title.charAt(0) ? title.substring(1, last) : title;
      default -> title;
    };
  }
}
