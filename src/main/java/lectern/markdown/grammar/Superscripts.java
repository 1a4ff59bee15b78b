package lectern.markdown.grammar;

import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Finds {@code x^2^} of Pandoc: right after a word, without a blank, and with no word right after
 * it, for {@code a^2+b^2=c^2} and {@code a^b^c} are formulas of plain text.
 */
public final class Superscripts implements InlineContentParserFactory {
  private static final int LONGEST = 40;

  /** Superscript words. */
  public static final class CaretSuperscript extends CustomNode {
    CaretSuperscript(String words) {
      appendChild(new Text(words));
    }
  }

  @Override
  public Set<Character> getTriggerCharacters() {
    return Set.of('^');
  }

  @Override
  public InlineContentParser create() {
    return Superscripts::superscript;
  }

  private static ParsedInline superscript(InlineParserState state) {
    Scanner scanner = state.scanner();
    if (!endsWord(scanner.peekPreviousCodePoint()) || !scanner.next('^')) {
      return ParsedInline.none();
    }
    Position start = scanner.position();
    int length = 0;
    boolean word = false;
    while (length < LONGEST && isSuperscript(scanner.peek())) {
      word |= Character.isLetterOrDigit(scanner.peek());
      scanner.next();
      length++;
    }
    String words = scanner.getSource(start, scanner.position()).getContent();
    if (!word || !scanner.next('^')) {
      return ParsedInline.none();
    }
    if (!goesOn(scanner.peek()) && mayBeSuperscript(words)) {
      return ParsedInline.of(new CaretSuperscript(words), scanner.position());
    }
    // A delimiter that closes nothing opens nothing either; asterisks may still be emphasis.
    return words.indexOf('*') < 0
        ? ParsedInline.of(new Text("^" + words + "^"), scanner.position())
        : ParsedInline.none();
  }

  private static boolean goesOn(char c) {
    return Character.isLetterOrDigit(c) || "^({[/*~$".indexOf(c) >= 0;
  }

  /** Whether words hold neither an equation nor an operator between two letters, nor a product. */
  private static boolean mayBeSuperscript(String words) {
    for (int i = 1; i + 1 < words.length(); i++) {
      boolean operator = "+*/".indexOf(words.charAt(i)) >= 0;
      if (operator
          && Character.isLetterOrDigit(words.charAt(i - 1))
          && (words.charAt(i) == '*'
              ? Character.isLetterOrDigit(words.charAt(i + 1))
              : Character.isLetter(words.charAt(i + 1)))) {
        return false;
      }
    }
    return words.indexOf('=') < 0 && words.indexOf(',') < 0;
  }

  private static boolean isSuperscript(char c) {
    return Character.isLetterOrDigit(c) || "+-−–*(),./=′'".indexOf(c) >= 0;
  }

  private static boolean endsWord(int c) {
    return c != 0 && (Character.isLetterOrDigit(c) || ".,;:!?)]}\"'”’*_".indexOf(c) >= 0);
  }
}
