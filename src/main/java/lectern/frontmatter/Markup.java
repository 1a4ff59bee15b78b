package lectern.frontmatter;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/**
 * Takes Markdown and HTML out of a short text, in one pass that looks ahead a bounded way.
 *
 * <p>It follows CommonMark where that matters to a title or a sentence; the text itself is set by
 * {@code markdown}.
 */
final class Markup {
  private static final String MARKS = "*_~=`[]!<&\\{^";
  private static final boolean[] MARK = marked();
  private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
  private static final String TAGS =
      " a abbr b bdi bdo big blockquote br center cite code dd del details dfn div dl dt em"
          + " figcaption figure font h1 h2 h3 h4 h5 h6 header hr i iframe img ins kbd li mark nobr"
          + " ol p picture pre q rp rt ruby s samp section small source span strike strong sub"
          + " summary sup svg table tbody td th thead time tr tt u ul var video wbr ";
  private static final String BREAKING =
      " blockquote br dd div dl dt h1 h2 h3 h4 h5 h6 hr li ol p td th tr ul ";
  private static final int FURTHEST = 2_000;

  /** A run of emphasis characters that may yet be closed. */
  private static final class Run {
    final char mark;
    final int start;
    int left;

    Run(char mark, int start, int left) {
      this.mark = mark;
      this.start = start;
      this.left = left;
    }
  }

  private final String in;
  private final StringBuilder out;

  /** Offsets in {@code out} of characters that turned out to be marks. */
  private final BitSet marks = new BitSet();

  private final Deque<Run> open = new ArrayDeque<>();

  /** Offsets in {@code out} of brackets that may begin a link. */
  private final Deque<Integer> brackets = new ArrayDeque<>();

  private int at;

  Markup(String in) {
    this.in = in;
    this.out = new StringBuilder(in.length());
  }

  /** Whether a text holds any character that may be markup. */
  static boolean mayBeIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isMark(text.charAt(i))) {
        return true;
      }
    }
    return false;
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
            case '<' -> tag();
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
    if (marks.isEmpty()) {
      return out.toString();
    }
    var text = new StringBuilder(out.length());
    int from = 0;
    for (int mark = marks.nextSetBit(0); mark >= 0; mark = marks.nextSetBit(from)) {
      text.append(out, from, mark);
      from = mark + 1;
    }
    return text.append(out, from, out.length()).toString();
  }

  /** Where the characters end that mean nothing but themselves. */
  private int plainEnd(int from) {
    int end = from;
    while (end < in.length() && !isMark(in.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isMark(char c) {
    return c < MARK.length && MARK[c];
  }

  private static boolean[] marked() {
    var marked = new boolean[0x80];
    for (int i = 0; i < MARKS.length(); i++) {
      marked[MARKS.charAt(i)] = true;
    }
    return marked;
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
    int end = from;
    while (end < in.length() && in.charAt(end) == in.charAt(from)) {
      end++;
    }
    return end - from;
  }

  /** CommonMark 6.2: a run opens before a word and closes after one; {@code _} not inside one. */
  private boolean emphasis(char mark) {
    int length = runLength(at);
    char before = at == 0 ? ' ' : in.charAt(at - 1);
    char after = at + length == in.length() ? ' ' : in.charAt(at + length);
    boolean opens = !Character.isWhitespace(after);
    boolean closes = !Character.isWhitespace(before);
    if (mark == '_') {
      opens &= !Character.isLetterOrDigit(before);
      closes &= !Character.isLetterOrDigit(after);
    }
    if ((mark == '~' || mark == '=') && length != 2) {
      opens = false;
      closes = false;
    }
    int start = out.length();
    out.repeat(mark, length);
    at += length;
    int left = closes ? close(mark, start, length) : length;
    if (opens && left > 0) {
      open.push(new Run(mark, start + length - left, left));
    }
    return true;
  }

  /** Pairs a closing run with the open ones of its kind; how much of it is left. */
  private int close(char mark, int start, int length) {
    int left = length;
    while (left > 0 && !open.isEmpty()) {
      if (open.peek().mark != mark) {
        if (open.stream().limit(8).noneMatch(run -> run.mark == mark)) {
          break;
        }
        open.pop();
        continue;
      }
      Run run = open.peek();
      int pairs = Math.min(run.left, left);
      marks.set(run.start + run.left - pairs, run.start + run.left);
      marks.set(start + length - left, start + length - left + pairs);
      run.left -= pairs;
      left -= pairs;
      if (run.left == 0) {
        open.pop();
      }
    }
    return left;
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
      end = targetEnd();
    } else if (in.startsWith("][", at)) {
      end = find("]", at + 2, FURTHEST);
    }
    if (end < 0) {
      return false;
    }
    marks.set(opening);
    if (opening > 0 && out.charAt(opening - 1) == '!') {
      marks.set(opening - 1);
    }
    at = end + 1;
    return true;
  }

  /** The offset of the bracket that closes a link's target, or -1. */
  private int targetEnd() {
    int depth = 0;
    int limit = Math.min(in.length(), at + FURTHEST);
    for (int i = at + 1; i < limit; i++) {
      char c = in.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private boolean inlineNote() {
    if (!in.startsWith("^[", at)) {
      return false;
    }
    int depth = 0;
    int limit = Math.min(in.length(), at + FURTHEST);
    for (int i = at + 1; i < limit; i++) {
      char c = in.charAt(i);
      depth += c == '[' ? 1 : c == ']' ? -1 : 0;
      if (depth == 0) {
        at = i + 1;
        return true;
      }
    }
    return false;
  }

  private boolean tag() {
    if (in.startsWith("<!--", at)) {
      int closing = find("-->", at + 4, FURTHEST);
      if (closing < 0) {
        return false;
      }
      at = closing + 3;
      return true;
    }
    int end = find(">", at + 1, FURTHEST);
    if (end < 0) {
      return false;
    }
    String inside = in.substring(at + 1, end);
    boolean address = inside.indexOf(' ') < 0 && (inside.contains("://") || inside.contains("@"));
    String name = ' ' + tagName(inside) + ' ';
    if (address) {
      out.append(inside.startsWith("mailto:") ? inside.substring(7) : inside);
    } else if (!TAGS.contains(name) || name.length() == 2) {
      return false;
    } else if (BREAKING.contains(name)) {
      out.append(' ');
    }
    at = end + 1;
    return true;
  }

  /** The name of a tag, in lower case, from what stands between its angle brackets. */
  private static String tagName(String inside) {
    int start = inside.startsWith("/") ? 1 : 0;
    var name = new StringBuilder();
    for (int i = start; i < inside.length() && Character.isLetterOrDigit(inside.charAt(i)); i++) {
      name.append(Character.toLowerCase(inside.charAt(i)));
    }
    int end = start + name.length();
    boolean ends = end == inside.length() || " \t\n/".indexOf(inside.charAt(end)) >= 0;
    return ends ? name.toString() : "";
  }

  private boolean entity() {
    Entities.Decoded decoded = Entities.at(in, at);
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
    if (in.startsWith("{{", at)) {
      end = find("}}", at + 2, FURTHEST);
      end = end < 0 ? end : end + 2;
    } else if (in.startsWith("{%", at)) {
      end = find("%}", at + 2, FURTHEST);
      end = end < 0 ? end : end + 2;
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
  private int find(String what, int from, int reach) {
    return in.indexOf(what, Math.min(from, in.length()), Math.min(in.length(), from + reach));
  }
}
