package lectern.markdown.grammar.tex;

import java.util.Set;
import lectern.markdown.math.FormulaDetector;
import lectern.markdown.math.TexMacros;
import lectern.markup.Ascii;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Finds {@code $…$} and {@code $$…$$} before emphasis does.
 *
 * <p>Pandoc's rule: no blank follows the first delimiter, none stands before the last, and no digit
 * follows it. Here no letter or digit may stand before the first one either, as in {@code US$5};
 * after the last one none but the end of a word, as in {@code $n$th}, for {@code $A/$B} are
 * variables; and what stands between must look like a formula ({@link FormulaDetector}).
 */
public final class DollarFormulas implements InlineContentParser {
  /** No one writes longer formulas inside a sentence, and looking further would take time. */
  static final int LONGEST = 2_000;

  /** What makes a word of a number: {@code $n$th}. */
  private static final Set<String> ENDINGS = Set.of("th", "st", "nd", "rd", "s", "e", "te", "ten");

  private static final int LONGEST_ENDING = 20;

  /** A formula inside a paragraph. */
  public static final class DollarFormula extends CustomNode {
    public final String source;
    public final boolean displayed;

    public DollarFormula(String source, boolean displayed) {
      this.source = source;
      this.displayed = displayed;
    }
  }

  private final TexMacros macros;

  /** Finds them in a text that defines these commands. */
  public DollarFormulas(TexMacros macros) {
    this.macros = macros;
  }

  @Override
  public ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    int before = scanner.peekPreviousCodePoint();
    if (before == '$') {
      return ParsedInline.none();
    }
    boolean behindWord = before < 128 && Character.isLetterOrDigit(before);
    int dollars = scanner.matchMultiple('$');
    if (dollars > 2) {
      return ParsedInline.none();
    }
    if (dollars == 1 && scanner.peek() == '`') {
      return quoted(scanner);
    }
    Position start = scanner.position();
    if (!findsEnd(scanner)) {
      return ParsedInline.none();
    }
    String source = scanner.getSource(start, scanner.position()).getContent();
    int closing = scanner.matchMultiple('$');
    Position end = scanner.position();
    // A blank beside the delimiter, or a letter after it, needs a command that nothing else has.
    boolean known = FormulaDetector.haveCommand(source) || (dollars == 2 && !behindWord);
    boolean bare = source.equals(source.strip());
    boolean separate =
        bare
            || dollars == 2
            || (known && !behindWord && !Character.isLetterOrDigit(scanner.peek()));
    // A delimiter too many is a fault, unless the next formula begins with it.
    boolean mistyped = closing == 2 && dollars == 1 && known && !beginsFormula(scanner);
    boolean closed = closing == dollars || mistyped;
    boolean isolated = known || (!behindWord && mayStandBefore(scanner, source));
    return separate && closed && isolated && FormulaDetector.isFormula(source.strip())
        ? ParsedInline.of(new DollarFormula(macros.expand(source.strip()), dollars == 2), end)
        : ParsedInline.none();
  }

  private static boolean beginsFormula(Scanner scanner) {
    Position start = scanner.position();
    return findsEnd(scanner)
        && FormulaDetector.isFormula(scanner.getSource(start, scanner.position()).getContent());
  }

  /**
   * Whether what follows the last delimiter leaves the formula a word of its own, or ends its word.
   */
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
    return letters.isEmpty() || ENDINGS.contains(letters) || FormulaDetector.beginWithIndex(source);
  }

  /**
   * Goes to the next dollar sign that no backslash escapes; not at once, for nothing is none. Words
   * in braces may have formulas of their own: <code>\text{if $x > 0$}</code>.
   */
  private static boolean findsEnd(Scanner scanner) {
    Position first = null;
    int braces = 0;
    int words = 0;
    for (int i = 0; i < LONGEST && scanner.hasNext(); i++) {
      char c = scanner.peek();
      if (c == '$' && words == 0) {
        return i > 0;
      }
      if (c == '$' && first == null) {
        first = scanner.position();
      }
      if (c == '{') {
        braces++;
      } else if (c == '}') {
        braces--;
        words = braces < words ? 0 : words;
      }
      boolean escape = scanner.next('\\');
      if (escape && words == 0 && (scanner.next("text{") || scanner.next("mbox{"))) {
        words = ++braces;
      } else if (scanner.hasNext()) {
        scanner.next();
      }
    }
    if (first != null) {
      scanner.setPosition(first);
    }
    return first != null;
  }

  /** {@code $`…`$}, as GitLab and GitHub write it where Markdown would get in the way. */
  private ParsedInline quoted(Scanner scanner) {
    scanner.next();
    Position start = scanner.position();
    for (int i = 0; i < LONGEST && scanner.hasNext() && scanner.peek() != '`'; i++) {
      scanner.next();
    }
    String source = scanner.getSource(start, scanner.position()).getContent();
    return scanner.next("`$") && !source.isBlank()
        ? ParsedInline.of(
            new DollarFormula(macros.expand(source.strip()), false), scanner.position())
        : ParsedInline.none();
  }
}
