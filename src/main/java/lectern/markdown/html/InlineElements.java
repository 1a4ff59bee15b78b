package lectern.markdown.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lectern.document.Inline;
import lectern.document.PlainText;
import lectern.markup.MarkupTag;

/** What the elements of HTML mean that stand in a line around words. */
final class InlineElements {
  private static final Set<String> PAIRED =
      Set.of(
          "a", "b", "strong", "i", "em", "cite", "dfn", "var", "s", "del", "strike", "sup", "sub",
          "code", "kbd", "samp", "tt", "mark", "q", "span", "label", "ruby", "rt", "rp", "iframe",
          "video", "audio", "object");

  /** Whether the element has an end, and means something to the words before it. */
  static boolean isPaired(MarkupTag tag) {
    return PAIRED.contains(tag.name());
  }

  /** Whether an element is the mark that opens a note beside the text, on a small screen. */
  static boolean opensMarginNote(MarkupTag tag) {
    return tag.name().equals("label") && tag.attribute("class").contains("margin-toggle");
  }

  /**
   * What an element means; several inlines where it only adds something around its words.
   *
   * @param attached whether a letter, a digit or a bracket stands right before it
   */
  static List<Inline> replacement(MarkupTag tag, List<Inline> content, boolean attached) {
    return switch (tag.name()) {
      case "b", "strong" -> List.of(new Inline.Strong(content));
      case "mark" -> List.of(new Inline.Highlight(content));
      case "i", "em", "cite", "dfn", "var" -> List.of(new Inline.Emphasis(content));
      case "s", "del", "strike" -> List.of(new Inline.Strike(content));
      case "sup" -> List.of(SuperscriptFallback.superscript(content, attached));
      case "sub" -> List.of(SuperscriptFallback.subscript(content, attached));
      case "code", "kbd", "samp", "tt" -> coded(content);
      case "q" -> surrounded("“", content, "”");
      // What reads the characters stands in brackets of our own; rp holds those of the author.
      case "rt" -> surrounded("（", content, "）");
      case "rp" -> List.of();
      case "a" ->
          tag.attributes().containsKey("href")
              ? LinkFactory.link(content, tag.attribute("href"), tag.attribute("title"))
              : content;
      default -> content;
    };
  }

  /** Code loses the marks inside it, but not the links and notes. */
  private static List<Inline> coded(List<Inline> content) {
    boolean plain =
        content.stream()
            .allMatch(inline ->
                inline instanceof Inline.Text
                    || inline instanceof Inline.Strong
                    || inline instanceof Inline.Emphasis
                    || inline instanceof Inline.Code);
    return plain ? List.of(new Inline.Code(PlainText.words(content))) : content;
  }

  private static List<Inline> surrounded(String before, List<Inline> content, String after) {
    var surrounded = new ArrayList<Inline>();
    surrounded.add(new Inline.Text(before));
    surrounded.addAll(content);
    surrounded.add(new Inline.Text(after));
    return surrounded;
  }
}
