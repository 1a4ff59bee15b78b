package lectern.markdown.grammar;

import java.util.ArrayDeque;
import java.util.Locale;
import java.util.Set;
import lectern.markdown.template.ProcessingInstructions;
import lectern.markup.Ascii;
import lectern.text.CharacterRun;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
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
 * Makes paragraphs of lines that begin with a tag that is words.
 *
 * <p>CommonMark lets {@code <script>}, {@code <style>}, {@code <pre>} and {@code <textarea>} at a
 * line's start take all lines up to their end, and the whole text where there is none. That is
 * known only after parsing, so a text with an unclosed element is parsed again with that element as
 * words.
 */
final class RawElements extends AbstractBlockParserFactory {
  private static final Set<String> NAMES = Set.of("script", "style", "pre", "textarea");

  /** Those that end a paragraph and mean nothing alone. */
  private static final Set<String> INTERRUPTING =
      Set.of(
          ("address base basefont dialog dir fieldset form frame frameset legend"
                  + " link menu menuitem noframes optgroup option param search title"
                  + " track")
              .split(" "));

  private final AngleBrackets brackets;
  private final Set<Integer> words;
  private int found;

  /**
   * Makes paragraphs of what is no tag, and of these raw elements.
   *
   * @param words their places among all of the text
   */
  RawElements(AngleBrackets brackets, Set<Integer> words) {
    this.brackets = brackets;
    this.words = words;
  }

  /** The place, among all raw elements, of the first whose end is missing; or -1. */
  static int unclosed(Node root) {
    var open = new ArrayDeque<Node>();
    open.push(root);
    int place = 0;
    while (!open.isEmpty()) {
      Node node = open.pop();
      if (node instanceof HtmlBlock html && isRaw(html.getLiteral().stripLeading())) {
        String literal = html.getLiteral().toLowerCase(Locale.ROOT);
        boolean code = literal.stripLeading().startsWith("<pre");
        if (!code && NAMES.stream().noneMatch(name -> literal.contains("</" + name + ">"))) {
          return place;
        }
        place++;
      }
      for (Node child = node.getLastChild(); child != null; child = child.getPrevious()) {
        if (!(node instanceof Paragraph)) {
          open.push(child);
        }
      }
    }
    return -1;
  }

