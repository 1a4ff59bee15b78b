package lectern.markdown.grammar.tex;

import java.util.ArrayList;
import java.util.List;
import lectern.markdown.math.FormulaDetector;
import lectern.markdown.math.TexEnvironment;
import lectern.markdown.math.TexMacros;
import lectern.markup.Attributes;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
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
import org.jspecify.annotations.Nullable;

/**
 * Finds formulas on lines of their own: {@code $$…$$}, {@code \[…\]}, {@code \begin{align}…}.
 *
 * <p>As in TeX, no empty line stands inside a formula. A formula that is not closed before an empty
 * line is a paragraph, unless all that follows up to the closing delimiter is clearly formula.
 */
public final class FormulaBlocks extends AbstractBlockParserFactory {
  /** The lines of a formula; it has inlines of its own while nothing has closed it. */
  public static final class DollarFormulaBlock extends CustomBlock {
    public String source;

    /** By which links name it, or empty. */
    public String id = "";

    boolean closed;

    /** A formula that is closed when it has a source. */
    public DollarFormulaBlock(String source) {
      this.source = source;
      this.closed = !source.isEmpty();
    }
  }

  /** Puts a paragraph in the place of what nothing has closed. */
  public static void unclosed(DollarFormulaBlock formula) {
    if (!formula.closed) {
      var paragraph = new Paragraph();
      while (formula.getFirstChild() != null) {
        paragraph.appendChild(formula.getFirstChild());
      }
      formula.insertBefore(paragraph);
      formula.unlink();
    }
  }

  /** So many paragraphs are looked at for a dollar sign that is open; it takes time. */
  private static final int MOST_LOOKED = 200;

  private final String text;
  private final TexMacros macros;
  private int looked;

  /** Finds them in a text that defines these commands. */
  public FormulaBlocks(String text, TexMacros macros) {
    this.text = text;
    this.macros = macros;
  }

