package lectern.markdown.foreign;

import org.jspecify.annotations.Nullable;

/**
 * Words that Pandoc writes as they are into one kind of output, <code>`&lt;b&gt;a&lt;/b&gt;`{=html}
 * </code>; those of other kinds than HTML are not shown.
 */
final class RawWords {
  private static final int LONGEST_KIND = 20;

  private RawWords() {}

  static @Nullable Replacement at(Lookahead ahead, int at) {
    int content = at;
    while (content - at < LONGEST_KIND && ahead.at(content) == '`') {
      content++;
    }
    String fence = ahead.text.substring(at, content);
    // Without such a sign further down, no end is looked for.
    int close =
        ahead.at(at - 1) != '`' && ahead.comes("`{=", at) ? ahead.inParagraph(fence, content) : -1;
    int kind = close + fence.length();
    if (close < 0 || !ahead.text.startsWith("{=", kind)) {
      return null;
    }
    int end = kind + 2;
    while (end - kind < LONGEST_KIND && Character.isLetterOrDigit(ahead.at(end))) {
      end++;
    }
    if (ahead.at(end) != '}' || end == kind + 2) {
      return null;
    }
    boolean html = ahead.text.startsWith("html", kind + 2);
    return new Replacement(html ? ahead.text.substring(content, close) : "", end + 1);
  }
}
