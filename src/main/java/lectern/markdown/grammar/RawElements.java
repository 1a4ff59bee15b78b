package lectern.markdown.grammar;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import lectern.markdown.template.ProcessingInstructions;
import lectern.markup.Ascii;
import lectern.markup.TextRange;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Makes paragraphs of lines that begin with a tag that is words.
 *
 * <p>CommonMark lets {@code <script>}, {@code <style>}, {@code <pre>} and {@code <textarea>} at a
 * line's start take all lines up to their end, and the whole text where there is none. That is
 * known only after parsing, so a text with unclosed elements is parsed again with them as words.
 */
final class RawElements extends AbstractBlockParserFactory {
  private static final Set<String> NAMES = Set.of("script", "style", "pre", "textarea");

  /** Those that are words without their end; what begins with {@code <pre>} stays code. */
  private static final Pattern ENDED = Pattern.compile("(?i)<(?:script|style|textarea)");

  /** CommonMark 0.31, 4.6: the end condition of the first kind of HTML blocks. */
  private static final Pattern RAW_END = Pattern.compile("(?i)</(?:script|style|pre|textarea)>");

  /** Those that end a paragraph and mean nothing alone. */
  private static final Set<String> INTERRUPTING =
      Set.of(
          ("address base basefont dialog dir fieldset form frame frameset legend"
                  + " link menu menuitem noframes optgroup option param search title"
                  + " track")
              .split(" "));

  private final AngleBrackets brackets;
  private final List<TextRange> words;

  /**
   * Makes paragraphs of what is no tag, and of raw elements without an end.
   *
   * @param words what {@link #unclosed} found
   */
  RawElements(AngleBrackets brackets, List<TextRange> words) {
    this.brackets = brackets;
    this.words = words;
  }

  /** Whether a text names one of the elements whose end may be missing. */
  static boolean mayOccurIn(String text) {
    return ENDED.matcher(text).find();
  }

  /** What the raw elements without an end have taken, in order; no other of them ends in there. */
  static List<TextRange> unclosed(Node root) {
    var found = new ArrayList<TextRange>();
    var open = new ArrayDeque<Node>();
    open.push(root);
    while (!open.isEmpty()) {
      Node node = open.pop();
      if (node instanceof HtmlBlock html && isUnclosed(html.getLiteral().stripLeading())) {
        List<SourceSpan> lines = html.getSourceSpans();
        SourceSpan last = lines.getLast();
        found.add(
            new TextRange(
                lines.getFirst().getInputIndex(), last.getInputIndex() + last.getLength()));
      }
      for (Node child = node.getLastChild(); child != null; child = child.getPrevious()) {
        if (!(node instanceof Paragraph)) {
          open.push(child);
        }
      }
    }
    return found;
  }

  private static boolean isUnclosed(String html) {
    return isRaw(html) && !isCode(html) && !RAW_END.matcher(html).find();
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
    boolean mentioned = raw ? !isCode(source) && isEndless(state) : brackets.areWords(source, 0);
    if (!named && (!mentioned || !(raw || isBlockOfHtml(source, state)))) {
      return BlockStart.none();
    }
    if (matched.getMatchedBlockParser() instanceof WordsParser words) {
      return BlockStart.of(new WordsParser(words)).atIndex(start);
    }
    return WordsParser.start(matched, start);
  }

  private boolean isEndless(ParserState state) {
    SourceSpan line = state.getLine().getSourceSpan();
    if (line == null || words.isEmpty()) {
      return false;
    }
    int start = line.getInputIndex() + state.getNextNonSpaceIndex();
    var here = new TextRange(start, start);
    int place = Collections.binarySearch(words, here, Comparator.comparingInt(TextRange::start));
    int before = place >= 0 ? place : -place - 2;
    return before >= 0 && start < words.get(before).end();
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

  private static boolean isCode(String html) {
    return html.regionMatches(true, 0, "<pre", 0, 4);
  }
}
