package lectern.markdown.grammar.link;

import org.commonmark.node.Link;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/**
 * Reads superscript links as Pandoc writes them out of HTML, {@code ^[\[1\]](#note)^}, which would
 * begin a note in the sentence; so this comes before what reads such notes.
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
    // The scanner stands after the address.
    return superscript && link.destination() != null && scanner.next('^')
        ? LinkResult.wrapTextIn(
                new SuperscriptLink(link.destination(), link.title()), scanner.position())
            .includeMarker()
        : LinkResult.none();
  }
}
