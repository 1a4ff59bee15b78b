package lectern.markdown.foreign;

import java.util.List;
import lectern.markup.Ascii;

/**
 * Directives of remark and Nuxt on a line of their own, {@code ::name[words]{key=value}}, and
 * {@code ::} that closes one.
 */
final class LeafDirectives {
  private static final String MARKER = "::";
  private static final int LONGEST_NAME = 30;

  /** The last line that closes one. */
  private final int lastEnd;

  /** How many may still be closed. */
  private int open;

  LeafDirectives(List<String> lines) {
    int last = lines.size() - 1;
    while (last >= 0 && !lines.get(last).strip().equals(MARKER)) {
      last--;
    }
    this.lastEnd = last;
  }

  /** The words of the directive that this line is, nothing for its end, or the line itself. */
  String read(String line, int at) {
    String words = line.strip();
    if (words.equals(MARKER)) {
      open--;
      return open < 0 ? line : "";
    }
    open = Math.max(0, open);
    int name = nameEnd(words);
    int brackets = name < 0 ? -1 : after(words, name, '[', ']');
    int braces = brackets < 0 ? -1 : after(words, brackets, '{', '}');
    boolean closed = braces > name || at < lastEnd;
    if (braces != words.length() || !closed) {
      return line;
    }
    open++;
    String indent = line.substring(0, line.indexOf(MARKER));
    return brackets > name ? indent + words.substring(name + 1, brackets - 1) : "";
  }

  /** The offset after the name of a directive, or -1. */
  private static int nameEnd(String words) {
    int end = Ascii.wordEnd(words, MARKER.length(), "-_");
    boolean named =
        end > MARKER.length()
            && end - MARKER.length() <= LONGEST_NAME
            && Character.isLetter(words.charAt(MARKER.length()));
    return named ? end : -1;
  }

  /** The offset after the bracket that closes the one here, or this very offset; or -1. */
  private static int after(String words, int from, char open, char close) {
    if (from == words.length() || words.charAt(from) != open) {
      return from;
    }
    int depth = 0;
    for (int at = from; at < words.length(); at++) {
      depth += words.charAt(at) == open ? 1 : words.charAt(at) == close ? -1 : 0;
      if (depth == 0) {
        return at + 1;
      }
    }
    return -1;
  }
}