  @Override
  public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    CharSequence line = state.getLine().getContent();
    int start = state.getNextNonSpaceIndex();
    if (state.getIndent() > 3 || start >= line.length()) {
      return BlockStart.none();
    }
    if (Ascii.isDigit(line.charAt(start))
        && matched.getMatchedBlockParser() instanceof WordsParser words) {
      return continueParagraph(words, state, line.subSequence(start, line.length()).toString());
    }
    if (line.charAt(start) != '<') {
      return BlockStart.none();
    }
    String source = line.subSequence(start, line.length()).toString();
    boolean named = isDeclared(source) || isNamed(source);
    boolean raw = !named && isRaw(source);
    boolean mentioned = raw ? words.contains(found) : brackets.areWords(source, 0);
    found += raw ? 1 : 0;
    if (!named && (!mentioned || !(raw || isBlockOfHtml(source, state)))) {
      return BlockStart.none();
    }
    if (matched.getMatchedBlockParser() instanceof WordsParser words) {
      return BlockStart.of(new WordsParser(words)).atIndex(start);
    }
    SourceLines above = matched.getParagraphLines();
    var parser = BlockStart.of(new WordsParser(above)).atIndex(start);
    return above.isEmpty() ? parser : parser.replaceParagraphLines(above.getLines().size());
  }

  /** Whether a sentence begins with a tag that it names. */
  private boolean isNamed(String line) {
    int end = AngleBrackets.nameEnd(line, line.startsWith("</") ? 2 : 1);
    int close = end < 0 ? -1 : line.indexOf('>', end);
    if (close < 0
        || close == line.stripTrailing().length() - 1
        || !line.substring(end, close).matches(" ?/?")) {
      return false;
    }
    TagContext context = TagContext.of(line, 0, close + 1);
    boolean never = brackets.isNeverClosed(context.tag());
    return !brackets.isComponent(context.tag())
        && (context.isNamed(brackets.isClosed(context.name()))
            || (context.isInline() && context.goesOn() && never));
  }

  /** Whether words go on behind a declaration or an instruction that ends on its line. */
  private static boolean isDeclared(String line) {
    boolean instruction = line.startsWith("<?") && !ProcessingInstructions.isIn(line);
    boolean declaration =
        line.startsWith("<!") && line.length() > 2 && Ascii.isLetter(line.charAt(2));
    int close = instruction ? line.indexOf("?>") + 1 : declaration ? line.indexOf('>') : -1;
    return close > 0
        && close + 2 < line.length()
        && line.charAt(close + 1) == ' '
        && Ascii.isLetter(line.charAt(close + 2));
  }

  /** CommonMark 0.31, 4.6: the sixth kind, or a tag alone on its line outside a paragraph. */
  private static boolean isBlockOfHtml(String line, ParserState state) {
    boolean inParagraph = state.getActiveBlockParser().canHaveLazyContinuationLines();
    boolean alone = !inParagraph && line.substring(line.indexOf('>') + 1).isBlank();
    return alone || interrupts(line);
  }

  /** CommonMark 0.31, 5.2: a list that begins with another number than 1 ends no paragraph. */
  private static BlockStart continueParagraph(WordsParser words, ParserState state, String line) {
    int end = 0;
    while (end < line.length() && end < 10 && Ascii.isDigit(line.charAt(end))) {
      end++;
    }
    boolean later = end > 0 && end < line.length() && ".)".indexOf(line.charAt(end)) >= 0;
    return later && !line.substring(0, end).equals("1")
        ? BlockStart.of(new WordsParser(words)).atIndex(state.getNextNonSpaceIndex())
        : BlockStart.none();
  }

  /** CommonMark 0.31, 4.6: whether a tag would begin the sixth kind of HTML blocks. */
  private static boolean interrupts(String line) {
    return INTERRUPTING.contains(AngleBrackets.name(line));
  }

  /** CommonMark 0.31, 4.6: the start condition of the first kind of HTML blocks. */
  private static boolean isRaw(String line) {
    int end = AngleBrackets.nameEnd(line, 1);
    return line.startsWith("<")
        && end > 0
        && NAMES.contains(line.substring(1, end).toLowerCase(Locale.ROOT))
        && (end == line.length() || line.charAt(end) == '>' || line.charAt(end) <= ' ');
  }

  /** A paragraph that a tag begins. */
  private static final class WordsParser extends AbstractBlockParser {
    private final Paragraph paragraph = new Paragraph();
    private SourceLines lines;

    /** Goes on with these lines. */
    WordsParser(SourceLines lines) {
      this.lines = lines;
    }

    /** Takes the place and the lines of another, below which what looked like a block is words. */
    WordsParser(WordsParser above) {
      this.lines = above.lines;
      above.lines = SourceLines.empty();
      above.paragraph.getSourceSpans().stream().findFirst().ifPresent(paragraph::addSourceSpan);
      above.paragraph.unlink();
    }

    @Override
    public Paragraph getBlock() {
      return paragraph;
    }

    @Override
    public boolean canHaveLazyContinuationLines() {
      return true;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      return state.isBlank() ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(SourceLine line) {
      lines.addLine(stripped(line));
    }

    /** CommonMark 0.31, 4.8: blanks before the words of a line are none of them. */
    private static SourceLine stripped(SourceLine line) {
      CharSequence content = line.getContent();
      int start = CharacterRun.end(content, 0, " \t");
      return line.substring(start, content.length());
    }

    @Override
    public void parseInlines(InlineParser inlines) {
      inlines.parse(lines, paragraph);
    }
  }
}
