package lectern.layout.table;

import java.util.ArrayList;
import java.util.List;
import lectern.layout.BlockIndent;
import lectern.layout.Galley;
import lectern.layout.Line;
import lectern.layout.Span;
import lectern.layout.Style;
import lectern.layout.Style.StyleRole;
import lectern.layout.paragraph.LineTypesetter;
import lectern.layout.paragraph.RunningText;

/**
 * Lays out a table that is too wide for columns: for every row a line for each cell, after the name
 * of its column, and all names in a column of their own.
 *
 * <p>The header's own words are the names in the first row, where search finds them; those of the
 * other rows only repeat them and are not words.
 */
record TableRecords(Galley galley, BlockIndent margin, Style headerStyle) {
  private static final String BETWEEN = " · ";

  /** Cells between a label and its value. */
  private static final int GAP = 2;

  /** Values with fewer cells beside their labels stand below them. */
  private static final int LEAST_VALUE = 12;

  /** Lays out all rows; {@code body} is the offset of the first words below the header. */
  void layOut(List<RunningText> header, List<List<RunningText>> rows, int body) {
    if (rows.isEmpty()) {
      List<Line> head = header(header);
      galley.addAll(margin, head);
      if (!head.isEmpty()) {
        int left = LineTypesetter.left(head);
        galley.add(
            margin,
            TableRowTypesetter.ruleLine(
                left, LineTypesetter.right(head, galley.widths()) - left, body));
      }
      return;
    }
    int cells = labelCells(header);
    int before = galley.size();
    first(header, cells, rows.getFirst());
    List<List<Line>> labels = labels(header, cells);
    for (List<RunningText> row : rows.subList(1, rows.size())) {
      if (galley.size() > before) {
        galley.requireBlankLines(margin, 1);
      }
      row(labels, cells, row);
    }
  }

  /** What stands before the cells of each column, and only repeats the header's words. */
  private List<List<Line>> labels(List<RunningText> header, int cells) {
    return header.stream()
        .map(text -> label(RunningText.outside(name(text), headerStyle, text.houseStyle()), cells))
        .toList();
  }

  /**
   * The first row, whose labels are the header's own words. Each line begins with those of its
   * label and ends where the whole row does, as in a row of columns.
   */
  private void first(List<RunningText> header, int cells, List<RunningText> row) {
    var lines = new ArrayList<Line>();
    int start = 0;
    for (int i = 0; i < Math.max(header.size(), row.size()); i++) {
      List<Line> label = List.of();
      if (i < header.size()) {
        start = header.get(i).start();
        label = label(header.get(i), cells);
      }
      for (Line line :
          beside(label, i < row.size() ? value(row.get(i), cells) : List.of(), cells)) {
        lines.add(new Line(start, line.end(), line.spans()));
      }
    }
    int end = lines.stream().mapToInt(Line::end).max().orElse(0);
    lines.forEach(line -> galley.add(margin, new Line(line.start(), end, line.spans())));
  }

  /** Lays out some cells of a row, after labels that only repeat the header's of their columns. */
  void row(List<RunningText> header, List<RunningText> row) {
    int cells = labelCells(header);
    row(labels(header, cells), cells, row);
  }

  private void row(List<List<Line>> labels, int cells, List<RunningText> row) {
    for (int i = 0; i < row.size(); i++) {
      RunningText text = row.get(i);
      if (!text.isBlank()) {
        List<Line> value = value(text, cells);
        List<Line> label = i < labels.size() ? labels.get(i) : List.of();
        int at = cells == 0 ? text.start() : value.getLast().end();
        for (Line line : beside(label, value, cells)) {
          // A line of the label alone has no place in the text.
          galley.add(margin, line.end() > 0 ? line : new Line(at, at, line.spans()));
        }
      }
    }
  }

