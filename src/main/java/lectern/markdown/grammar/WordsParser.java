package lectern.markdown.grammar;

import lectern.text.CharacterRun;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** A paragraph that begins with what CommonMark takes for another block. */
final class WordsParser extends AbstractBlockParser {
  private final Paragraph paragraph = new Paragraph();
  private SourceLines lines;

  /** Begins one at this place of a line, or goes on with the paragraph that stands above it. */
  static BlockStart start(MatchedBlockParser matched, int index) {
    SourceLines above = matched.getParagraphLines();
    var parser = BlockStart.of(new WordsParser(above)).atIndex(index);
    return above.isEmpty() ? parser : parser.replaceParagraphLines(above.getLines().size());
  }

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
