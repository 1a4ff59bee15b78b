package lectern.markdown.template;

import java.util.Set;
import lectern.markup.Attributes;
import lectern.text.CharacterRun;

/** Attributes of kramdown, {@code {: .class #id key="value"}}, and its {@code {::…}} extensions. */
final class KramdownAttributes {
  private static final Set<String> EXTENSIONS = Set.of("comment", "nomarkdown", "options");

  /** Whether these words between <code>{:</code> and <code>}</code> are attributes. */
  static boolean isAttributes(String source) {
    if (source.isEmpty() || "/:".indexOf(source.charAt(0)) >= 0) {
      return !source.isEmpty() && isExtension(source);
    }
    int at = 0;
    while (at < source.length()) {
      int end = wordEnd(source, at);
      if (end == at || !isOne(source.substring(at, end))) {
        return false;
      }
      at = CharacterRun.blanksEnd(source, end);
    }
    return true;
  }

  /**
   * Whether these attributes are some beyond doubt, and no {@code {:else}} of another program: an
   * id, a class, a value, or a name that kramdown or Logseq gives a meaning.
   */
  static boolean areSure(String written) {
    return "/:".indexOf(written.charAt(0)) >= 0
        || holdsName(written)
        || written.indexOf('=') >= 0
        || written.substring(0, wordEnd(written, 0)).endsWith(":")
        || holdsPlace(written)
        || written.startsWith("height ")
        || written.startsWith("width ");
  }

  /** Whether one of these attributes is a class or an id. */
  private static boolean holdsName(String source) {
    for (int at = 0;
        at < source.length();
        at = CharacterRun.blanksEnd(source, wordEnd(source, at))) {
      if (Attributes.isName(source, at)) {
        return true;
      }
    }
    return false;
  }

  /** Whether this opens or closes an extension that kramdown has; it shows all others. */
  private static boolean isExtension(String source) {
    String name = source.substring(1, wordEnd(source, 1));
    name = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
    return EXTENSIONS.contains(name) || source.equals("/");
  }

  /** Whether this opens what nobody sees: a comment, or words for another kind of output. */
  static boolean hides(String source) {
    boolean comment = source.startsWith(":comment");
    boolean other = source.startsWith(":nomarkdown") && source.contains("type=");
    return !source.endsWith("/") && (comment || (other && !source.contains("html")));
  }

  /** The offset of the brace that closes attributes on this line, or -1; values may hold braces. */
  static int end(String text, int start, int limit) {
    char quote = 0;
    for (int at = start; at < limit; at++) {
      char c = text.charAt(at);
      if (c == '\n' || c == '\r') {
        return -1;
      } else if (c == '\\') {
        at++;
      } else if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if ((c == '"' || c == '\'') && text.charAt(at - 1) == '=') {
        quote = c;
      } else if (c == '{' || c == '}') {
        return c == '}' ? at : -1;
      }
    }
    return -1;
  }

  /** The id among these attributes, or nothing. */
  static String id(String source) {
    for (int at = CharacterRun.blanksEnd(source, 0); at < source.length(); ) {
      int end = wordEnd(source, at);
      String word = source.substring(at, end);
      if (word.startsWith("#")
          && word.substring(1).chars().allMatch(KramdownAttributes::isNamePart)) {
        return word.substring(1);
      }
      at = CharacterRun.blanksEnd(source, end);
    }
    return "";
  }

  private static boolean isNamePart(int c) {
    return Character.isLetterOrDigit(c) || "-_:.".indexOf(c) >= 0;
  }

  private static int wordEnd(String source, int start) {
    char quote = 0;
    for (int i = start; i < source.length(); i++) {
      char c = source.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c <= ' ') {
        return i;
      } else if (c == '"' || c == '\'') {
        quote = c;
      }
    }
    return source.length();
  }

  private static boolean isOne(String word) {
    return word.charAt(0) == '.'
        || word.charAt(0) == '#'
        || word.indexOf('=') > 0
        || word.chars().allMatch(c -> Character.isLetterOrDigit(c) || "-_:,".indexOf(c) >= 0);
  }

  /**
   * Whether these attributes put a table of contents or the notes in the place of a list, which
   * lectern has in a place of their own.
   */
  static boolean holdsPlace(String source) {
    return asksFor("toc", source) || asksFor("footnotes", source);
  }

  private static boolean asksFor(String name, String source) {
    return source.equals(name) || source.startsWith(name + " ") || source.endsWith(" " + name);
  }
}
