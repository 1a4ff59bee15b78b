package lectern.markdown.grammar;

import java.util.Set;
import lectern.markdown.math.MathWords;
import lectern.markup.Ascii;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Finds {@code $…$} and {@code $$…$$} before emphasis does.
 *
 * <p>Pandoc's rule: no blank follows the first sign, none stands before the last, and no digit
 * follows it. Here no letter or digit may stand before the first one either, as in {@code US$5};
 * behind the last one none but the end of a word, as in {@code $n$th}, for {@code $A/$B} are
 * variables; and what stands between must look like a formula ({@link MathWords}).
 */
public final class DollarFormulas implements InlineContentParserFactory {
  /** No one writes longer formulas inside a sentence, and looking further would take time. */
  static final int LONGEST = 2_000;

  /** What makes a word of a number: {@code $n$th}. */
  private static final Set<String> ENDINGS = Set.of("th", "st", "nd", "rd", "s", "e", "te", "ten");

  private static final int LONGEST_ENDING = 20;

  /** A formula inside a paragraph. */
  public static final class DollarFormula extends CustomNode {
    public final String source;
    public final boolean displayed;

    DollarFormula(String source, boolean displayed) {
      this.source = source;
      this.displayed = displayed;
    }
  }

  @Override
  public Set<Character> getTriggerCharacters() {
    return Set.of('$');
  }

  @Override
  public InlineContentParser create() {
    return DollarFormulas::formula;
  }

  private static ParsedInline formula(InlineParserState state) {
    Scanner scanner = state.scanner();
    int before = scanner.peekPreviousCodePoint();
    if (before == '$' || (before < 128 && Character.isLetterOrDigit(before))) {
      return ParsedInline.none();
    }
    int signs = scanner.matchMultiple('$');
    if (signs > 2) {
      return ParsedInline.none();
    }
    if (signs == 1 && scanner.peek() == '`') {
      return quoted(scanner);
    }
    Position start = scanner.position();
    boolean blank = signs == 1 && Character.isWhitespace(scanner.peek());
    if (blank || !findsEnd(scanner)) {
      return ParsedInline.none();
    }
    String source = scanner.getSource(start, scanner.position()).getContent();
    boolean apart = signs == 2 || !Character.isWhitespace(source.charAt(source.length() - 1));
    boolean closed = scanner.matchMultiple('$') == signs;
    Position end = scanner.position();
    boolean isolated = signs == 2 || mayStandBefore(scanner, source);
    return apart && closed && isolated && MathWords.are(source)
        ? ParsedInline.of(new DollarFormula(source.strip(), signs == 2), end)
        : ParsedInline.none();
  }

  /** Whether what follows the last sign leaves the formula a word of its own, or ends its word. */
  private static boolean mayStandBefore(Scanner scanner, String source) {
    Position start = scanner.position();
    for (int i = 0; i < LONGEST_ENDING && Ascii.isLetter(scanner.peek()); i++) {
      scanner.next();
    }
    String letters = scanner.getSource(start, scanner.position()).getContent();
    if (scanner.peek() == '(' && source.startsWith("(")) {
      // Two variables of a makefile.
      return false;
    }
    if (Ascii.isDigit(scanner.peek()) || "{_$".indexOf(scanner.peek()) >= 0) {
      return false;
    }
    return letters.isEmpty() || ENDINGS.contains(letters) || MathWords.beginWithIndex(source);
  }

  /** Goes to the next dollar sign that no backslash escapes; not at once, for nothing is none. */
  private static boolean findsEnd(Scanner scanner) {
    for (int i = 0; i < LONGEST && scanner.hasNext(); i++) {
      if (scanner.peek() == '$') {
        return i > 0;
      }
      scanner.next('\\');
      if (scanner.hasNext()) {
        scanner.next();
      }
    }
    return false;
  }

  /** {@code $`…`$}, as GitLab and GitHub write it where Markdown would get in the way. */
  private static ParsedInline quoted(Scanner scanner) {
    scanner.next();
    Position start = scanner.position();
    for (int i = 0; i < LONGEST && scanner.hasNext() && scanner.peek() != '`'; i++) {
      scanner.next();
    }
    String source = scanner.getSource(start, scanner.position()).getContent();
    return scanner.next("`$") && !source.isBlank()
        ? ParsedInline.of(new DollarFormula(source.strip(), false), scanner.position())
        : ParsedInline.none();
  }
}
