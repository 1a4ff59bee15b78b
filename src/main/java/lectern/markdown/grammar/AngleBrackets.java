package lectern.markdown.grammar;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import lectern.markdown.mdx.MdxModules;
import lectern.markup.Ascii;
import lectern.markup.ElementNames;
import org.commonmark.node.HtmlBlock;

/**
 * Recognises words between angle brackets that are no tag: {@code <url>}, {@code <Enter>}, {@code
 * List<T>}.
 *
 * <p>A tag without a value is words if HTML gives its name no meaning and its other half is nowhere
 * in the text. In MDX a name with a capital is a component. A name with an underscore or, as XML
 * has them, with a colon, which no element of HTML has, is a tag of some program if it has values;
 * one with a colon also if the text ends it, as the {@code <o:p></o:p>} of Word.
 */
final class AngleBrackets {
  /** No one writes longer names of things, and looking further would take time. */
  static final int LONGEST = 200;

  private final Set<String> opened = new HashSet<>();
  private final Set<String> closed = new HashSet<>();

  /** Names that only programs write. */
  private final Set<String> valued = new HashSet<>();

  private final boolean mdx;

  /** Knows the tags of this text. */
  AngleBrackets(String text) {
    this.mdx = MdxModules.isIn(text);
    for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
      boolean closing = text.startsWith("/", at + 1);
      int name = closing ? at + 2 : at + 1;
      int end = nameEnd(text, name);
      if (end > name) {
        String key = text.substring(name, end).toLowerCase(Locale.ROOT);
        (closing ? closed : opened).add(key);
        if (key.indexOf('_') > 0 && hasValue(text, end, tagEnd(text, end))) {
          valued.add(key);
        }
        int prefixed = prefixedEnd(text, end);
        if (prefixed > end && (closing || hasValue(text, prefixed, tagEnd(text, prefixed)))) {
          valued.add(text.substring(name, prefixed).toLowerCase(Locale.ROOT));
        }
      }
    }
  }

  /** Whether a text may hold any. */
  static boolean mayOccurIn(String text) {
    for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
      boolean marked = at + 1 < text.length() && "/?!".indexOf(text.charAt(at + 1)) >= 0;
      if (text.startsWith("<?", at) || nameEnd(text, marked ? at + 2 : at + 1) > 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether the tag that begins at this bracket is none, but words. */
  boolean areWords(String text, int at) {
    return areWords(text, at, at == 0 ? ' ' : text.charAt(at - 1));
  }

  /**
   * Whether the tag that begins at this bracket is none, but words.
   *
   * @param before the character before it
   */
  boolean areWords(String text, int at, int before) {
    boolean closing = text.startsWith("/", at + 1);
    int name = closing ? at + 2 : at + 1;
    int end = nameEnd(text, name);
    int close = end < 0 ? -1 : tagEnd(text, end);
    if (close < 0
        || text.charAt(close - 1) == '/'
        || hasValue(text, end, close)
        || !(text.charAt(end) == '>' || text.charAt(end) <= ' ')
        || (mdx && Character.isUpperCase(text.charAt(name)))) {
      return false;
    }
    String key = text.substring(name, end).toLowerCase(Locale.ROOT);
    if ((closing ? opened : closed).contains(key)) {
      return false;
    }
    // In a<b and c>d they compare; in List<A> they are a type.
    boolean compares =
        !closing
            && ElementNames.needsEnd(key)
            && (Character.isLetterOrDigit(before) || !text.substring(end, close).isBlank());
    return compares || !ElementNames.standsAlone(key);
  }

  /** Whether a tag is one of a component, which MDX tells by its first letter. */
  boolean isComponent(String tag) {
    return mdx && Character.isUpperCase(tag.charAt(tag.startsWith("</") ? 2 : 1));
  }

  /** Whether the end of an element of this name, in lower case, stands in the text. */
  boolean isClosed(String name) {
    return closed.contains(name);
  }

  /** Whether this is the mere name of an element that means nothing unless it is closed. */
  boolean isNeverClosed(String tag) {
    String name = tag.substring(1, tag.length() - 1).toLowerCase(Locale.ROOT);
    return ElementNames.holds(name) && !closed.contains(name);
  }

  /** The offset after a tag of a program; -1 where none begins. */
  int programsTag(String text, int at) {
    boolean closing = text.startsWith("/", at + 1);
    int name = closing ? at + 2 : at + 1;
    int end = prefixedEnd(text, nameEnd(text, name));
    int close = end < 0 ? -1 : tagEnd(text, end);
    return close >= 0 && valued.contains(text.substring(name, end).toLowerCase(Locale.ROOT))
        ? close + 1
        : -1;
  }

  /** Escapes what is no tag in a block of HTML. */
  void escape(HtmlBlock block) {
    String html = block.getLiteral();
    var out = new StringBuilder();
    int done = 0;
    for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
      if (areWords(html, at)) {
        out.append(html, done, at).append("&lt;");
        done = at + 1;
      }
    }
    if (done > 0) {
      block.setLiteral(out.append(html, done, html.length()).toString());
    }
  }

  /** The name of the element of a tag, in lower case; empty where none begins. */
  static String name(String tag) {
    int start = tag.startsWith("</") ? 2 : 1;
    int end = nameEnd(tag, start);
    return end < 0 ? "" : tag.substring(start, end).toLowerCase(Locale.ROOT);
  }

  /** The offset after the name that begins here, or -1 where none does. */
  static int nameEnd(String text, int from) {
    if (from >= text.length() || !Ascii.isLetter(text.charAt(from))) {
      return -1;
    }
    return Math.min(from + LONGEST, Ascii.wordEnd(text, from + 1, "-_"));
  }

  /** The end of a name in two parts, {@code o:p}, whose first ends here; or this very offset. */
  private static int prefixedEnd(String text, int end) {
    int second =
        end > 0 && text.startsWith(":", end) && !text.startsWith("//", end + 1)
            ? nameEnd(text, end + 1)
            : -1;
    boolean ends =
        second > 0 && second < text.length() && " \n\t/>".indexOf(text.charAt(second)) >= 0;
    return ends ? second : end;
  }

  /** The bracket that closes the tag whose name ends here, or -1. */
  private static int tagEnd(String text, int from) {
    for (int at = from; at < text.length() && at < from + LONGEST; at++) {
      char c = text.charAt(at);
      if (c == '>') {
        return at;
      } else if (c == '<') {
        return -1;
      }
    }
    return -1;
  }

  private static boolean hasValue(String text, int from, int to) {
    int equals = to < 0 ? -1 : text.indexOf("=", from, to);
    return equals >= 0;
  }
}
