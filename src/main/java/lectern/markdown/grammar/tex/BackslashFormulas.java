package lectern.markdown.grammar.tex;

import java.util.Arrays;
import java.util.Set;
import lectern.markdown.math.FormulaDetector;
import lectern.markdown.math.TexMacros;
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
public final class BackslashFormulas implements InlineContentParserFactory {
  /** So many brackets are looked at for a formula beyond doubt. */
  private static final int MOST = 100;

  private static final int LONGEST_NAME = 12;
  private static final int LONGEST_SHORT = 40;

  /**
   * Whether brackets in this text hold a formula beyond doubt, so that {@code \(p\)} is one too.
   */
  private final boolean known;

  /** Whether a formula stands on lines of its own, so that {@code \\\\(p\\\\)} is one too. */
  private final boolean display;

  private final TexMacros macros;

  public BackslashFormulas(String text, TexMacros macros) {
    this.macros = macros;
    boolean sure = false;
    int at = text.indexOf("\\(");
    for (int looked = 0; at >= 0 && !sure && looked < MOST; looked++) {
      int close = text.indexOf("\\)", at);
      int end = close < 0 ? -1 : Math.min(close, at + DollarFormulas.LONGEST);
      sure =
          end > at + 2
              && FormulaDetector.isCertainlyFormula(withoutSlash(text.substring(at + 2, end)));
      at = close < 0 ? -1 : text.indexOf("\\(", close);
    }
    this.known = sure;
    this.display = text.startsWith("$$\n") || text.contains("\n$$\n");
  }

  @Override
  public Set<Character> getTriggerCharacters() {
    return Set.of('\\');
  }

  @Override
  public InlineContentParser create() {
    return this::formula;
  }

  /** What stands before {@code \\\\)} without the first of its two backslashes. */
  private static String withoutSlash(String source) {
    return source.endsWith("\\") ? source.substring(0, source.length() - 1) : source;
  }

  private ParsedInline formula(InlineParserState state) {
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
        String source = scanner.getSource(start, end).getContent();
        boolean sure = known || (display && slashes == 2);
        return formula(scanner, source, open == '[', sure, slashes == 2);
      }
      // Formulas do not hold formulas, so the search ends where the next begins.
      if (scanner.next(opening)) {
        break;
      }
      scanner.next();
    }
    return ParsedInline.none();
  }

  private ParsedInline formula(
      Scanner scanner, String source, boolean displayed, boolean sure, boolean doubled) {
    // A group of a regular expression is repeated, or its pattern ends after it.
    boolean pattern = "*+?/".indexOf(scanner.peek()) >= 0 && source.indexOf('\\') < 0;
    return !pattern
            && (isFormula(source)
                || (sure
                    && (isName(source.strip())
                        || (doubled && isShort(source))
                        || (!displayed && isRelation(source)))))
        ? ParsedInline.of(
            new DollarFormulas.DollarFormula(macros.expand(source.strip()), displayed),
            scanner.position())
        : ParsedInline.none();
  }

  /** Whether this is a letter, and perhaps what it depends on: {@code p}, {@code q(p)}. */
  private static boolean isName(String source) {
    boolean letter = false;
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      boolean word = letter && Character.isLetter(c);
      letter = Character.isLetter(c);
      if (word || !(letter || Character.isDigit(c) || "(),' ".indexOf(c) >= 0)) {
        return false;
      }
    }
    return !source.isEmpty()
        && source.length() <= LONGEST_NAME
        && Character.isLetter(source.charAt(0));
  }

  /** Whether no word of a sentence stands here: {@code 3x}, {@code 0.3... = 1/3}. */
  private static boolean isShort(String source) {
    long words =
        Arrays.stream(source.strip().split("\\s+"))
            .filter(word -> word.length() > 1 && word.chars().allMatch(Character::isLetter))
            .count();
    return words == 0 && source.length() <= LONGEST_SHORT && !source.isBlank();
  }

  private static boolean isRelation(String source) {
    return source.chars().anyMatch(c -> "<>+".indexOf(c) >= 0)
        && FormulaDetector.isFormula(source.strip());
  }

  /** Whether this is a formula beyond doubt. */
  static boolean isFormula(String source) {
    if (source.indexOf('$') >= 0) {
      // A variable in a regular expression.
      return false;
    }
    return (source.indexOf('=') > 0 && FormulaDetector.isFormula(source.strip()))
        || FormulaDetector.isCertainlyFormula(source);
  }
}
