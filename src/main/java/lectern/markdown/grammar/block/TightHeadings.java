package lectern.markdown.grammar.block;

import java.util.List;
import lectern.text.CharacterRun;
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
 * Reads {@code ##Title}, a heading without its blank, as the first Markdown did.
 *
 * <p>For CommonMark it is a paragraph, and tags and names of channels look so. It must stand alone,
 * and the text must hold one of two markers or more that begins like a title, or one that such
 * markers end as well.
 */
public final class TightHeadings extends AbstractBlockParserFactory {
  private static final int DEEPEST = 6;
  private static final int LONGEST = 100;

  /** Whether a text shows that its headings are written so. */
  public static boolean areIn(String text) {
    if (!mayOccurIn(text)) {
      return false;
    }
    boolean separate = true;
    boolean code = false;
    String candidate = "";
    for (String line : (Iterable<String>) text.lines()::iterator) {
      code ^= line.startsWith("```") || line.startsWith("~~~");
      if (line.isBlank() && isTitle(candidate)) {
        return true;
      }
      candidate = separate && !code ? line.stripTrailing() : "";
      separate = line.isBlank();
    }
    return isTitle(candidate);
  }

  /** Whether any line begins so, whatever stands beside it. */
  private static boolean mayOccurIn(String text) {
    for (int at = text.indexOf('#'); at >= 0; at = text.indexOf('#', at + 1)) {
      int end = hashesEnd(text, at);
      boolean begins = at == 0 || text.charAt(at - 1) == '\n' || text.charAt(at - 1) == '\r';
      if (begins && end < text.length() && text.charAt(end) > ' ') {
        return true;
      }
      at = end - 1;
    }
    return false;
  }

  /** Whether a line that stands alone is such a heading for sure. */
  private static boolean isTitle(String line) {
    int level = level(line);
    boolean capital = level > 1 && !Character.isLowerCase(line.codePointAt(level));
    return level > 0 && (capital || line.endsWith("#"));
  }

  private static int hashesEnd(CharSequence text, int from) {
    return CharacterRun.end(text, from, "#");
  }

  /** How many markers stand right before the first letter of a line; none if it is no heading. */
  private static int level(String line) {
    int level = hashesEnd(line, 0);
    boolean heads =
        level > 0
            && level <= DEEPEST
            && level < line.length()
            && line.length() <= LONGEST
            && Character.isLetterOrDigit(line.codePointAt(level))
            && !areTags(line);
    return heads && ".,;".indexOf(line.charAt(line.length() - 1)) < 0 ? level : 0;
  }

  /** Whether all words of a line begin with a marker, {@code #Linux #Essays}. */
  private static boolean areTags(String line) {
    List<String> words = List.of(line.split(" +"));
    return words.size() > 1
        && !line.endsWith("#")
        && words.stream().allMatch(word -> word.startsWith("#"));
  }

  @Override
  public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    CharSequence content = state.getLine().getContent();
    int start = state.getNextNonSpaceIndex();
    boolean begins =
        state.getIndent() == 0
            && start < content.length()
            && content.charAt(start) == '#'
            && matched.getParagraphLines().isEmpty();
    if (!begins) {
      return BlockStart.none();
    }
    String line = content.subSequence(start, content.length()).toString().stripTrailing();
    int level = level(line);
    // A small letter after one marker begins a tag, and a digit makes a number of it.
    int first = level == 0 ? '#' : line.codePointAt(level);
    boolean small = Character.isLowerCase(first) || Character.isDigit(first);
    boolean tag = level == 1 && small && !line.endsWith("#");
    return level == 0 || tag
        ? BlockStart.none()
        : BlockStart.of(new TightHeading(level)).atIndex(start);
  }

  /** A paragraph, which is a heading if it has one line or is underlined. */
  private static final class TightHeading extends AbstractBlockParser {
    private final Paragraph paragraph = new Paragraph();
    private final SourceLines lines = SourceLines.empty();
    private final int level;

    /** The level that a line below these words gives them, or 0. */
    private int underline;

    TightHeading(int level) {
      this.level = level;
    }

    @Override
    public Block getBlock() {
      return paragraph;
    }

    @Override
    public boolean canHaveLazyContinuationLines() {
      return true;
    }

    @Override
    public void addLine(SourceLine line) {
      if (underline == 0) {
        lines.addLine(line);
      }
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      CharSequence content = state.getLine().getContent();
      if (state.isBlank() || underline > 0) {
        return BlockContinue.none();
      }
      boolean line = state.getIndent() <= 3;
      underline = line ? AttributeLines.underline(content.toString().strip()) : 0;
      return BlockContinue.atIndex(underline > 0 ? content.length() : state.getIndex());
    }

    @Override
    public void parseInlines(InlineParser inlines) {
      boolean alone = lines.getLines().size() == 1;
      if (!alone && underline == 0) {
        inlines.parse(lines, paragraph);
        return;
      }
      var heading = new Heading();
      heading.setLevel(alone ? level : underline);
      heading.setSourceSpans(paragraph.getSourceSpans());
      inlines.parse(alone ? SourceLines.of(title(lines.getLines().getFirst())) : lines, heading);
      paragraph.insertBefore(heading);
      paragraph.unlink();
    }

    /** The words between the markers. */
    private SourceLine title(SourceLine line) {
      String source = line.getContent().toString().stripTrailing();
      int end = source.length();
      while (source.charAt(end - 1) == '#') {
        end--;
      }
      return line.substring(level, end);
    }
  }
}
