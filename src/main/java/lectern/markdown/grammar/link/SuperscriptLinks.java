package lectern.markdown.grammar.link;

import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/**
 * Reads superscript links as Pandoc writes them out of HTML, {@code ^[\[1\]](#note)^}, and numbers,
 * {@code ^[1]^}, which would begin a note in the sentence; so this comes before what reads such
 * notes.
 */
public final class SuperscriptLinks implements LinkProcessor {
  /** A link in superscript words. */
  public static final class SuperscriptLink extends Link {
    SuperscriptLink(String destination, @Nullable String title) {
      super(destination, title);
    }
  }

  @Override
  public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
    boolean superscript = link.marker() != null && link.marker().getLiteral().equals("^");
    String text = link.text();
    if (superscript && link.destination() == null && text != null && isNumber(text)) {
      var definition = context.getDefinition(LinkReferenceDefinition.class, text);
      if (!scanner.next('^')) {
        return LinkResult.none();
      }
      return definition == null
          ? LinkResult.replaceWith(new Text("[" + text + "]"), scanner.position()).includeMarker()
          : LinkResult.wrapTextIn(
                  new SuperscriptLink(definition.getDestination(), definition.getTitle()),
                  scanner.position())
              .includeMarker();
    }
    // The scanner stands after the address.
    return superscript && link.destination() != null && scanner.next('^')
        ? LinkResult.wrapTextIn(
                new SuperscriptLink(link.destination(), link.title()), scanner.position())
            .includeMarker()
        : LinkResult.none();
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty() && text.length() <= 3 && text.chars().allMatch(Character::isDigit);
  }
}
