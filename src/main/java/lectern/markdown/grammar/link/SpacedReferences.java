package lectern.markdown.grammar.link;

import lectern.markup.LinkLabel;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code [words] [label]}, with one blank or one line end between, as the first Markdown did.
 *
 * <p>Only if the label is defined and the words are not: {@code [1] [2]} are two references, and
 * {@code [one] [one]} is the same one twice.
 */
public final class SpacedReferences implements LinkProcessor {
  /** CommonMark 0.31, 4.7: the longest label. */
  private static final int LONGEST = 999;

  @Override
  public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
    String text = link.text();
    boolean image = link.marker() != null && link.marker().getLiteral().equals("!");
    if (text == null
        || link.destination() != null
        || link.label() != null
        || (link.marker() != null && !image)
        || !holdsWord(text)) {
      return LinkResult.none();
    }
    Position here = scanner.position();
    scanner.setPosition(link.afterTextBracket());
    String label = isBetween(scanner) ? label(scanner) : null;
    Position end = scanner.position();
    boolean separate = "([:".indexOf(scanner.peek()) < 0;
    scanner.setPosition(here);
    if (label == null || !separate) {
      return LinkResult.none();
    }
    String meaning = label.isBlank() ? text : label;
    boolean same = LinkLabel.normalized(meaning).equals(LinkLabel.normalized(text));
    var definition = context.getDefinition(LinkReferenceDefinition.class, meaning);
    if (definition == null
        || !(same || context.getDefinition(LinkReferenceDefinition.class, text) == null)) {
      return LinkResult.none();
    }
    Node node =
        image
            ? new Image(definition.getDestination(), definition.getTitle())
            : new Link(definition.getDestination(), definition.getTitle());
    LinkResult result = LinkResult.wrapTextIn(node, end);
    return image ? result.includeMarker() : result;
  }

  /** Boxes of tasks, keys and numbers of references are no words of a link. */
  private static boolean holdsWord(String text) {
    // Marks of notes come first: most brackets are such.
    return text.codePointCount(0, text.length()) > 1
        && text.charAt(0) != '^'
        && text.charAt(0) != '@'
        && text.codePoints().anyMatch(Character::isLetter);
  }

  /** Passes one blank, or one line end with the indent of its next line. */
  private static boolean isBetween(Scanner scanner) {
    boolean blank = scanner.next(' ');
    if (!scanner.next('\n')) {
      return blank;
    }
    scanner.whitespace();
    return true;
  }

  /** What stands between the brackets that begin here, which are passed; or null. */
  private static @Nullable String label(Scanner scanner) {
    if (!scanner.next('[')) {
      return null;
    }
    Position start = scanner.position();
    for (int i = 0; i < LONGEST && scanner.hasNext(); i++) {
      char c = scanner.peek();
      if (c == ']') {
        String label = scanner.getSource(start, scanner.position()).getContent();
        scanner.next();
        return label;
      }
      if (c == '[') {
        return null;
      }
      scanner.next();
    }
    return null;
  }
}
