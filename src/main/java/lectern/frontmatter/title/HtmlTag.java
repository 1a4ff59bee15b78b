package lectern.frontmatter.title;

import java.util.Locale;
import lectern.text.CharacterRun;
import org.jspecify.annotations.Nullable;

/**
 * What stands between angle brackets and is not words: a tag, a comment, or an address, which is
 * shown.
 *
 * @param shown what is left of it in the text
 * @param end the offset after it
 */
record HtmlTag(String shown, int end) {
  private static final String TAGS =
      " a abbr b bdi bdo big blockquote br center cite code dd del details dfn div dl dt em"
          + " figcaption figure font h1 h2 h3 h4 h5 h6 header hr i iframe img ins kbd li mark nobr"
          + " ol p picture pre q rp rt ruby s samp section small source span strike strong sub"
          + " summary sup svg table tbody td th thead time tr tt u ul var video wbr ";
  private static final String BREAKING =
      " blockquote br dd div dl dt h1 h2 h3 h4 h5 h6 hr li ol p td th tr ul ";

  /** How far away its end may be, in characters. */
  private static final int FURTHEST = 2_000;

  /** What begins with the angle bracket at this offset, or null when that is only a character. */
  static @Nullable HtmlTag at(String in, int at) {
    if (in.startsWith("<!--", at)) {
      int closing = find("-->", in, at + 4);
      return closing < 0 ? null : new HtmlTag("", closing + 3);
    }
    int closing = find(">", in, at + 1);
    if (closing < 0) {
      return null;
    }
    String inside = in.substring(at + 1, closing);
    if (isAddress(inside)) {
      return new HtmlTag(inside.startsWith("mailto:") ? inside.substring(7) : inside, closing + 1);
    }
    String name = ' ' + name(inside) + ' ';
    if (name.length() == 2 || !TAGS.contains(name)) {
      return null;
    }
    return new HtmlTag(BREAKING.contains(name) ? " " : "", closing + 1);
  }

  private static boolean isAddress(String inside) {
    return inside.indexOf(' ') < 0 && (inside.contains("://") || inside.contains("@"));
  }

  /** The name of a tag, in lower case, from what stands between its angle brackets. */
  private static String name(String inside) {
    int start = inside.startsWith("/") ? 1 : 0;
    int end = CharacterRun.wordEnd(inside, start, "");
    boolean ends = end == inside.length() || " \t\n/".indexOf(inside.charAt(end)) >= 0;
    return ends ? inside.substring(start, end).toLowerCase(Locale.ROOT) : "";
  }

  private static int find(String what, String in, int from) {
    return in.indexOf(what, Math.min(from, in.length()), Math.min(in.length(), from + FURTHEST));
  }
}
