package lectern.markdown.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lectern.markup.Ascii;
import lectern.markup.MarkupTag;
import org.jspecify.annotations.Nullable;

/**
 * A line of HTML by its tags and its words.
 *
 * @param whole whether every tag on it ends on it
 */
record HtmlLine(List<HtmlPart> parts, boolean whole) {

  /**
   * A tag, or words where it is null; a comment is a tag that nobody reads.
   *
   * @param tag null for words
   */
  record HtmlPart(String source, @Nullable MarkupTag tag) {
    boolean isBlock() {
      return tag != null && (tag.isBlock() || ComponentHtml.isBlock(source));
    }

    boolean isWords() {
      return tag == null && !source.isBlank();
    }
  }

  /** What stands for a comment. */
  private static final MarkupTag COMMENT = new MarkupTag("!--", false, Map.of());

  /** Cuts a line into its parts; backticks hold words, whatever stands between them. */
  static HtmlLine of(String line) {
    var parts = new ArrayList<HtmlPart>();
    int done = 0;
    int at = 0;
    while (at < line.length()) {
      char c = line.charAt(at);
      int code = c == '`' ? line.indexOf('`', at + 1) : -1;
      if (code > 0) {
        at = code + 1;
        continue;
      }
      int end = c == '<' ? tagEnd(line, at) : -1;
      if (end == 0) {
        return new HtmlLine(parts, false);
      }
      if (end < 0) {
        at++;
        continue;
      }
      if (at > done) {
        parts.add(new HtmlPart(line.substring(done, at), null));
      }
      String source = line.substring(at, end);
      MarkupTag tag = MarkupTag.read(source);
      parts.add(new HtmlPart(source, tag == null ? COMMENT : tag));
      done = end;
      at = end;
    }
    if (done < line.length()) {
      parts.add(new HtmlPart(line.substring(done), null));
    }
    return new HtmlLine(parts, true);
  }

  /** The offset after the tag or the comment that begins here; -1 when none does, 0 without end. */
  private static int tagEnd(String line, int start) {
    if (line.startsWith("<!--", start)) {
      int close = line.indexOf("-->", start);
      return close < 0 ? 0 : close + "-->".length();
    }
    int name = line.startsWith("</", start) ? start + 2 : start + 1;
    if (name >= line.length() || !Ascii.isLetter(line.charAt(name))) {
      return -1;
    }
    char quote = 0;
    for (int at = name; at < line.length(); at++) {
      char c = line.charAt(at);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '>') {
        return at + 1;
      } else if ((c == '"' || c == '\'') && line.charAt(at - 1) == '=') {
        quote = c;
      }
    }
    return 0;
  }
}
