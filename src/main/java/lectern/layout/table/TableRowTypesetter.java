package lectern.layout.table;

import java.util.ArrayList;
import java.util.List;
import lectern.document.Block.Alignment;
import lectern.layout.Line;
import lectern.layout.Span;
import lectern.layout.Style;
import lectern.layout.Style.StyleRole;
import lectern.layout.paragraph.LineTypesetter;
import lectern.layout.paragraph.RunningText;
import lectern.text.Widths;

/** Lays out the rows of one table, whose columns are so many cells wide and so aligned. */
public final class TableRowTypesetter {
  private final List<Alignment> alignments;
  private final int[] cells;
  private final int left;
  private final int mirror;
  private final Widths widths;

  /**
   * @param left the first cell of the first column
   * @param mirror the cell at which the first column ends where columns follow each other from
   *     right to left, else -1
   */
  TableRowTypesetter(List<Alignment> alignments, int[] cells, int left, int mirror, Widths widths) {
    this.alignments = alignments;
    this.cells = cells.clone();
    this.left = left;
    this.mirror = mirror;
    this.widths = widths;
  }

  /** The lines of one row; each ends where the whole row's words end, so that rows do not mix. */
  List<Line> lines(List<RunningText> texts) {
    var columns = new ArrayList<List<Line>>();
    int height = 0;
    int end = 0;
    int column = mirror < 0 ? left : mirror;
    for (int i = 0; i < Math.min(cells.length, texts.size()); i++) {
      int start = mirror < 0 ? column : column - cells[i];
      List<Line> lines = cells[i] == 0 ? List.of() : column(texts.get(i), i, start);
      columns.add(lines);
      height = Math.max(height, lines.size());
      end = lines.isEmpty() ? end : lines.getLast().end();
      int step = cells[i] + TableColumns.GAP;
      column += mirror < 0 ? step : -step;
    }
    var row = new ArrayList<Line>();
    for (int i = 0; i < height; i++) {
      row.add(across(columns, i, end));
    }
    return row;
  }

  private List<Line> column(RunningText text, int index, int column) {
    int right = column + cells[index];
    return LineTypesetter.lines(text, column, right).stream()
        .map(line -> line.spans().isEmpty() ? line : moved(line, shift(line, index, column, right)))
        .toList();
  }

  /** What a line moves by; one that is read from right to left stands at the right already. */
  private int shift(Line line, int index, int column, int right) {
    int before = line.spans().getFirst().column() - column;
    int after = right - LineTypesetter.right(line, widths);
    return switch (alignments.get(index)) {
      // The side where lines begin: nobody has to ask for it.
      case LEFT -> mirror < 0 ? 0 : after;
      case CENTRE -> (before + after) / 2 - before;
      case RIGHT -> after;
    };
  }

  /** The line so many cells further right. */
  public static Line moved(Line line, int cells) {
    List<Span> spans = line.spans().stream().map(span -> span.at(span.column() + cells)).toList();
    return new Line(line.start(), line.end(), spans);
  }

  private Line across(List<List<Line>> columns, int index, int end) {
    int start = -1;
    var spans = new ArrayList<Span>();
    for (List<Line> lines : mirror < 0 ? columns : columns.reversed()) {
      if (index < lines.size()) {
        int own = lines.get(index).start();
        start = start < 0 ? own : Math.min(start, own);
        spans.addAll(lines.get(index).spans());
      }
    }
    return new Line(start, end, spans);
  }

  /** The thin rule under a header. */
  static Line ruleLine(int left, int cells, int offset) {
    Style style = Style.TEXT.withRole(StyleRole.TABLE_RULE);
    Span rule = new Span(left, "─".repeat(cells), style, -1, -1);
    return new Line(offset, offset, List.of(rule));
  }
}
