package lectern.layout;

import java.util.ArrayList;
import java.util.List;
import lectern.layout.Style.StyleRole;

/**
 * Where the words of a block stand between the edges of the page, and what runs down their left.
 *
 * @param measure cells of the whole page
 * @param left first cell of the words
 * @param bars the bars of the quotes around
 * @param style of plain words here
 * @param depth how many lists of bullets there are around
 */
public record BlockIndent(int measure, int left, List<Span> bars, Style style, int depth) {
  private static final String BAR = "│";

  /** Below this measure words need the cells more than the eye needs the indent. */
  private static final int NARROW = 20;

  static BlockIndent page(int measure) {
    return new BlockIndent(measure, 0, List.of(), Style.TEXT, 0);
  }

  /** Cells for words, at least half the page. */
  public int width() {
    return measure - left;
  }

  /** Whether this many cells of indent still leave the words enough. */
  boolean allows(int cells) {
    return left + cells <= (measure < NARROW ? measure / 4 : measure / 2);
  }

  /** Words moved in by this many cells, or left where they are when the page is too narrow. */
  public BlockIndent indent(int cells) {
    return allows(cells) ? new BlockIndent(measure, left + cells, bars, style, depth) : this;
  }

  /** Words moved in after one bar more. */
  BlockIndent withQuote() {
    return new BlockIndent(measure, left, bars, style.withRole(StyleRole.QUOTE), depth).withBar();
  }

  /** The same words after one more bar; without it if the page is too narrow. */
  BlockIndent withBar() {
    if (!allows(2)) {
      return this;
    }
    var more = new ArrayList<>(bars);
    more.add(new Span(left, BAR, new Style(StyleRole.QUOTE_BAR, false, false, false), -1, -1));
    return new BlockIndent(measure, left + 2, List.copyOf(more), style, depth);
  }

  /** A short line of this character, at most so many cells, where the words of a page begin. */
  Line shortRule(String character, int most, boolean rightToLeft, int offset) {
    int cells = Math.clamp(width() / 3, 1, most);
    int column = rightToLeft ? measure - cells : left;
    var span =
        new Span(column, character.repeat(cells), Style.TEXT.withRole(StyleRole.RULE), -1, -1);
    return new Line(offset, offset, List.of(span));
  }

  /** Inside one list of bullets more. */
  BlockIndent withListLevel() {
    return new BlockIndent(measure, left, bars, style, depth + 1);
  }

  /** The first cell that a bar of this margin takes beyond those of {@code outer}, or the left. */
  int firstCellBeyond(BlockIndent outer) {
    return bars.size() > outer.bars.size() ? bars.get(outer.bars.size()).column() : left;
  }
}
