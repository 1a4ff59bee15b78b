package lectern.layout;

import java.util.ArrayList;
import java.util.List;
import lectern.layout.Style.StyleRole;
import lectern.text.BidiOrder;
import lectern.text.CellWidth;

/**
 * Sets a table that is too wide for columns: its header once, then for every row a line for each
 * cell, with the column's name before it.
 *
 * <p>The header's own words stand at the top, where search finds them; the names before the cells
 * only repeat them and are not words.
 */
record TableRecords(Galley galley, BlockIndent margin, Style headerStyle) {
  private static final String BETWEEN = " · ";

  /** Sets all rows; {@code body} is the offset of the first words below the header. */
  void set(List<RunningText> header, List<List<RunningText>> rows, int body) {
    List<Line> head = header(header);
    galley.addAll(margin, head);
    if (!head.isEmpty()) {
      int left = LineTypesetter.left(head);
      galley.add(margin, TableRow.ruleLine(left, LineTypesetter.right(head) - left, body));
    }
    List<String> names = names(header);
    int before = galley.size();
    for (List<RunningText> row : rows) {
      if (galley.size() > before) {
        galley.air(margin, 1);
      }
      row(names, row);
    }
  }

  /** What stands before the cells of these columns. */
  static List<String> names(List<RunningText> header) {
    return header.stream().map(TableRecords::name).toList();
  }

  /** Sets the cells of a row, or some of them. */
  void row(List<String> names, List<RunningText> row) {
    for (int i = 0; i < row.size(); i++) {
      cell(i < names.size() ? names.get(i) : "", row.get(i));
    }
  }

  private void cell(String name, RunningText text) {
    if (text.isBlank()) {
      return;
    }
    BlockIndent inner = margin.indent(2);
    if (!name.isEmpty()) {
      String shown = label(name, text.house().reordered());
      galley.lead(margin, shown, headerStyle, CellWidth.of(shown), 1, text.start());
    }
    int first = name.isEmpty() ? inner.left() : galley.firstCell(inner, text);
    galley.addAll(inner, LineTypesetter.set(text, first, inner));
  }

  /** A name and the colon between it and its cell, whichever way the name itself runs. */
  private String label(String name, boolean reordered) {
    if (!reordered) {
      return name + ":";
    }
    return galley.isMirrored() ? ":" + BidiOrder.of(name) : BidiOrder.of(name) + ":";
  }

  private static String name(RunningText text) {
    return text.text().replace('\n', ' ').replace("\u00AD", "").strip();
  }

  /** The names of the columns after each other, as many on a line as it holds. */
  List<Line> header(List<RunningText> header) {
    var lines = new ArrayList<Line>();
    for (RunningText text : header) {
      List<Line> own = own(text);
      if (own.size() != 1 || lines.isEmpty() || !joins(lines.getLast(), own.getFirst())) {
        lines.addAll(own);
      } else {
        lines.add(joined(lines.removeLast(), own.getFirst()));
      }
    }
    return lines;
  }

  /** A name alone, where the table begins, whichever way the name itself runs. */
  private List<Line> own(RunningText text) {
    return LineTypesetter.set(text, margin.left(), margin.measure()).stream()
        .map(this::begun)
        .toList();
  }

  private Line begun(Line line) {
    if (line.spans().isEmpty()) {
      return line;
    }
    int cells =
        galley.isMirrored()
            ? margin.measure() - LineTypesetter.right(line)
            : margin.left() - LineTypesetter.left(line);
    return TableRow.moved(line, cells);
  }

  private boolean joins(Line line, Line next) {
    return cells(line) + BETWEEN.length() + cells(next) <= margin.width();
  }

  private static int cells(Line line) {
    return LineTypesetter.right(line) - LineTypesetter.left(line);
  }

  private Line joined(Line line, Line next) {
    int step = cells(line) + BETWEEN.length();
    Line moved = TableRow.moved(next, galley.isMirrored() ? -step : step);
    Line left = galley.isMirrored() ? moved : line;
    Line right = galley.isMirrored() ? line : moved;
    var spans = new ArrayList<>(left.spans());
    Style style = Style.TEXT.as(StyleRole.TABLE_RULE);
    spans.add(new Span(LineTypesetter.right(left), BETWEEN, style, -1, -1));
    spans.addAll(right.spans());
    return new Line(line.start(), next.end(), spans);
  }
}
