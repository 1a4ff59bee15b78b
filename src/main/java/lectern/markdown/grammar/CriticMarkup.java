package lectern.markdown.grammar;

import lectern.markdown.grammar.delimiter.ClosingDelimiters;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Reads the marks of editors in CriticMarkup: <code>{++added++}</code>, <code>{--removed--}</code>,
 * <code>{~~old~&gt;new~~}</code>, <code>{==marked==}</code>, and comments <code>{&gt;&gt;…&lt;&lt;}
 * </code>, which only the author reads.
 */
final class CriticMarkup implements InlineContentParser {
  private static final String ARROW = "~>";

  private final ClosingDelimiters closings = new ClosingDelimiters();

  /** The delimiter that closes the mark that is open, or nothing. */
  private String close = "";

  @Override
  public ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    if (scanner.next('{')) {
      return opening(scanner);
    }
    if (close.isEmpty()) {
      return ParsedInline.none();
    }
    if (close.equals("~~}") && scanner.next(ARROW)) {
      return ParsedInline.of(
          PairedMarker.between(ARROW, close, PairedMarker.PairedText::new), scanner.position());
    }
    if (!scanner.next(close)) {
      return ParsedInline.none();
    }
    var closing = PairedMarker.closing(close, close);
    close = "";
    return ParsedInline.of(closing, scanner.position());
  }

  private ParsedInline opening(Scanner scanner) {
    char delimiter = scanner.peek();
    String closing = closing(delimiter);
    if (closing.isEmpty() || scanner.matchMultiple(delimiter) != 2) {
      return ParsedInline.none();
    }
    Position start = scanner.position();
    Position end = closings.next(scanner, closing);
    if (end == null) {
      return ParsedInline.none();
    }
    String inside = ClosingDelimiters.between(scanner, start, end);
    if (delimiter == '>' || inside.isBlank()) {
      return ParsedInline.of(new Text(""), scanner.position());
    }
    String source = "{" + delimiter + delimiter;
    if (!close.isEmpty() || inside.contains(source)) {
      return ParsedInline.none();
    }
    close = closing;
    return ParsedInline.of(PairedMarker.opening(source, closing, () -> passage(delimiter)), start);
  }

  private static Node passage(char delimiter) {
    return switch (delimiter) {
      case '-', '~' -> new Strikethrough("~~");
      case '=' -> new Highlights.HighlightNode();
      default -> new PairedMarker.PairedText();
    };
  }

  private static String closing(char delimiter) {
    return switch (delimiter) {
      case '+' -> "++}";
      case '-' -> "--}";
      case '=' -> "==}";
      case '~' -> "~~}";
      case '>' -> "<<}";
      default -> "";
    };
  }
}
