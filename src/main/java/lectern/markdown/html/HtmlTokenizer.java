package lectern.markdown.html;

import java.util.List;
import java.util.function.Consumer;
import lectern.markdown.template.ProcessingInstructions;
import lectern.markup.Ascii;
import lectern.markup.MarkupTag;
import lectern.text.CharacterRun;

/**
 * Cuts HTML into words and tags in linear time; comments, declarations and scripts are dropped.
 *
 * <p>What only begins like a tag is words: no text is lost to a missing {@code >} or {@code -->}.
 */
public final class HtmlTokenizer {
  /** How many tags may have a quote that is never closed; after that, quotes count for nothing. */
  private static final int MOST_UNCLOSED = 20;

  /** Something that is no part of the text: how it opens and closes, and the last of its ends. */
  private record SkippedMarkup(String open, String close, int last) {}

  private final String html;
  private final int lastEnd;
  private final List<SkippedMarkup> asides;
  private int at;
  private int unclosed;

  private HtmlTokenizer(String html) {
    this.html = html;
    this.lastEnd = html.lastIndexOf('>');
    this.asides =
        List.of(
            aside("<!--", "-->"), aside("<![CDATA[", "]]>"), aside("<?", "?>"), aside("<!", ">"));
  }

  private SkippedMarkup aside(String open, String close) {
    // An end counts only where it does not overlap with the opening, as in "<!-->".
    return new SkippedMarkup(open, close, html.lastIndexOf(close) - 2);
  }

  /** Hands on the words, still encoded, and the tags of this HTML in their order. */
  public static void read(String html, Consumer<String> words, Consumer<MarkupTag> tags) {
    new HtmlTokenizer(ProcessingInstructions.html(html)).run(words, tags);
  }

  private void run(Consumer<String> words, Consumer<MarkupTag> tags) {
    int done = 0;
    at = html.indexOf('<');
    while (at >= 0 && at < lastEnd) {
      int end = tagEnd();
      if (end < 0) {
        at = html.indexOf('<', at + 1);
        continue;
      }
      if (at > done) {
        words.accept(html.substring(done, at));
      }
      String source = html.substring(at, end);
      done = end;
      if (ComponentHtml.isComponent(source)) {
        new HtmlTokenizer(ComponentHtml.onLine(source)).run(words, tags);
        at = html.indexOf('<', done);
        continue;
      }
      MarkupTag tag = MarkupTag.read(source);
      if (tag != null && tag.isDropped()) {
        int close = tag.closing() ? end : closing(tag.name(), end);
        boolean mentioned = close < 0 && isMentioned(tag, source);
        done = close >= 0 ? close : mentioned ? at : html.length();
        if (mentioned) {
          at = html.indexOf('<', end);
          continue;
        }
      } else if (tag != null) {
        tags.accept(tag);
      }
      at = html.indexOf('<', done);
    }
    if (done < html.length()) {
      words.accept(html.substring(done));
    }
  }

  /** The offset after the tag, comment or declaration that starts here; -1 when none does. */
  private int tagEnd() {
    for (SkippedMarkup aside : asides) {
      if (html.startsWith(aside.open, at)) {
        // Without its end it is words.
        return at > aside.last ? -1 : html.indexOf(aside.close, at + 2) + aside.close.length();
      }
    }
    int name = html.startsWith("</", at) ? at + 2 : at + 1;
    if (name >= html.length() || !Ascii.isLetter(html.charAt(name))) {
      return -1;
    }
    return unclosed < MOST_UNCLOSED ? endOutsideQuotes(name) : html.indexOf('>', name) + 1;
  }

  private int endOutsideQuotes(int from) {
    int i = from;
    while (i < html.length()) {
      char c = html.charAt(i);
      if (c == '>') {
        return i + 1;
      }
      // A quote opens a value only after an equals sign; elsewhere it is a fault.
      boolean opens = (c == '"' || c == '\'') && afterEquals(i);
      int close = opens ? html.indexOf(c, i + 1) : i;
      if (close < 0) {
        break;
      }
      i = close + 1;
    }
    unclosed++;
    return html.indexOf('>', from) + 1;
  }

  private boolean afterEquals(int quote) {
    return html.charAt(CharacterRun.start(html, quote, " ") - 1) == '=';
  }

  /**
   * Whether a tag without an end is only mentioned: it hides no blocks of Markdown, which may stand
   * between its halves, or words stand right before it.
   */
  private boolean isMentioned(MarkupTag tag, String source) {
    boolean inSentence = at > 1 && html.charAt(at - 1) == ' ' && html.charAt(at - 2) > ' ';
    return tag.name().equals("script")
        || tag.name().equals("style")
        || (inSentence && source.indexOf('=') < 0);
  }

  /** The offset after the closing tag of a dropped element, or -1. */
  private int closing(String name, int from) {
    for (int i = html.indexOf("</", from); i >= 0; i = html.indexOf("</", i + 2)) {
      int after = i + 2 + name.length();
      if (html.regionMatches(true, i + 2, name, 0, name.length())
          && (after == html.length() || !Ascii.isLetter(html.charAt(after)))) {
        int end = html.indexOf('>', i);
        return end < 0 ? html.length() : end + 1;
      }
    }
    return -1;
  }
}
