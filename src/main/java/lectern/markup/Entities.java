package lectern.markup;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Decodes character references in HTML, where commonmark-java leaves them as written. */
public final class Entities {
  /** No entity of HTML 5 is longer. */
  private static final int LONGEST = 33;

  private static final Parser PLAIN = Parser.builder().build();
  private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

  private Entities() {}

  public static String decoded(String text) {
    int from = text.indexOf('&');
    if (from < 0) {
      return text;
    }
    var out = new StringBuilder(text.length());
    int done = 0;
    while (from >= 0) {
      int end = end(text, from);
      if (end > 0) {
        out.append(text, done, from).append(one(text.substring(from, end)));
        done = end;
      }
      from = text.indexOf('&', from + 1);
    }
    return out.append(text, done, text.length()).toString();
  }

  /** The offset after the reference that starts here, or 0 when none does. */
  private static int end(String text, int from) {
    int limit = Math.min(text.length(), from + LONGEST);
    for (int i = from + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (c == ';') {
        return i > from + 1 ? i + 1 : 0;
      }
      boolean letter = Ascii.isLetter(c) || Ascii.isDigit(c);
      if (!letter && !(c == '#' && i == from + 1)) {
        return 0;
      }
    }
    return 0;
  }

  /** The library knows all names, but only Markdown is a public way to ask it. */
  private static String one(String reference) {
    String known = KNOWN.get(reference);
    if (known != null) {
      return known;
    }
    Node paragraph = PLAIN.parse("x" + reference + "x").getFirstChild();
    String decoded =
        paragraph != null && paragraph.getFirstChild() instanceof Text text
            ? text.getLiteral()
            : "x" + reference + "x";
    String meant = decoded.substring(1, decoded.length() - 1);
    if (!meant.equals(reference) && reference.charAt(1) != '#') {
      KNOWN.put(reference, meant);
    }
    return meant;
  }
}
