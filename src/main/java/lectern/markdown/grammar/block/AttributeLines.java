package lectern.markdown.grammar.block;

import java.util.ArrayList;
import java.util.List;
import lectern.markup.Attributes;
import org.commonmark.node.Block;
import org.commonmark.node.Heading;
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
 * Hides a line of attributes, {@code {#id .class}}, right above the block that has them, as MyST
 * and Djot write them. With an empty line or nothing below it is words, unless the text is of a
 * program that has attributes.
 */
public final class AttributeLines extends AbstractBlockParserFactory {
  private final boolean alone;

  /**
   * Hides such lines.
   *
   * @param alone whether those with nothing right below them, too
   */
  public AttributeLines(boolean alone) {
    this.alone = alone;
  }

  /** Attributes that are the words of a heading, as the line below them says. */
  public static final class UnderlinedAttributes extends Heading {}

  /** Whether a text may hold any. */
  public static boolean mayOccurIn(String text) {
    return text.startsWith("{")
        || text.contains("\n{")
        || text.contains("\r{")
        || text.contains(" {");
  }

  @Override
  public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    CharSequence content = state.getLine().getContent();
    int start = state.getNextNonSpaceIndex();
    // Below a paragraph, of a quote that it goes on with too, they are that paragraph's own.
    boolean begins =
        state.getIndent() <= 3
            && start < content.length()
            && content.charAt(start) == '{'
            && !(state.getActiveBlockParser().getBlock() instanceof Paragraph);
    if (!begins) {
      return BlockStart.none();
    }
    String words = content.subSequence(start, content.length()).toString().stripTrailing();
    return Attributes.areClassed(words)
        ? BlockStart.of(new AttributeLine(words, alone)).atIndex(start)
        : BlockStart.none();
  }

  /** The level of the heading that a line underlines, or 0. */
  static int underline(String words) {
    boolean first = words.chars().allMatch(c -> c == '=');
    return first ? 1 : words.chars().allMatch(c -> c == '-') ? 2 : 0;
  }

  private static final class AttributeLine extends AbstractBlockParser {
    private final Paragraph paragraph = new Paragraph();
    private final List<SourceLine> lines = new ArrayList<>();
    private final String words;
    private final boolean alone;

    /** Whether a block stands right below. */
    private boolean hidden;

    /** The level of the heading that these words are when they are underlined, or 0. */
    private int level;

    AttributeLine(String words, boolean alone) {
      this.words = words;
      this.alone = alone && words.length() > 2 && Character.isLetter(words.charAt(2));
    }

    @Override
    public Block getBlock() {
      return paragraph;
    }

    @Override
    public void addLine(SourceLine line) {
      if (level == 0) {
        lines.add(line);
      }
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      String below = state.getLine().getContent().toString().strip();
      if (level > 0 || below.isEmpty()) {
        return BlockContinue.none();
      }
      level = state.getIndent() <= 3 ? underline(below) : 0;
      hidden = level == 0;
      return hidden
          ? BlockContinue.none()
          : BlockContinue.atIndex(state.getLine().getContent().length());
    }

    @Override
    public void parseInlines(InlineParser inlines) {
      if (level > 0) {
        var heading = new UnderlinedAttributes();
        heading.setLevel(level);
        inlines.parse(SourceLines.of(lines), heading);
        paragraph.insertBefore(heading);
        paragraph.unlink();
        return;
      }
      if (!hidden && !alone) {
        inlines.parse(SourceLines.of(lines), paragraph);
        return;
      }
      String id = Attributes.of(words).id();
      if (id.isEmpty()) {
        paragraph.unlink();
      } else {
        paragraph.appendChild(new AnchorNode(id));
      }
    }
  }
}
