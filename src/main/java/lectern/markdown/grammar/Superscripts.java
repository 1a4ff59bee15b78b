package lectern.markdown.grammar;

import java.util.Set;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** Finds {@code x^2^} and {@code H~2~O} of Pandoc: right behind a word, and without a blank. */
public final class Superscripts implements InlineContentParserFactory {
  private static final int LONGEST = 40;

  /** Raised words. */
  public static final class Superscript extends CustomNode {
    Superscript(String words) {
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
    while (length < LONGEST && isRaised(scanner.peek())) {
      word |= Character.isLetterOrDigit(scanner.peek());
      scanner.next();
      length++;
    }
    String words = scanner.getSource(start, scanner.position()).getContent();
    return word && scanner.next('^')
        ? ParsedInline.of(new Superscript(words), scanner.position())
        : ParsedInline.none();
  }

  private static boolean isRaised(char c) {
    return Character.isLetterOrDigit(c) || "+-−–*(),./=′'".indexOf(c) >= 0;
  }

  private static boolean endsWord(int c) {
    return c != 0 && (Character.isLetterOrDigit(c) || ".,;:!?)]}\"'”’*_".indexOf(c) >= 0);
  }

  /** Whether words between single tildes are lowered, not struck out. */
  public static boolean isLowered(Strikethrough words) {
    if (!words.getOpeningDelimiter().equals("~")
        || !(words.getPrevious() instanceof Text before)
        || before.getLiteral().isEmpty()) {
      return false;
    }
    int last = before.getLiteral().codePointBefore(before.getLiteral().length());
    boolean behind =
        (Character.isLetterOrDigit(last) || last == ')' || last == ']') && !Tildes.areTies(words);
    for (Node node = words.getFirstChild(); behind && node != null; node = node.getNext()) {
      behind = node instanceof Text text && text.getLiteral().indexOf(' ') < 0;
    }
    return behind;
  }
}
