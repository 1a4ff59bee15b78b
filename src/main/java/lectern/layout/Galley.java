package lectern.layout;

import java.util.ArrayList;
import java.util.List;
import lectern.layout.paragraph.LineTypesetter;
import lectern.layout.paragraph.RunningText;
import lectern.text.Direction;
import lectern.text.Graphemes;
import lectern.text.Widths;
import org.jspecify.annotations.Nullable;

/**
 * Collects the lines of one page part: text, blank lines, the bars beside quotes, and bullets and
 * numbers.
 */
public final class Galley {
  private final List<Line> lines = new ArrayList<>();

  /** Blank lines owed before the next line, and where they stand. */
  private int requireBlankLines;

  private BlockIndent spacingMargin;

  private final Widths widths;

  /** For a block that is read from right to left. */
  private final @Nullable RightToLeftMirror mirror;

  /** Bullets and numbers that wait for the first line of their words. */
  private final List<Span> lead = new ArrayList<>();

  /** The first cell free after them. */
  private int leadEnd;

  Galley(BlockIndent page, boolean rightToLeft, Widths widths) {
    this.spacingMargin = page;
    this.widths = widths;
    this.mirror = rightToLeft ? new RightToLeftMirror(page.measure(), widths) : null;
  }

  /** How many cells a text takes. */
  public Widths widths() {
    return widths;
  }

  /** Whether the block is read from right to left. */
  public boolean isMirrored() {
    return mirror != null;
  }

  List<Line> lines() {
    return lines;
  }

  public int size() {
    return lines.size();
  }

  /** Blank lines before whatever comes next; when asked twice the greater number counts. */
  public void requireBlankLines(BlockIndent margin, int count) {
    if (requireBlankLines == 0) {
      spacingMargin = margin;
    }
    requireBlankLines = Math.max(requireBlankLines, count);
  }

  /**
   * Hangs a bullet or number before the next line.
   *
   * @param cells how wide it is set, right-aligned, the gap after it not counted
   * @param gap blank cells after it
   * @param offset of the next words
   */
  void lead(BlockIndent margin, String text, Style style, int cells, int gap, int offset) {
    int width = widths.of(text);
    if (width + pending(margin) > margin.measure()) {
      clearLead(margin, margin.left(), offset);
    }
    int column = pending(margin);
    if (column + width > margin.measure()) {
      RunningText words = RunningText.outside(text, style, HouseStyle.DEFAULT.with(widths));
      for (Line line : LineTypesetter.lines(words, margin.left(), margin.measure())) {
        add(margin, new Line(offset, offset, line.spans()));
      }
      return;
    }
    if (margin.allows(cells + gap)) {
      column += cells - width;
    }
    addLead(column, text, style);
    leadEnd = column + width + gap;
  }

  /** One span, or one per cluster in text that is already in visual order. */
  private void addLead(int column, String text, Style style) {
    if (!Direction.hasRightToLeft(text)) {
      lead.add(new Span(column, text, style, -1, -1));
      return;
    }
    var clusters = new ArrayList<String>();
    int next;
    for (int at = 0; at < text.length(); at = next) {
      next = Graphemes.next(text, at);
      clusters.add(text.substring(at, next));
    }
    int cell = column;
    for (String cluster : mirror == null ? clusters : clusters.reversed()) {
      lead.add(new Span(cell, cluster, style, -1, -1));
      cell += widths.of(cluster);
    }
  }

  private int pending(BlockIndent margin) {
    return lead.isEmpty() ? margin.left() : Math.max(margin.left(), leadEnd);
  }

  /** The first cell for a text: after what waits there when its first word has room. */
  int firstCell(BlockIndent margin, RunningText text) {
    int column = pending(margin);
    if (margin.measure() - column < Math.min(text.firstWordCells(), margin.width())) {
      clearLead(margin, margin.left(), text.start());
      return margin.left();
    }
    return column;
  }

  /** Gives what waits a line of its own unless it ends before {@code column}. */
  public void clearLead(BlockIndent margin, int column, int offset) {
    if (!lead.isEmpty() && leadEnd > column) {
      add(margin, Line.blank(offset));
    }
  }

  /** Gives what still waits a line of its own: the bullet of an empty item. */
  void endLead(BlockIndent margin, int offset) {
    clearLead(margin, -1, offset);
  }

  /** Adds a line whose spans already stand in their cells. */
  public void add(BlockIndent margin, Line line) {
    for (; requireBlankLines > 0; requireBlankLines--) {
      List<Span> bars = spacingMargin.bars();
      lines.add(new Line(line.start(), line.start(), mirror == null ? bars : mirror.beside(bars)));
    }
    int left = pending(margin);
    var spans = new ArrayList<Span>(lead);
    spans.addAll(margin.bars());
    if (!lead.isEmpty() && !margin.bars().isEmpty()) {
      spans.sort((a, b) -> Integer.compare(a.column(), b.column()));
    }
    lead.clear();
    lines.add(new Line(line.start(), line.end(), beside(spans, line.spans(), left)));
  }

  private List<Span> beside(List<Span> spans, List<Span> words, int left) {
    var all = new ArrayList<Span>(mirror == null ? spans : mirror.words(words, left));
    all.addAll(mirror == null ? words : mirror.beside(spans));
    return all;
  }

  public void addAll(BlockIndent margin, List<Line> all) {
    for (Line line : all) {
      add(margin, line);
    }
  }
}
