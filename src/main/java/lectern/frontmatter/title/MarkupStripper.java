package lectern.frontmatter.title;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import lectern.markup.Entities;
import lectern.text.CharacterMatch;
import lectern.text.CharacterRun;

/**
 * Takes Markdown and HTML out of a short text, in one pass that looks ahead a bounded way.
 *
 * <p>It follows CommonMark where that matters to a title or a sentence; the text itself is set by
 * {@code markdown}.
 */
final class MarkupStripper {
  private static final String DELIMITERS = "*_~=`[]!<&\\{^";
  private static final boolean[] IS_DELIMITER = delimiterTable();
  private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
  private static final int FURTHEST = 2_000;

  private final String in;
  private final StringBuilder out;

  /** Offsets in {@code out} of characters that turned out to be marks. */
  private final BitSet delimiters = new BitSet();

  private final EmphasisRuns runs = new EmphasisRuns(delimiters);

  /** Offsets in {@code out} of brackets that may begin a link. */
  private final Deque<Integer> brackets = new ArrayDeque<>();

  private int at;

  MarkupStripper(String in) {
    this.in = in;
    this.out = new StringBuilder(in.length());
  }

  /** Whether a text holds any character that may be markup. */
  static boolean mayOccurIn(String text) {
    return CharacterMatch.any(text, MarkupStripper::isDelimiter);
  }

  String stripped() {
    while (at < in.length()) {
      char c = in.charAt(at);
      boolean taken =
          switch (c) {
            case '\\' -> escape();
            case '`' -> code();
            case '*', '_', '~', '=' -> emphasis(c);
            case '[' -> openBracket();
            case ']' -> closeBracket();
            case '^' -> inlineNote();
            case '<' -> in.startsWith("<%", at) ? template() : tag();
            case '&' -> entity();
            case '{' -> template();
            default -> false;
          };
      if (!taken) {
        int end = plainEnd(at + 1);
        out.append(in, at, end);
        at = end;
      }
    }
    if (delimiters.isEmpty()) {
      return out.toString();
    }
    var text = new StringBuilder(out.length());
    int from = 0;
    for (int delimiter = delimiters.nextSetBit(0);
        delimiter >= 0;
        delimiter = delimiters.nextSetBit(from)) {
      text.append(out, from, delimiter);
      from = delimiter + 1;
    }
    return text.append(out, from, out.length()).toString();
  }

  /** Where the characters end that mean nothing but themselves. */
  private int plainEnd(int from) {
    return CharacterRun.end(in, from, c -> !isDelimiter(c));
  }

  private static boolean isDelimiter(int c) {
    return c < IS_DELIMITER.length && IS_DELIMITER[c];
  }

  private static boolean[] delimiterTable() {
    var table = new boolean[0x80];
    for (int i = 0; i < DELIMITERS.length(); i++) {
      table[DELIMITERS.charAt(i)] = true;
    }
    return table;
  }

  private boolean escape() {
    if (at + 1 >= in.length() || ESCAPABLE.indexOf(in.charAt(at + 1)) < 0) {
      return false;
    }
    out.append(in.charAt(at + 1));
    at += 2;
    return true;
  }

  /** CommonMark 6.1: a code span ends at a run of as many backquotes as it began with. */
  private boolean code() {
    int length = runLength(at);
    int limit = Math.min(in.length(), at + FURTHEST);
    for (int i = at + length; i < limit; i++) {
      if (in.charAt(i) == '`') {
        int closing = runLength(i);
        if (closing == length) {
          out.append(in, at + length, i);
          at = i + length;
          return true;
        }
        i += closing - 1;
      }
    }
    out.repeat('`', length);
    at += length;
    return true;
  }

  private int runLength(int from) {
    return CharacterRun.end(in, from, in.substring(from, from + 1)) - from;
  }

  private boolean emphasis(char delimiter) {
    int start = out.length();
    int length = runLength(at);
    char before = at == 0 ? ' ' : in.charAt(at - 1);
    char after = at + length == in.length() ? ' ' : in.charAt(at + length);
    out.repeat(delimiter, length);
    at += length;
    runs.take(delimiter, start, length, before, after);
    return true;
  }

  private boolean openBracket() {
    if (in.startsWith("[^", at)) {
      int end = find("]", at + 2, 200);
      if (end < 0 || end == at + 2) {
        return false;
      }
      at = end + 1;
      return true;
    }
    if (in.startsWith("[[", at)) {
      int end = find("]]", at + 2, FURTHEST);
      if (end >= 0) {
        String inside = in.substring(at + 2, end);
        out.append(inside, inside.lastIndexOf('|') + 1, inside.length());
        at = end + 2;
        return true;
      }
    }
    brackets.push(out.length());
    return false;
  }

  private boolean closeBracket() {
    if (brackets.isEmpty()) {
      return false;
    }
    int opening = brackets.pop();
    int end = -1;
    if (in.startsWith("](", at)) {
      end = closing('(', ')');
    } else if (in.startsWith("][", at)) {
      end = find("]", at + 2, FURTHEST);
    }
    if (end < 0) {
      return false;
    }
    delimiters.set(opening);
    if (opening > 0 && out.charAt(opening - 1) == '!') {
      delimiters.set(opening - 1);
    }
    at = end + 1;
    return true;
  }

  private boolean inlineNote() {
    int end = in.startsWith("^[", at) ? closing('[', ']') : -1;
    if (end < 0) {
      return false;
    }
    at = end + 1;
    return true;
  }

  /** The offset of the bracket that closes the one after this character, or -1. */
  private int closing(char opens, char closes) {
    int depth = 0;
    int limit = Math.min(in.length(), at + FURTHEST);
    for (int i = at + 1; i < limit; i++) {
      char c = in.charAt(i);
      depth += c == opens ? 1 : c == closes ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private boolean tag() {
    HtmlTag tag = HtmlTag.at(in, at);
    if (tag == null) {
      return false;
    }
    out.append(tag.shown());
    at = tag.end();
    return true;
  }

  private boolean entity() {
    Entities.DecodedEntity decoded = Entities.at(in, at);
    if (decoded == null) {
      return false;
    }
    out.append(decoded.text());
    at = decoded.end();
    return true;
  }

  /** Template tags, and the attributes that some dialects allow at the end of a heading. */
  private boolean template() {
    int end = -1;
    if (in.startsWith("{{", at) || in.startsWith("{%", at) || in.startsWith("<%", at)) {
      end = TemplateDelimiters.end(in, at);
    } else if (in.startsWith("{#", at) || in.startsWith("{.", at) || in.startsWith("{:", at)) {
      int closing = find("}", at + 2, FURTHEST);
      end = closing >= 0 && in.substring(closing + 1).isBlank() ? closing + 1 : -1;
    }
    if (end < 0) {
      return false;
    }
    at = end;
    return true;
  }

  /** The next place of a text no further than {@code reach} away, or -1. */
  private int find(String what, int from, int limit) {
    return in.indexOf(what, Math.min(from, in.length()), Math.min(in.length(), from + limit));
  }
}
