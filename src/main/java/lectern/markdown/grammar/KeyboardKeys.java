package lectern.markdown.grammar;

import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import lectern.markdown.grammar.delimiter.ClosingDelimiters;
import lectern.markup.Ascii;
import org.commonmark.node.Code;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** Reads keys as PyMdown has them, {@code ++ctrl+c++}. */
final class KeyboardKeys implements InlineContentParser {
  private static final Set<String> NAMED =
      Set.of(
          ("ctrl control alt shift cmd command meta super win windows option fn"
                  + " enter return tab esc escape space backspace delete del insert home"
                  + " end up down left right page-up page-down caps-lock print-screen"
                  + " arrow-up arrow-down arrow-left arrow-right")
              .split(" "));

  private static final int LONGEST = 100;
  private static final String DELIMITER = "++";

  private final ClosingDelimiters closings = new ClosingDelimiters();

  @Override
  public ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    int before = scanner.peekPreviousCodePoint();
    if (before == '+' || Character.isLetterOrDigit(before) || scanner.matchMultiple('+') != 2) {
      return ParsedInline.none();
    }
    Position start = scanner.position();
    Position end = closings.onLine(scanner, DELIMITER, LONGEST);
    int after = scanner.peekCodePoint();
    if (end == null || after == '+' || Character.isLetterOrDigit(after)) {
      return ParsedInline.none();
    }
    String names = ClosingDelimiters.between(scanner, start, end);
    return areKeyNames(names)
        ? ParsedInline.of(new Code(shown(names)), scanner.position())
        : ParsedInline.none();
  }

  /** Whether these words are names of keys, one of which at least is a name and no letter. */
  private static boolean areKeyNames(String words) {
    boolean named = false;
    for (String key : words.split("\\+", -1)) {
      boolean known = NAMED.contains(key) || isFunction(key);
      if (!known && key.length() != 1 && !isQuoted(key)) {
        return false;
      }
      named |= known;
    }
    return named;
  }

  private static boolean isFunction(String key) {
    return key.length() > 1
        && key.length() < 4
        && key.charAt(0) == 'f'
        && key.substring(1).chars().allMatch(Ascii::isDigit);
  }

  private static boolean isQuoted(String key) {
    return key.length() > 2 && key.startsWith("\"") && key.endsWith("\"");
  }

  /** The keys as they are written on keyboards. */
  private static String shown(String words) {
    var shown = new StringJoiner("+");
    for (String key : words.split("\\+", -1)) {
      shown.add(
          isQuoted(key)
              ? key.substring(1, key.length() - 1)
              : key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1).replace('-', ' '));
    }
    return shown.toString();
  }
}
