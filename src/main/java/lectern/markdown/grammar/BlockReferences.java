package lectern.markdown.grammar;

import lectern.markdown.grammar.delimiter.ClosingDelimiters;
import lectern.text.CharacterMatch;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Passes over {@code ((64b1f0c2-…))} of Logseq, which names a block by its id and says nothing
 * where that block is not at hand; a link to one, {@code [words](((64b1f0c2-…)))}, is its words.
 */
final class BlockReferences implements LinkProcessor {
  /** The characters of an id: a UUID. */
  private static final int LENGTH = 36;

  /** Whether a text may hold any. */
  static boolean mayOccurIn(String text) {
    return CharacterMatch.anyAt(text, "((", at -> text.startsWith("))", at + 2 + LENGTH));
  }

  static ParsedInline reference(InlineParserState state) {
    Scanner scanner = state.scanner();
    if (!scanner.next("((")) {
      return ParsedInline.none();
    }
    Position start = scanner.position();
    int length = 0;
    while (length < LENGTH && isPart(scanner.peek())) {
      scanner.next();
      length++;
    }
    String id = ClosingDelimiters.between(scanner, start, scanner.position());
    return isId(id) && scanner.next("))")
        ? ParsedInline.of(new Text(""), scanner.position())
        : ParsedInline.none();
  }

  @Override
  public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
    String address = link.destination();
    boolean block =
        address != null
            && address.startsWith("((")
            && address.endsWith("))")
            && isId(address.substring(2, Math.max(2, address.length() - 2)));
    // The scanner stands after the address.
    return block && link.marker() == null
        ? LinkResult.wrapTextIn(new PairedMarker.PairedText(), scanner.position())
        : LinkResult.none();
  }

  private static boolean isId(String words) {
    return words.length() == LENGTH
        && words.charAt(8) == '-'
        && words.charAt(23) == '-'
        && words.chars().allMatch(c -> isPart((char) c));
  }

  private static boolean isPart(char c) {
    return c == '-' || Character.digit(c, 16) >= 0;
  }
}
