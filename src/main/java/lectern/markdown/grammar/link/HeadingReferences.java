package lectern.markdown.grammar.link;

import java.util.HashMap;
import java.util.Map;
import lectern.document.Slugs;
import lectern.markup.Attributes;
import lectern.markup.LinkLabel;
import lectern.text.CharacterRun;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code [The ferry][]} of Pandoc and MultiMarkdown, a link to the heading of these words,
 * where nothing else defines them.
 */
public final class HeadingReferences implements LinkProcessor {
  /** CommonMark 0.31, 4.7: the longest label. */
  private static final int LONGEST = 999;

  private final String text;

  /** The id of each heading, by its words; known once a link has asked. */
  private @Nullable Map<String, String> headings;

  /**
   * @param text all of it, with the headings that may be meant
   */
  public HeadingReferences(String text) {
    this.text = text;
  }

  @Override
  public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
    String words = link.text();
    boolean empty = link.label() != null && link.label().isEmpty();
    if (words == null
        || !empty
        || link.destination() != null
        || link.marker() != null
        || isIndex(link.openingBracket().getPrevious())) {
      return LinkResult.none();
    }
    if (headings == null) {
      headings = headings(text);
    }
    String id = headings.get(LinkLabel.normalized(words));
    boolean defined = context.getDefinition(LinkReferenceDefinition.class, words) != null;
    return id == null || defined
        ? LinkResult.none()
        : LinkResult.wrapTextIn(new Link("#" + id, null), scanner.position());
  }

  /** Whether a word stands right before the brackets, as in code. */
  private static boolean isIndex(@Nullable Node before) {
    return before instanceof Text text
        && !text.getLiteral().isEmpty()
        && Character.isLetterOrDigit(text.getLiteral().codePointBefore(text.getLiteral().length()));
  }

  private static Map<String, String> headings(String text) {
    var headings = new HashMap<String, String>();
    String above = "";
    for (String source : text.lines().toList()) {
      String line = source.strip();
      int level = CharacterRun.end(line, 0, "#");
      if (level > 0 && level < line.length() && " \t".indexOf(line.charAt(level)) >= 0) {
        add(line.substring(level), headings);
      } else if (!above.isEmpty() && !line.isEmpty() && isRule(line)) {
        add(above, headings);
      }
      above = line;
    }
    return headings;
  }

  private static boolean isRule(String line) {
    return CharacterRun.end(line, 0, line.startsWith("=") ? "=" : "-") == line.length();
  }

  /** Adds a heading of these words, without the signs and the attributes that may close it. */
  private static void add(String source, Map<String, String> headings) {
    if (source.length() > LONGEST) {
      return;
    }
    String words = source.strip();
    int open = words.lastIndexOf('{');
    String named = "";
    if (open > 0 && Attributes.end(words, open) == words.length()) {
      named = Attributes.of(words.substring(open)).id();
      words = words.substring(0, open).stripTrailing();
    }
    int end = CharacterRun.start(words, words.length(), "#");
    if (end > 0 && words.charAt(end - 1) <= ' ') {
      words = words.substring(0, end).stripTrailing();
    }
    headings.putIfAbsent(LinkLabel.normalized(words), named.isEmpty() ? Slugs.slug(words) : named);
  }
}
