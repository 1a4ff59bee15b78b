package lectern.markdown.guard;

import java.util.HashSet;
import java.util.Set;
import lectern.markup.LinkLabel;

/**
 * What the beginning of a long text needs from further down: where its links lead, and the first
 * lines of its notes. Without them its marks and links would be read as other words than in the
 * whole text.
 */
final class ForwardDefinitions {
  /** CommonMark 4.7: a label has at most so many characters. */
  private static final int LONGEST_LABEL = 999;

  private static final int LONGEST_LINE = 2_000;

  /** The definitions below the beginning of a body that the beginning asks for, one a paragraph. */
  static String of(String body, int end) {
    Set<String> wanted = labels(body.substring(0, end));
    var found = new StringBuilder();
    int at = wanted.isEmpty() ? -1 : body.indexOf("\n[", Math.max(0, end - 1));
    while (at >= 0 && !wanted.isEmpty()) {
      int close = close(body, at + 2, body.length());
      if (close > 0
          && body.startsWith(":", close + 1)
          && wanted.remove(LinkLabel.normalized(body.substring(at + 2, close)))) {
        int lineEnd = body.indexOf('\n', close);
        int last = Math.min(lineEnd < 0 ? body.length() : lineEnd, at + LONGEST_LINE);
        found.append("\n\n").append(body, at + 1, last);
      }
      at = body.indexOf("\n[", at + 1);
    }
    return found.toString();
  }

  /** Whatever stands in brackets without others inside; what is defined here is left out. */
  private static Set<String> labels(String beginning) {
    var labels = new HashSet<String>();
    var defined = new HashSet<String>();
    int at = beginning.indexOf('[');
    while (at >= 0) {
      int close = close(beginning, at + 1, beginning.length());
      if (close > 0 && !beginning.startsWith("(", close + 1)) {
        String label = LinkLabel.normalized(beginning.substring(at + 1, close));
        labels.add(label);
        if (beginning.startsWith("\n", at - 1) && beginning.startsWith(":", close + 1)) {
          defined.add(label);
        }
      }
      at = beginning.indexOf('[', at + 1);
    }
    labels.removeAll(defined);
    return labels;
  }

  /** The bracket that closes a label which starts here, or -1. */
  private static int close(String text, int start, int end) {
    int last = Math.min(end, start + LONGEST_LABEL);
    for (int i = start; i < last; i++) {
      char c = text.charAt(i);
      if (c == ']') {
        return i > start ? i : -1;
      }
      if (c == '[' || c == '\n') {
        return -1;
      }
    }
    return -1;
  }
}
