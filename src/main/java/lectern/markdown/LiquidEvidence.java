package lectern.markdown;

import java.util.HashSet;
import java.util.Set;
import lectern.markup.Ascii;
import lectern.text.CharacterRun;

/** Evidence that the tags of a text, {@code {% if %}}, are filled by a generator of sites. */
final class LiquidEvidence {
  /** Tags that Liquid, Jekyll, Nunjucks, Tera and Hexo have from the start. */
  private static final Set<String> NAMES =
      Set.of(
          ("cycle assign increment decrement echo liquid include include_relative"
                  + " include_cached render layout section extends set import post_url link gist"
                  + " blockquote quote pullquote jsfiddle iframe img include_code asset_img"
                  + " asset_path asset_link post_path post_link more toc youtube vimeo twitter"
                  + " tweet figure image picture video note callout hint tabs details cite")
              .split(" "));

  /** Tags that need an end; a sentence may mention one alone. */
  private static final Set<String> PAIRED =
      Set.of(
          ("if unless case for tablerow capture block macro call filter raw verbatim comment"
                  + " highlight prism codeblock")
              .split(" "));

  /** No one writes a longer call among words, and looking further would take time. */
  private static final int LONGEST = 300;

  /** Whether a text holds one of these tags, or any other and the one that ends it. */
  static boolean mayOccurIn(String text) {
    var open = new HashSet<String>();
    for (int at = text.indexOf("{%"); at >= 0; at = text.indexOf("{%", at + 1)) {
      if (at > 0 && text.charAt(at - 1) == '\\') {
        continue;
      }
      int start = CharacterRun.end(text, at + 2, "- /");
      int end = Ascii.wordEnd(text, start, "_-");
      String name = text.substring(start, end);
      boolean ends = text.charAt(start - 1) == '/' ? open.contains(name) : isEnd(name, open);
      if (ends || (NAMES.contains(name) && !isAmongWords(text, at, name))) {
        return true;
      }
      open.add(name);
    }
    return false;
  }

  /** Whether what includes a file stands between words, where a sentence may only mention it. */
  private static boolean isAmongWords(String text, int at, String name) {
    boolean includes = name.startsWith("include") || name.equals("render");
    int limit = Math.min(text.length(), at + LONGEST);
    int end = includes ? text.indexOf("%}", at, limit) + 2 : 1;
    return end > 1
        && at > 0
        && text.substring(at, end).indexOf('=') < 0
        && text.charAt(at - 1) != '\n'
        && end < text.length()
        && " `,.;:)".indexOf(text.charAt(end)) >= 0;
  }

  /** Whether a name ends one that is known or open; Zola ends all of its calls by one word. */
  private static boolean isEnd(String name, Set<String> open) {
    if (!name.startsWith("end")) {
      return false;
    }
    String opener = name.substring(3);
    return NAMES.contains(opener)
        || PAIRED.contains(opener)
        || (opener.isEmpty() ? !open.isEmpty() : open.contains(opener));
  }
}
