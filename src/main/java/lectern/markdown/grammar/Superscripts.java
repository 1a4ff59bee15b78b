package lectern.markdown.grammar;

import org.commonmark.node.CustomNode;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Finds {@code x^2^} of Pandoc: right after a word, without a blank, and with no word right after
 * it, for {@code a^2+b^2=c^2} and {@code a^b^c} are formulas of plain text.
 */
public final class Superscripts implements InlineContentParser {
  private static final int LONGEST = 40;

  /** Superscript words. */
  public static final class CaretSuperscript extends CustomNode {
    CaretSuperscript(String words) {
      appendChild(new Text(words));
    }
  }

  @Override
  public ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    int before = scanner.peekPreviousCodePoint();
    boolean begins = before == Scanner.END || before == '\n';
    if (!(begins || endsWord(before)) || !scanner.next('^')) {
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
    if (!word || !scanner.next('^') || (begins && !isNote(words, scanner.peek()))) {
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

  /** Whether this is the number of a note that begins here. */
  private static boolean isNote(String words, char after) {
    return after == ' ' && words.chars().allMatch(Character::isDigit);
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
