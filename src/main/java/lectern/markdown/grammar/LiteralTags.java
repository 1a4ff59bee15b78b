package lectern.markdown.grammar;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import lectern.markup.Ascii;
import org.commonmark.node.Text;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Finds tags that a sentence only mentions: those that {@link AngleBrackets} takes for words, and
 * {@code <script>} and similar tags without an end in the same paragraph.
 */
final class LiteralTags implements InlineContentParser {
  /** Elements whose words are hidden. */
  private static final Set<String> HIDING =
      Set.of("script", "style", "template", "svg", "noscript", "head");

  /** Delimiters of code; a sentence has none of them between the tags that it names. */
  private static final String CODE = ";{}()=<";

  private final AngleBrackets brackets;

  /** Receives the tags that the sentences around them may name. */
  private final TagMentions mentions;

  /** Elements whose opening tag was words, so that their closing one is as well. */
  private final Set<String> mentioned = new HashSet<>();

  /** Elements whose end was not found. */
  private final Set<String> endless = new HashSet<>();

  LiteralTags(AngleBrackets brackets, TagMentions mentions) {
    this.brackets = brackets;
    this.mentions = mentions;
  }

  @Override
  public ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    Position start = scanner.position();
    int before = scanner.peekPreviousCodePoint();
    String tag = tag(scanner);
    int name = tag.startsWith("</") ? 2 : 1;
    int end = AngleBrackets.nameEnd(tag, name);
    if (end < 0) {
      mentions.addDeclaration(tag);
      return ParsedInline.none();
    }
    mentions.addTag(before, tag, characterBehind(scanner));
    if (brackets.programsTag(tag, 0) > 0) {
      return ParsedInline.of(new Text(""), scanner.position());
    }
    String key = tag.substring(name, end).toLowerCase(Locale.ROOT);
    if (brackets.areWords(tag, 0, before)
        || (" (\"“".indexOf(before) >= 0
            && isSeparate(scanner.peek())
            && brackets.isNeverClosed(tag))
        // A break may stand between two quotations.
        || (isQuoted(before, scanner.peek()) && !key.equals("br"))
        || (HIDING.contains(key) && isMentioned(scanner, tag, key))) {
      scanner.setPosition(start);
      scanner.next();
      return ParsedInline.of(new Text("<"), scanner.position());
    }
    return ParsedInline.none();
  }

  /** What stands here, or behind the letter that makes several of a tag, {@code <li>s}. */
  private static char characterBehind(Scanner scanner) {
    char next = scanner.peek();
    if (next == 's') {
      Position start = scanner.position();
      scanner.next();
      next = Character.isLetter(scanner.peek()) ? next : scanner.peek();
      scanner.setPosition(start);
    }
    return next;
  }

  /** Whether quotation marks hold nothing but a tag. */
  private static boolean isQuoted(int before, char after) {
    int quote = "\"“‘".indexOf(before);
    return quote >= 0 && "\"”’".charAt(quote) == after;
  }

  /** Whether a tag in a sentence ends here, as the word that it is. */
  private static boolean isSeparate(char after) {
    return after == Scanner.END || " \n.,;:!?)\"”".indexOf(after) >= 0;
  }

  /** What stands from here to the first closing bracket. */
  private static String tag(Scanner scanner) {
    Position start = scanner.position();
    scanner.next();
    if (!Ascii.isLetter(scanner.peek()) && "/?!".indexOf(scanner.peek()) < 0) {
      return "";
    }
    boolean closed = false;
    for (int i = 0; i < AngleBrackets.LONGEST && scanner.hasNext() && !closed; i++) {
      closed = scanner.peek() == '>';
      scanner.next();
    }
    SourceLines source = scanner.getSource(start, scanner.position());
    return source.getContent();
  }

  /** Whether a tag that hides what follows is only mentioned, as in {@code <a> and </a>}. */
  private boolean isMentioned(Scanner scanner, String tag, String key) {
    if (tag.startsWith("</")) {
      return mentioned.contains(key);
    }
    boolean plain = tag.indexOf('=') < 0 && scanner.peek() == ' ';
    boolean words = endless.contains(key);
    while (!words && scanner.hasNext()) {
      char c = scanner.peek();
      if (c == '<' && closes(scanner, key)) {
        break;
      }
      plain &= CODE.indexOf(c) < 0;
      if (c != '<') {
        scanner.next();
      }
    }
    if (!words && !scanner.hasNext()) {
      endless.add(key);
      words = true;
    }
    words |= plain;
    if (words) {
      mentioned.add(key);
    }
    return words;
  }

  /** Goes after a bracket, and says whether the closing tag of this element began there. */
  private static boolean closes(Scanner scanner, String key) {
    scanner.next();
    if (!scanner.next('/')) {
      return false;
    }
    Position name = scanner.position();
    for (int i = 0; i < key.length() && scanner.hasNext(); i++) {
      scanner.next();
    }
    return scanner.getSource(name, scanner.position()).getContent().equalsIgnoreCase(key);
  }
}