  @Override
  public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    CharSequence content = state.getLine().getContent();
    int start = state.getNextNonSpaceIndex();
    if (state.getIndent() > 3
        || start + 1 >= content.length()
        || "$\\".indexOf(content.charAt(start)) < 0) {
      return BlockStart.none();
    }
    String line = content.subSequence(start, content.length()).toString().stripTrailing();
    String close = close(line);
    return close == null || isInFormula(line, matched)
        ? BlockStart.none()
        : BlockStart.of(new FormulaParser(close)).atIndex(start);
  }

  /** Whether an environment begins within a formula whose dollar sign the lines above opened. */
  private boolean isInFormula(String line, MatchedBlockParser matched) {
    long dollars = 0;
    if (line.startsWith("\\begin") && looked++ < MOST_LOOKED) {
      for (SourceLine above : matched.getParagraphLines().getLines()) {
        dollars += above.getContent().toString().chars().filter(c -> c == '$').count();
      }
    }
    return dollars % 2 == 1;
  }

  /** What closes the formula that this line opens, or null when it opens none. */
  private static @Nullable String close(String line) {
    if (line.startsWith("$$") && !line.startsWith("$$$")) {
      return isWhole(line, "$$", "$$") ? "$$" : null;
    }
    for (String slashes : new String[] {"\\", "\\\\"}) {
      if (line.startsWith(slashes + "[")) {
        return isWhole(line, slashes + "[", slashes + "]") ? slashes + "]" : null;
      }
    }
    int end = line.startsWith("\\begin{") ? line.indexOf('}') : -1;
    if (end < 0) {
      return null;
    }
    String name = line.substring("\\begin{".length(), end);
    return TexEnvironment.of(name) == null ? null : "\\end{" + name + "}";
  }

  /** Whether a line opens a formula and goes on, or ends with it; else it is part of a sentence. */
  private static boolean isWhole(String line, String open, String close) {
    int end = line.indexOf(close, open.length());
    String inside = line.substring(open.length(), end < 0 ? line.length() : end);
    if (end < 0) {
      return inside.isBlank()
          || FormulaDetector.isCertainlyFormula(inside)
          || inside.indexOf('=') >= 0;
    }
    // CommonMark escapes brackets so, and an editor's remark may stand alone on its line.
    boolean escaped = open.equals("\\[") && !BackslashFormulas.isFormula(inside);
    return isTail(line.substring(end + close.length())) && !inside.isBlank() && !escaped;
  }

  /** Nothing, a full stop or comma, or attributes such as {@code {#eq-one}}. */
  private static boolean isTail(String tail) {
    String rest = tail.strip();
    return rest.isEmpty()
        || rest.equals(".")
        || rest.equals(",")
        || isLabel(rest)
        || Attributes.end(rest, 0) == rest.length();
  }

  /** The name of a formula as MyST has it, {@code (eq-one)}. */
  public static boolean isLabel(String tail) {
    return tail.length() > 3
        && tail.startsWith("(")
        && tail.endsWith(")")
        && tail.substring(1, tail.length() - 1)
            .chars()
            .allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || "-_:".indexOf(c) >= 0));
  }

  private final class FormulaParser extends AbstractBlockParser {
    private final DollarFormulaBlock block = new DollarFormulaBlock("");
    private final String close;
    private final List<SourceLine> lines = new ArrayList<>();

    FormulaParser(String close) {
      this.close = close;
    }

    @Override
    public Block getBlock() {
      return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      return block.closed || (state.isBlank() && !goesOn(state.getLine()))
          ? BlockContinue.none()
          : BlockContinue.atIndex(state.getNextNonSpaceIndex());
    }

    /** Whether after this empty line the formula goes on, beyond doubt, to its end. */
    private boolean goesOn(SourceLine blank) {
      if (!close.equals("$$") || blank.getSourceSpan() == null || !hasOpenLine()) {
        return false;
      }
      int from = blank.getSourceSpan().getInputIndex();
      int end = text.indexOf("$$", from, Math.min(text.length(), from + DollarFormulas.LONGEST));
      String rest = end < 0 ? "$" : text.substring(from, end);
      return rest.indexOf('$') < 0 && (isBlank(rest) || FormulaDetector.haveOnlyCommands(rest));
    }

    /** Whether nothing stands here but the markers of a quote. */
    private static boolean isBlank(String lines) {
      return lines.chars().allMatch(c -> c <= ' ' || c == '>');
    }

    /** Whether the delimiters that open the formula stand alone, or before an environment. */
    private boolean hasOpenLine() {
      String first = lines.getFirst().getContent().toString().strip();
      return first.equals("$$") || first.startsWith("$$\\begin{");
    }

    @Override
    public void addLine(SourceLine line) {
      String content = line.getContent().toString();
      int from = lines.isEmpty() ? Math.min(2, content.length()) : 0;
      int end = content.indexOf(close, from);
      lines.add(line);
      block.closed = end >= 0 && isTail(content.substring(end + close.length()));
    }

    @Override
    public void closeBlock() {
      var source = new StringBuilder();
      lines.forEach(line -> source.append(line.getContent()).append('\n'));
      if (!block.closed && hasOnlyCommands(source)) {
        source.append(close);
        block.closed = true;
      }
      if (block.closed) {
        block.source = macros.expand(bare(source.toString().strip()));
      }
    }

    /** Whether the author forgot the last delimiters, for all words are of a formula. */
    private boolean hasOnlyCommands(CharSequence source) {
      String inside = source.toString().substring(close.length());
      return close.equals("$$")
          && inside.indexOf('$') < 0
          && FormulaDetector.haveOnlyCommands(inside);
    }

    /** The formula without the delimiters around it; an environment says what it is and stays. */
    private String bare(String source) {
      if (source.startsWith("\\begin")) {
        return source;
      }
      int end = source.lastIndexOf(close);
      String tail = source.substring(end + close.length()).strip();
      String kept = tail.startsWith("{") || isLabel(tail) ? "" : tail;
      block.id = isLabel(tail) ? tail.substring(1, tail.length() - 1) : Attributes.of(tail).id();
      return source.substring(close.length(), end).strip() + kept;
    }

    @Override
    public void parseInlines(InlineParser inlines) {
      if (!block.closed) {
        inlines.parse(SourceLines.of(lines), block);
      }
    }
  }
}