  /** Cells of the column of labels, none of whose words is cut; 0 where they stand above. */
  private int labelCells(List<RunningText> header) {
    int widest = 0;
    int longestWord = 0;
    for (RunningText column : header) {
      String name = name(column);
      widest = Math.max(widest, galley.widths().of(name));
      for (String word : name.split(" ", -1)) {
        longestWord = Math.max(longestWord, galley.widths().of(word));
      }
    }
    int cells = Math.min(widest, Math.max(longestWord, margin.width() * 2 / 5));
    return margin.width() - cells - GAP < LEAST_VALUE ? 0 : cells;
  }

  /** The lines of a label, dim, against the values beside it. */
  private List<Line> label(RunningText text, int cells) {
    int left = cells > 0 && galley.isMirrored() ? margin.measure() - cells : margin.left();
    int right = cells > 0 ? left + cells : margin.measure();
    var lines = new ArrayList<Line>();
    for (Line line : LineTypesetter.lines(text, left, right)) {
      boolean first = cells == 0 ? !galley.isMirrored() : galley.isMirrored();
      lines.add(
          dim(
              TableRowTypesetter.moved(
                  line, first ? left - LineTypesetter.left(line) : right - right(line))));
    }
    return lines;
  }

  private Line dim(Line line) {
    var spans = new ArrayList<Span>();
    for (Span span : line.spans()) {
      Style style = span.style();
      StyleRole role =
          style.role() == StyleRole.TABLE_HEADER ? StyleRole.TABLE_LABEL : style.role();
      var dim = new Style(role, false, style.emphasis(), style.strike());
      spans.add(new Span(span.column(), span.text(), dim, span.offset(), span.reference()));
    }
    return new Line(line.start(), line.end(), spans);
  }

  private List<Line> value(RunningText text, int cells) {
    int indent = cells > 0 ? cells + GAP : margin.indent(2).left() - margin.left();
    int left = galley.isMirrored() ? margin.left() : margin.left() + indent;
    int right = galley.isMirrored() ? margin.measure() - indent : margin.measure();
    List<Line> lines = LineTypesetter.lines(text, left, right);
    return galley.isMirrored()
        ? lines.stream().map(line -> TableRowTypesetter.moved(line, right - right(line))).toList()
        : lines;
  }

  /** A label and its value side by side, or the one above the other. */
  private List<Line> beside(List<Line> label, List<Line> value, int cells) {
    var lines = new ArrayList<Line>();
    if (cells == 0) {
      lines.addAll(label);
      lines.addAll(value);
      return lines;
    }
    for (int i = 0; i < Math.max(label.size(), value.size()); i++) {
      if (i >= label.size() || i >= value.size()) {
        lines.add(i < label.size() ? label.get(i) : value.get(i));
        continue;
      }
      var spans = new ArrayList<Span>(label.get(i).spans());
      spans.addAll(galley.isMirrored() ? 0 : spans.size(), value.get(i).spans());
      lines.add(new Line(value.get(i).start(), value.get(i).end(), spans));
    }
    return lines;
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
    return LineTypesetter.lines(text, margin.left(), margin.measure()).stream()
        .map(this::begun)
        .toList();
  }

  private Line begun(Line line) {
    if (line.spans().isEmpty()) {
      return line;
    }
    int cells =
        galley.isMirrored()
            ? margin.measure() - right(line)
            : margin.left() - LineTypesetter.left(line);
    return TableRowTypesetter.moved(line, cells);
  }

  private boolean joins(Line line, Line next) {
    return cells(line) + BETWEEN.length() + cells(next) <= margin.width();
  }

  private int cells(Line line) {
    return right(line) - LineTypesetter.left(line);
  }

  private int right(Line line) {
    return LineTypesetter.right(line, galley.widths());
  }

  private Line joined(Line line, Line next) {
    int step = cells(line) + BETWEEN.length();
    Line moved = TableRowTypesetter.moved(next, galley.isMirrored() ? -step : step);
    Line left = galley.isMirrored() ? moved : line;
    Line right = galley.isMirrored() ? line : moved;
    var spans = new ArrayList<>(left.spans());
    Style style = Style.TEXT.withRole(StyleRole.TABLE_RULE);
    spans.add(new Span(right(left), BETWEEN, style, -1, -1));
    spans.addAll(right.spans());
    return new Line(line.start(), next.end(), spans);
  }
}
