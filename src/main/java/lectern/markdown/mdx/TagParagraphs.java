package lectern.markdown.mdx;

import java.util.Set;
import lectern.markdown.html.ComponentHtml;
import lectern.markup.Ascii;
import org.commonmark.node.Block;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Reads a line of MDX such as {@code <div>Some **words**</div>}: for CommonMark a block of HTML,
 * for MDX a paragraph with Markdown between its tags.
 */
public final class TagParagraphs extends AbstractBlockParserFactory {
  /** What holds words, and no code and no part of a table. */
  private static final Set<String> NAMES =
      Set.of(
          ("div p center section article header footer aside figure figcaption"
                  + " blockquote details summary main nav address li dt dd")
              .split(" "));

  /** Whether an element of this name holds words. */
  static boolean isNamed(String name) {
    return NAMES.contains(name);
  }

  @Override
  public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    CharSequence line = state.getLine().getContent();
    int start = state.getNextNonSpaceIndex();
    boolean begins =
        state.getIndent() <= 3
            && start < line.length()
            && line.charAt(start) == '<'
            && matched.getParagraphLines().isEmpty();
    return begins && holdsWords(line.subSequence(start, line.length()).toString().strip())
        ? BlockStart.of(new LineParser()).atIndex(start)
        : BlockStart.none();
  }

  /** Whether this is an element from its first tag to its last. */
  private static boolean holdsWords(String line) {
    if (!line.endsWith(">") || line.length() < 2 || !Ascii.isLetter(line.charAt(1))) {
      return false;
    }
    String name = ComponentHtml.name(line);
    return NAMES.contains(name)
        && line.length() > 2 * name.length() + 5
        && line.regionMatches(
            true, line.length() - name.length() - 3, "</" + name + ">", 0, name.length() + 3);
  }

  /** A paragraph of one line. */
  private static final class LineParser extends AbstractBlockParser {
    private final Paragraph paragraph = new Paragraph();
    private SourceLines lines = SourceLines.empty();

    @Override
    public Block getBlock() {
      return paragraph;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      return BlockContinue.none();
    }

    @Override
    public void addLine(SourceLine line) {
      lines.addLine(line);
    }

    @Override
    public void parseInlines(InlineParser inlines) {
      inlines.parse(lines, paragraph);
    }
  }
}
