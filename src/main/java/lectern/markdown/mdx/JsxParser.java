package lectern.markdown.mdx;

import lectern.markdown.html.HtmlTokenizer;
import lectern.markup.Ascii;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/**
 * Finds what JSX adds to HTML: values in braces, {@code <Chart data={[1, 2]} />}, comments between
 * <code>{&#47;*</code> and <code>*&#47;}</code>, blanks {@code {" "}}.
 *
 * <p>A tag with values in braces is no tag of HTML, so CommonMark reads it as text; it becomes the
 * same tag without those values.
 */
public final class JsxParser implements InlineContentParser {
  /** No one writes longer tags, and looking further would take time. */
  private static final int LONGEST = 4_000;

  /** Characters that one paragraph may be read in vain; then what is left of it is text. */
  private static final int MOST_WASTED = 200_000;

  private final boolean inModule;

  /** Finds them in a text; only where it imports or exports, also other expressions in braces. */
  public JsxParser(boolean inModule) {
    this.inModule = inModule;
  }

  /** Characters read for nothing. */
  private int wasted;

  @Override
  public ParsedInline tryParse(InlineParserState state) {
    if (wasted > MOST_WASTED) {
      return ParsedInline.none();
    }
    Scanner scanner = state.scanner();
    return scanner.peek() == '<' ? tag(scanner) : braces(scanner);
  }

  private ParsedInline tag(Scanner scanner) {
    scanner.next();
    Position start = scanner.position();
    boolean closing = scanner.next('/');
    if (inModule && scanner.next('>')) {
      return ParsedInline.of(new Text(""), scanner.position());
    }
    if (!Ascii.isLetter(scanner.peek())) {
      return ParsedInline.none();
    }
    boolean dotted = isDotted(scanner);
    var brackets = new JavaScriptBrackets();
    boolean braced = false;
    int length = 0;
    while (length < LONGEST && scanner.hasNext()) {
      char c = scanner.peek();
      if (!brackets.areOpen() && (c == '>' || c == '<')) {
        break;
      }
      braced |= c == '{' && scanner.peekPreviousCodePoint() == '=';
      brackets.read(c);
      scanner.next();
      length++;
    }
    String source = scanner.getSource(start, scanner.position()).getContent();
    boolean component = dotted || ((braced || listens(source)) && !closing);
    if (!component || scanner.peek() != '>') {
      wasted += length;
      return ParsedInline.none();
    }
    scanner.next();
    var html = new HtmlInline();
    html.setLiteral(bare("<" + source + ">"));
    return ParsedInline.of(html, scanner.position());
  }

  private ParsedInline braces(Scanner scanner) {
    // A key after a name is one of some program: $INC{"a"}.
    boolean key = !inModule && Character.isLetterOrDigit(scanner.peekPreviousCodePoint());
    Position start = scanner.position();
    int depth = 0;
    int length = 0;
    do {
      char c = scanner.peek();
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      scanner.next();
      length++;
    } while (depth > 0 && length < LONGEST && scanner.hasNext());
    String source = scanner.getSource(start, scanner.position()).getContent();
    Node node =
        depth == 0 ? node(source.substring(1, source.length() - 1).strip(), inModule) : null;
    if (key && node instanceof Text words && !words.getLiteral().isBlank()) {
      node = null;
    }
    wasted += node == null ? length : 0;
    return node == null ? ParsedInline.none() : ParsedInline.of(node, scanner.position());
  }

  /**
   * Whether a tag has a handler of Vue, {@code @click="…"}, whose character begins no name of HTML.
   */
  private static boolean listens(String source) {
    int at = source.indexOf(" @");
    return at > 0
        && at + 2 < source.length()
        && Ascii.isLetter(source.charAt(at + 2))
        && source.indexOf("=\"", at) > 0;
  }

  /** Whether this is a name such as {@code Card.Title}, which only components have. */
  private static boolean isDotted(Scanner scanner) {
    boolean component = Character.isUpperCase(scanner.peek());
    while (Character.isLetterOrDigit(scanner.peek())) {
      scanner.next();
    }
    return component && scanner.peek() == '.';
  }

  /** A tag with the values that HTML knows as well: strings, and the words of other values. */
  static String bare(String source) {
    if (source.indexOf('{') < 0) {
      return source;
    }
    var tag = new StringBuilder();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0 && c != '}') {
        tag.append(c);
      } else if (depth == 1 && c == '{') {
        start = i + 1;
      } else if (depth == 0) {
        String words = value(source.substring(Math.min(start, i), i).strip());
        tag.append('"').append(words.replace("\"", "&quot;")).append('"');
      }
    }
    return tag.toString();
  }

  /** The words of a value in braces: a string, or those between tags. */
  static String value(String expression) {
    if (isString(expression)) {
      return string(expression);
    }
    var words = new StringBuilder();
    if (expression.startsWith("<")) {
      String inside = expression.replace("<>", "").replace("</>", "");
      HtmlTokenizer.read(inside, words::append, _ -> {});
    }
    return words.toString();
  }

  /** What an expression shows: nothing for a comment, its words for a string. */
  private static @Nullable Node node(String expression, boolean inModule) {
    if (expression.startsWith("/*") && expression.endsWith("*/")) {
      return new Text("");
    }
    if (isString(expression)) {
      return new Text(string(expression));
    }
    // {#id} and {.class} are attributes in MDX too.
    boolean hidden = inModule && !expression.isEmpty() && "#.".indexOf(expression.charAt(0)) < 0;
    return hidden ? new Text("") : null;
  }

  /** Whether an expression is one string, in any of its three quotation marks. */
  private static boolean isString(String expression) {
    int end = expression.length() - 1;
    return end > 0
        && "\"'`".indexOf(expression.charAt(0)) >= 0
        && expression.indexOf(expression.charAt(0), 1) == end;
  }

  /** What a string says: a character may be written as its number. */
  private static String string(String expression) {
    String words = expression.substring(1, expression.length() - 1);
    int at = words.indexOf("\\u");
    if (at < 0 || !isNumber(words, at + 2)) {
      return words;
    }
    int character = Integer.parseInt(words.substring(at + 2, at + 6), 16);
    return words.substring(0, at) + (char) character + words.substring(at + 6);
  }

  private static boolean isNumber(String words, int from) {
    return words.length() >= from + 4
        && words.substring(from, from + 4).chars().allMatch(c -> Character.digit(c, 16) >= 0);
  }
}
