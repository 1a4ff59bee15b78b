package lectern.markdown.grammar;

import java.util.Set;
import lectern.markdown.math.MathWords;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Finds {@code \(…\)} and {@code \[…\]}, also with two backslashes as kramdown wants them.
 *
 * <p>CommonMark reads {@code \(} as an escaped bracket, and so it is unless what stands between is
 * a formula beyond doubt: {@code \(a\)} may be an enumeration.
 */
final class TexFormulas implements InlineContentParserFactory {

  @Override
  public Set<Character> getTriggerCharacters() {
    return Set.of('\\');
  }

  @Override
  public InlineContentParser create() {
    return TexFormulas::formula;
  }

  private static ParsedInline formula(InlineParserState state) {
    Scanner scanner = state.scanner();
    int slashes = scanner.matchMultiple('\\');
    char open = scanner.peek();
    if (slashes > 2 || (open != '(' && open != '[')) {
      return ParsedInline.none();
    }
    scanner.next();
    Position start = scanner.position();
    String close = "\\".repeat(slashes) + (open == '(' ? ')' : ']');
    String opening = "\\".repeat(slashes) + open;
    for (int i = 0; i < DollarFormulas.LONGEST && scanner.hasNext(); i++) {
      Position end = scanner.position();
      if (scanner.next(close)) {
        return formula(scanner, scanner.getSource(start, end).getContent(), open == '[');
      }
      // Formulas do not hold formulas, so the search ends where the next begins.
      if (scanner.next(opening)) {
        break;
      }
      scanner.next();
    }
    return ParsedInline.none();
  }

  private static ParsedInline formula(Scanner scanner, String source, boolean displayed) {
    // A group of a regular expression is repeated, or its pattern ends behind it.
    boolean pattern = "*+?/".indexOf(scanner.peek()) >= 0 && source.indexOf('\\') < 0;
    return !pattern && isFormula(source)
        ? ParsedInline.of(new DollarFormulas.Formula(source.strip(), displayed), scanner.position())
        : ParsedInline.none();
  }

  /** Whether this is a formula beyond doubt. */
  static boolean isFormula(String source) {
    if (source.indexOf('$') >= 0) {
      // A variable in a regular expression.
      return false;
    }
    return (source.indexOf('=') > 0 && MathWords.are(source.strip())) || MathWords.areSure(source);
  }
}
