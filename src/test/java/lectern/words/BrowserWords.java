package lectern.words;

import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The words a browser shows of a text, notes at the end.
 *
 * <p>Three things no browser writes as words are written here as lectern does: a picture is its
 * description, its title or the name of its file; a link around nothing is its address; and a note
 * begins with its number.
 */
final class BrowserWords {
  private static final List<Extension> DIALECT =
      List.of(
          TablesExtension.create(),
          StrikethroughExtension.create(),
          AutolinkExtension.create(),
          TaskListItemsExtension.create(),
          FootnotesExtension.builder().inlineFootnotes(true).build());
  private static final Parser PARSER = Parser.builder().extensions(DIALECT).build();
  private static final HtmlRenderer RENDERER = HtmlRenderer.builder().extensions(DIALECT).build();

  private static final Set<String> UNSEEN = Set.of("script", "style", "template", "title");

  private final StringJoiner words = new StringJoiner(" ");

  private BrowserWords() {}

  /** The words of a Markdown text, separated by blanks of any kind and number. */
  static String of(String markdown) {
    var browser = new BrowserWords();
    var page = Jsoup.parseBodyFragment(RENDERER.render(PARSER.parse(markdown)));
    // A note ends in an arrow back to its mark; on a page the mark is looked up otherwise.
    page.select("a.footnote-backref").remove();
    page.select("section.footnotes > ol").forEach(BrowserWords::number);
    browser.read(page.body());
    return browser.words.toString();
  }

  private static void number(Element notes) {
    int number = 1;
    for (Element note : notes.children()) {
      note.prependText(number++ + " ");
    }
  }

  private void read(Node node) {
    switch (node) {
      case TextNode text -> words.add(text.getWholeText());
      case Element image when image.normalName().equals("img") -> words.add(picture(image));
      case Element unseen when UNSEEN.contains(unseen.normalName()) -> {}
      default -> {
        boolean empty = node.childNodeSize() == 0 && node.nodeName().equals("a");
        words.add(empty ? node.attr("href") : "");
        node.childNodes().forEach(this::read);
      }
    }
  }

  private static String picture(Element image) {
    String source = image.attr("src");
    String file = source.substring(source.lastIndexOf('/') + 1);
    for (String words : List.of(image.attr("alt"), image.attr("title"), file)) {
      if (!words.isBlank()) {
        return words;
      }
    }
    return "image";
  }
}
