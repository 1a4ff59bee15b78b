package lectern.markdown.mdx;

import lectern.markdown.html.ComponentHtml;
import lectern.markdown.html.SingleLineBlock;
import lectern.markup.Ascii;
import org.commonmark.node.HtmlBlock;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Reads lines of MDX that hold one tag of a component, such as {@code <Aside>}, or of an element
 * that holds words, such as {@code <p>}.
 *
 * <p>For CommonMark they begin a block of HTML; for MDX what follows is Markdown.
 */
public final class ComponentLines extends AbstractBlockParserFactory {

  @Override
  public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    CharSequence line = state.getLine().getContent();
    int start = state.getNextNonSpaceIndex();
    boolean tag =
        state.getIndent() <= 3
            && start < line.length()
            && line.charAt(start) == '<'
            && holdsMarkdown(line.subSequence(start, line.length()).toString().strip());
    if (!tag) {
      return BlockStart.none();
    }
    String source = line.subSequence(start, line.length()).toString().strip();
    var block = new HtmlBlock();
    boolean shown = ComponentHtml.isComponent(source) || !isComponent(source);
    block.setLiteral(shown ? JsxParser.bare(source) : "");
    return BlockStart.of(new SingleLineBlock(block)).atIndex(line.length());
  }

  /** Whether this is one tag, and what stands after it is Markdown. */
  static boolean holdsMarkdown(String line) {
    return isComponent(line)
        || (TagParagraphs.isNamed(ComponentHtml.name(line)) && isOneTag(line, 1));
  }

  /** Whether this is one tag whose name is a component's: capital first, small letters after it. */
  static boolean isComponent(String line) {
    if (line.equals("<>") || line.equals("</>")) {
      return true;
    }
    int name = line.startsWith("</") ? 2 : 1;
    int end = name;
    while (end < line.length() && isNamePart(line.charAt(end))) {
      end++;
    }
    return end - name >= 2
        && Character.isUpperCase(line.charAt(name))
        && line.substring(name, end).chars().anyMatch(Character::isLowerCase)
        && isOneTag(line, end);
  }

  private static boolean isOneTag(String line, int from) {
    var brackets = new JavaScriptBrackets();
    for (int i = from; i < line.length() - 1; i++) {
      if (!brackets.areOpen() && (line.charAt(i) == '>' || line.charAt(i) == '<')) {
        return false;
      }
      brackets.read(line.charAt(i));
    }
    return line.endsWith(">") && !brackets.areOpen();
  }

  private static boolean isNamePart(char c) {
    return Ascii.isLetter(c) || Ascii.isDigit(c) || c == '.';
  }
}
