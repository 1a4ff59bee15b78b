package lectern.layout;

import java.util.ArrayList;
import java.util.List;
import lectern.text.CellWidth;

/** Sets running text into lines of spans. */
final class LineSetter {
  private static final LineBreaker RAGGED = new TotalFit(false);
  private static final LineBreaker JUSTIFIED = new TotalFit(true);
  private static final LineBreaker CUT = new FirstFit();

  private final RunningText text;
  private final LineSpans spans;
  private final List<Line> lines = new ArrayList<>();

  private LineSetter(RunningText text) {
    this.text = text;
    this.spans = new LineSpans(text);
  }

  /** The lines of a text between the cells {@code left} and {@code right}. */
  static List<Line> set(RunningText text, int left, int right) {
    return set(text, left, left, right);
  }

  /** The same with a first line that starts at the cell {@code first}. */
  static List<Line> set(RunningText text, int first, int left, int right) {
    var setter = new LineSetter(text);
    if (!text.isBlank()) {
      setter.passages(first, left, right);
    }
    return setter.lines;
  }

  private void passages(int first, int left, int right) {
    int end = text.measured().trim(0, text.text().length());
    int column = first;
    for (int from = text.measured().skipBlanks(0, end); from < end; ) {
      int to = Math.min(end, text.lineEnd(from));
      List<Slice> slices = breaker().cut(text, from, to, right - column, right - left);
      for (int i = 0; i < slices.size(); i++) {
        Slice slice = slices.get(i);
        boolean last = i == slices.size() - 1;
        lines.add(
            spans.line(
                slice, column, right, last ? Widening.NONE : widening(slice, right - column)));
        column = left;
      }
      from = to + 1;
    }
  }

  private LineBreaker breaker() {
    return text.isVerbatim() ? CUT : text.house().justified() ? JUSTIFIED : RAGGED;
  }

  /** How the line fills its cells, when it is to. */
  private Widening widening(Slice slice, int room) {
    if (!text.house().justified()) {
      return Widening.NONE;
    }
    int slack = room - text.measured().cells(slice.start(), slice.end()) - (slice.hyphen() ? 1 : 0);
    int gaps = text.gaps(slice.start(), slice.end());
    return slack <= 0 || Evenness.isLoose(slack, gaps)
        ? Widening.NONE
        : new Widening(slack, gaps, lines.size() % 2 == 1);
  }

  /** Cells from the left edge of the page to the end of the longest line. */
  static int right(List<Line> lines) {
    int right = 0;
    for (Line line : lines) {
      right = Math.max(right, right(line));
    }
    return right;
  }

  /** Cells from the left edge of the page to the end of a line's last span. */
  static int right(Line line) {
    if (line.spans().isEmpty()) {
      return 0;
    }
    Span last = line.spans().getLast();
    return last.column() + CellWidth.of(last.text());
  }
}
