package lectern.layout;

import java.util.ArrayList;
import java.util.List;
import lectern.document.Block.Alignment;

/** Sets the rows of one table, whose columns are so many cells wide and so aligned. */
final class TableRow {
  private final List<Alignment> alignments;
  private final int[] cells;
  private final int left;

  TableRow(List<Alignment> alignments, int[] cells, int left) {
    this.alignments = alignments;
    this.cells = cells.clone();
    this.left = left;
  }

  /** The lines of one row; each ends where the whole row's words end, so that rows do not mix. */
  List<Line> set(List<RunningText> texts) {
    var columns = new ArrayList<List<Line>>();
    int height = 0;
    int end = 0;
    int column = left;
    for (int i = 0; i < Math.min(cells.length, texts.size()); i++) {
      List<Line> lines = cells[i] == 0 ? List.of() : column(texts.get(i), i, column);
      columns.add(lines);
      height = Math.max(height, lines.size());
      end = lines.isEmpty() ? end : lines.getLast().end();
      column += cells[i] + TableColumns.GAP;
    }
    var row = new ArrayList<Line>();
    for (int i = 0; i < height; i++) {
      row.add(across(columns, i, end));
    }
    return row;
  }

  private List<Line> column(RunningText text, int index, int column) {
    int right = column + cells[index];
    var lines = new ArrayList<Line>();
    for (Line line : LineSetter.set(text, column, right)) {
      int free = line.spans().isEmpty() ? 0 : right - LineSetter.right(line);
      lines.add(
          switch (alignments.get(index)) {
            case LEFT -> line;
            case CENTRE -> moved(line, free / 2);
            case RIGHT -> moved(line, free);
          });
    }
    return lines;
  }

  /** The line so many cells further right. */
  static Line moved(Line line, int cells) {
    var spans = new ArrayList<Span>();
    for (Span it : line.spans()) {
      spans.add(it.at(it.column() + cells));
    }
    return new Line(line.start(), line.end(), spans);
  }

  private static Line across(List<List<Line>> columns, int index, int end) {
    int start = -1;
    var spans = new ArrayList<Span>();
    for (List<Line> lines : columns) {
      if (index < lines.size()) {
        start = start < 0 ? lines.get(index).start() : start;
        spans.addAll(lines.get(index).spans());
      }
    }
    return new Line(start, end, spans);
  }
}
