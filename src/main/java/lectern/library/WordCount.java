package lectern.library;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import lectern.frontmatter.title.UnspacedScripts;

/**
 * Counts words and addresses in one pass over prose, passing over tags, templates and the targets
 * of links.
 */
final class WordCount {
  private static final String PICTURES = " img iframe video audio source script link embed ";

  /** Longer than any tag or target that an author writes by hand. */
  private static final int FURTHEST = 1_000;

  /** Letters of a mistyped {@code https}. */
  private static final int LONGEST_SCHEME = 8;

  private final String prose;

  /** The same as {@code prose}, quicker to look at one by one. */
  private final char[] chars;

  private final Set<String> addresses = new HashSet<>();
  private int halfWords;
  private int at;

  /** Whether the bracket that is open belongs to a picture, whose address is no source. */
  private boolean image;

  private WordCount(String prose) {
    this.prose = prose;
    this.chars = prose.toCharArray();
  }

  static WordCount of(String prose) {
    var count = new WordCount(prose);
    count.run();
    return count;
  }

  int words() {
    return (halfWords + 1) / 2;
  }

  int sources() {
    return addresses.size();
  }

  private void run() {
    while (at < chars.length) {
      char c = chars[at];
      if (isAsciiWord(c) || c > 0x7F) {
        word(c);
      } else {
        switch (c) {
          case '<' -> tag();
          case ']' -> target();
          case '{' -> template();
          default -> {
            image |= c == '!' && at + 1 < chars.length && chars[at + 1] == '[';
            at++;
          }
        }
      }
    }
  }

  private void word(char c) {
    if ((c == 'h' && isAddress(at)) || (isDefined(at) && isMistyped(at))) {
      address(true);
      return;
    }
    int point = c > 0x7F ? prose.codePointAt(at) : c;
    if (c > 0x7F && (UnspacedScripts.isIdeographic(point) || !Character.isLetterOrDigit(point))) {
      halfWords += UnspacedScripts.isIdeographic(point) ? 1 : 0;
      at += Character.charCount(point);
      return;
    }
    halfWords += 2;
    while (at < chars.length && (isAsciiWord(chars[at]) || isInWord(at))) {
      at++;
    }
  }

  private static boolean isAsciiWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  /** A word runs on through its accents, and through a joint before another letter. */
  private boolean isInWord(int index) {
    char c = chars[index];
    return switch (c) {
      case '\'', '’', '-', '.', ':', '/' ->
          index + 1 < chars.length
              && Character.isLetterOrDigit(chars[index + 1])
              && !isAddress(index + 1);
      default -> c > 0x7F && isLetterBeyondAscii(index);
    };
  }

  private boolean isLetterBeyondAscii(int index) {
    boolean second = Character.isLowSurrogate(chars[index]) && index > 0;
    int point = prose.codePointAt(second ? index - 1 : index);
    return !UnspacedScripts.isIdeographic(point)
        && (Character.isLetterOrDigit(point)
            || Character.getType(point) == Character.NON_SPACING_MARK);
  }

  private boolean isAddress(int from) {
    return prose.startsWith("http", from)
        && (prose.startsWith("://", from + 4) || prose.startsWith("s://", from + 4));
  }

  /** Whether letters of {@code https} in another order or number stand for it, as a link shows. */
  private boolean isMistyped(int from) {
    int end = from;
    while (end < chars.length && end - from <= LONGEST_SCHEME && "htps".indexOf(chars[end]) >= 0) {
      end++;
    }
    return end > from && end - from <= LONGEST_SCHEME && prose.startsWith("://", end);
  }

  /** Whether a definition, or a note, begins here with its words. */
  private boolean isDefined(int from) {
    return from > 2 && prose.startsWith("]: ", from - 3);
  }

  /** Takes the address here, to the white space, bracket or Chinese character that ends it. */
  private void address(boolean cited) {
    int start = at;
    int depth = 0;
    while (at < chars.length) {
      char c = chars[at];
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c <= ' ' || depth < 0 || "<>\"`]|\u00a0".indexOf(c) >= 0 || UnspacedScripts.isWide(c)) {
        break;
      }
      at++;
    }
    int end = at;
    while (end > start && ".,;:!?'*_".indexOf(chars[end - 1]) >= 0) {
      end--;
    }
    boolean named = prose.indexOf("://", start) + 3 < end;
    if (cited && named) {
      addresses.add(prose.substring(start, end));
    }
  }

  /** Takes a tag and the address in it; a {@code <} that begins none is passed over. */
  private void tag() {
    int limit = Math.min(chars.length, at + FURTHEST);
    boolean opens =
        at + 1 < chars.length && (Character.isLetter(chars[at + 1]) || chars[at + 1] == '/');
    int end = opens ? prose.indexOf('>', at, limit) : -1;
    if (end < 0 || isAddress(at + 1)) {
      at++;
      return;
    }
    int nameEnd = at + 1;
    while (nameEnd < end && nameEnd < at + 8 && Character.isLetter(chars[nameEnd])) {
      nameEnd++;
    }
    String name = ' ' + prose.substring(at + 1, nameEnd).toLowerCase(Locale.ROOT) + ' ';
    takeAddresses(end, !PICTURES.contains(name));
  }

  /** Takes the target of a link or the address of a definition behind a bracket. */
  private void target() {
    boolean cited = !image;
    at++;
    if (at >= chars.length || chars[at] != '(') {
      return;
    }
    image = false;
    int depth = 0;
    int limit = Math.min(chars.length, at + FURTHEST);
    for (int i = at; i < limit && chars[i] != '\n'; i++) {
      char c = chars[i];
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0) {
        otherAddress(at + 1, i, cited);
        takeAddresses(i, cited);
        return;
      }
    }
  }

  /** Counts a target with another scheme than those of the web, mistyped ones among them. */
  private void otherAddress(int from, int end, boolean cited) {
    int start = chars[from] == '<' ? from + 1 : from;
    int colon = start;
    while (colon < end && isAsciiWord(chars[colon])) {
      colon++;
    }
    // one letter is no scheme, but a drive of Windows
    if (!cited || colon - start < 2 || colon >= end || chars[colon] != ':' || isAddress(start)) {
      return;
    }
    int stop = colon;
    while (stop < end && chars[stop] > ' ' && chars[stop] != '>') {
      stop++;
    }
    addresses.add(prose.substring(start, stop));
  }

  /** Takes what stands before {@code end}: its addresses count, its words do not. */
  private void takeAddresses(int end, boolean cited) {
    boolean first = chars[at] == '(' || chars[at] == '<';
    while (at < end) {
      boolean begins = first && isMistyped(at);
      first = chars[at] == '(' || chars[at] == '"' || chars[at] == '=';
      if (begins || (chars[at] == 'h' && isAddress(at))) {
        address(cited);
      } else {
        at++;
      }
    }
    at = Math.max(at, end + 1);
  }

  private void template() {
    boolean tag = prose.startsWith("{{", at) || prose.startsWith("{%", at);
    String closing = prose.startsWith("{%", at) ? "%}" : "}}";
    int limit = Math.min(chars.length, at + FURTHEST);
    int end = tag ? prose.indexOf(closing, at + 2, limit) : -1;
    at = end < 0 ? at + 1 : end + 2;
  }
}
