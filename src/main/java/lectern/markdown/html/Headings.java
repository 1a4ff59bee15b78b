package lectern.markdown.html;

import java.util.ArrayList;
import java.util.List;
import lectern.document.Block.Heading;
import lectern.document.Inline;
import lectern.document.InlineLines;
import lectern.document.PlainText;
import lectern.document.Slugs;
import lectern.markup.Attributes;
import lectern.markup.MarkupTag;

/** Makes headings, each with an id of its own in the text. */
public final class Headings {
  private final Slugs slugs = new Slugs();

  /** Whether a tag opens or closes a heading. */
  static boolean isHeadingTag(MarkupTag tag) {
    String name = tag.name();
    return name.length() == 2 && name.charAt(0) == 'h' && "123456".indexOf(name.charAt(1)) >= 0;
  }

  /** A heading with the id an author gave it, or one made of its words when that is empty. */
  public Heading heading(int level, String id, List<Inline> content) {
    if (!id.isBlank()) {
      return new Heading(level, slugs.unique(id.strip()), content);
    }
    String words = PlainText.words(InlineLines.withoutMarks(content));
    return new Heading(level, slugs.of(words), content);
  }

  /** A heading of Markdown, whose attributes {@code {#id .class}} at the end are not shown. */
  public Heading heading(int level, List<Inline> content) {
    if (!content.isEmpty()
        && content.getLast() instanceof Inline.Text(var words)
        && words.endsWith("}")) {
      int begin = Attributes.begin(words);
      int open = begin < 0 ? words.lastIndexOf('{') : begin;
      if (begin >= 0 || isNamed(words, open)) {
        var shown = new ArrayList<>(content);
        shown.set(shown.size() - 1, new Inline.Text(words.substring(0, open)));
        List<Inline> trimmed = InlineLines.trimmed(shown);
        if (!trimmed.isEmpty()) {
          return heading(level, id(words.substring(open + 1, words.length() - 1)), trimmed);
        }
      }
    }
    return heading(level, "", content);
  }

  /** Whether braces begin with an id or a class, whatever stands after it. */
  private static boolean isNamed(String words, int open) {
    return open >= 0
        && "#.".indexOf(words.charAt(open + 1)) >= 0
        && words.indexOf('}', open) == words.length() - 1;
  }

  private static String id(String attributes) {
    int start = attributes.indexOf('#');
    int end = attributes.indexOf(' ', start);
    return start < 0 ? "" : attributes.substring(start + 1, end < 0 ? attributes.length() : end);
  }
}
