package lectern.layout.paragraph;

import java.util.ArrayList;
import java.util.List;
import lectern.layout.BlockIndent;
import lectern.layout.Line;
import lectern.layout.Span;
import lectern.text.Widths;
import org.jspecify.annotations.Nullable;

/** Lays out running text as lines of spans. */
public final class LineTypesetter {
  private static final LineBreaker RAGGED = new TotalFit(false);
  private static final LineBreaker JUSTIFIED = new TotalFit(true);
  private static final LineBreaker CUT = new FirstFit();

  private final RunningText text;
  private final @Nullable VisualOrder order;
  private final LineSpans spans;
  private final List<Line> lines = new ArrayList<>();

  private LineTypesetter(RunningText text) {
    this.text = text;
    this.order = VisualOrder.of(text.text(), text.houseStyle());
    this.spans = new LineSpans(text, order);
  }

  /** The lines of a text between the cells {@code left} and {@code right}. */
  public static List<Line> lines(RunningText text, int left, int right) {
    return lines(text, left, left, right, 0);
  }

  /**
   * The lines of a text on a page, of which the first starts at the cell {@code first}.
   *
   * <p>Quotation marks hang into the margin of the page, not into what stands beside other words.
   */
  public static List<Line> lines(RunningText text, int first, BlockIndent margin) {
    int overhang = margin.left() == 0 ? text.houseStyle().overhang() : 0;
    return lines(text, first, margin.left(), margin.measure(), overhang);
  }

  private static List<Line> lines(RunningText text, int first, int left, int right, int overhang) {
    var setter = new LineTypesetter(text);
    if (!text.isBlank()) {
      setter.passages(first, left, right, overhang);
    }
    return setter.lines;
  }

  private void passages(int first, int left, int right, int overhang) {
    var quotes = new HangingQuotes(text, order, overhang);
    int end = text.measured().trim(0, text.text().length());
    int column = first;
    for (int from = text.measured().skipBlanks(0, end); from < end; ) {
      int to = Math.min(end, text.lineEnd(from));
      var widths = new LineWidths(right - column, right - left, quotes);
      List<LineSlice> slices = breaker().cut(text, from, to, widths);
      for (int i = 0; i < slices.size(); i++) {
        LineSlice slice = slices.get(i);
        int hung = widths.overhangAt(slice.start(), i == 0);
        boolean last = i == slices.size() - 1;
        Justification justification =
            last ? Justification.NONE : widening(slice, right - column + hung);
        lines.add(spans.line(slice, column, right, hung, justification));
        column = left;
      }
      from = to + 1;
    }
  }

  private LineBreaker breaker() {
    return text.isVerbatim() ? CUT : text.houseStyle().justified() ? JUSTIFIED : RAGGED;
  }

  /** How the line fills its cells, when it is to. */
  private Justification widening(LineSlice slice, int room) {
    if (!text.houseStyle().justified()) {
      return Justification.NONE;
    }
    int slack = room - text.measured().cells(slice.start(), slice.end()) - (slice.hyphen() ? 1 : 0);
    int gaps = text.gaps(slice.start(), slice.end());
    return slack <= 0 || Demerits.isLoose(slack, gaps)
        ? Justification.NONE
        : new Justification(slack, gaps, lines.size() % 2 == 1);
  }

  /** Cells from the left edge of the page to the end of the longest line. */
  public static int right(List<Line> lines, Widths widths) {
    int right = 0;
    for (Line line : lines) { // no stream, whose classes a start would load
      right = Math.max(right, right(line, widths));
    }
    return right;
  }

  /** Cells from the left edge of the page to where the longest line begins. */
  public static int left(List<Line> lines) {
    int left = Integer.MAX_VALUE;
    for (Line line : lines) {
      left = Math.min(left, left(line));
    }
    return left;
  }

  /**
   * Cells from the left edge of the page to a line's first span; out of reach where it has none.
   */
  public static int left(Line line) {
    return line.spans().isEmpty() ? Integer.MAX_VALUE : line.spans().getFirst().column();
  }

  /** Cells from the left edge of the page to the end of a line's last span. */
  public static int right(Line line, Widths widths) {
    if (line.spans().isEmpty()) {
      return 0;
    }
    Span last = line.spans().getLast();
    return last.column() + widths.of(last.text());
  }
}
