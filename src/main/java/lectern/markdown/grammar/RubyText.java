package lectern.markdown.grammar;

import java.lang.Character.UnicodeScript;
import lectern.markdown.grammar.delimiter.ClosingDelimiters;
import lectern.text.CharacterMatch;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Reads words with their reading, as novels of Aozora write them, {@code ｜漢字《かんじ》}, and Den-Den
 * Markdown, <code>{漢字|かんじ}</code>; the reading is shown in brackets.
 */
final class RubyText implements InlineContentParser {
  private static final int LONGEST = 30;

  /** Whether a text may hold any in braces. */
  static boolean mayOccurIn(String text) {
    return CharacterMatch.anyAt(
        text, "{", at -> at + 1 < text.length() && isCjk(text.charAt(at + 1)));
  }

  @Override
  public ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    boolean braced = scanner.next('{');
    if (!braced) {
      scanner.next();
    }
    String words = letters(scanner, false);
    if (words.isEmpty() || !scanner.next(braced ? '|' : '《')) {
      return ParsedInline.none();
    }
    // Each delimiter may have a reading of its own: {漢字|かん|じ}.
    String reading = letters(scanner, braced).replace("|", "");
    return !reading.isEmpty() && scanner.next(braced ? '}' : '》')
        ? ParsedInline.of(new Text(words + "（" + reading + "）"), scanner.position())
        : ParsedInline.none();
  }

  /** The CJK letters that start here, with bars between them. */
  private static String letters(Scanner scanner, boolean bars) {
    Position start = scanner.position();
    int length = 0;
    while (length < LONGEST && (isCjk(scanner.peek()) || (bars && scanner.peek() == '|'))) {
      scanner.next();
      length++;
    }
    return ClosingDelimiters.between(scanner, start, scanner.position());
  }

  private static boolean isCjk(char c) {
    if (c == 'ー' || c == '々') {
      return true;
    }
    return switch (UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA -> true;
      default -> false;
    };
  }
}
