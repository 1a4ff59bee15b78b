package lectern.layout.paragraph;

import java.util.ArrayList;
import java.util.List;
import lectern.layout.Line;
import lectern.layout.Span;
import org.jspecify.annotations.Nullable;

/** Makes the lines of one text, from the first to the last, each of the spans that it shows. */
final class LineSpans {
  /** Stands for a character that is wider than the whole line. */
  private static final String TOO_WIDE = "…";

  private final RunningText text;
  private final @Nullable VisualOrder order;

  /** The first run that may reach into the next line. */
  private int run;

  // Of the line that is being made:
  private final List<Span> spans = new ArrayList<>();
  private final List<Integer> levels = new ArrayList<>();
  private int cell;
  private int gap;

  /**
   * @param order of its words, or null where all run from left to right
   */
  LineSpans(RunningText text, @Nullable VisualOrder order) {
    this.text = text;
    this.order = order;
  }

  /**
   * The line that shows this slice between two cells.
   *
   * @param hung cells that it takes before the first of them
   * @param justification for its spaces
   */
  Line line(LineSlice slice, int column, int right, int hung, Justification justification) {
    int cells = text.measured().cells(slice.start(), slice.end());
    boolean tooWide = cells > right - column + hung;
    begin(column - hung);
    int start = -1;
    int end = -1;
    List<TextRun> runs = text.runs();
    while (run < runs.size() && runs.get(run).end() <= slice.start()) {
      run++;
    }
    int at = run;
    for (; at < runs.size() && runs.get(at).start() < slice.end(); at++) {
      TextRun run = runs.get(at);
      int from = Math.max(run.start(), slice.start());
      int to = Math.min(run.end(), slice.end());
      if (run.isWords()) {
        start = start < 0 ? run.offsetAt(from) : start;
        end = run.offsetAt(to);
      }
      if (!tooWide) {
        shown(run, from, to, justification);
      }
    }
    if (start < 0) {
      start = nextOffset(at);
      end = start;
    }
    if (tooWide || slice.hyphen()) {
      TextRun run = runs.get(at - 1);
      add(tooWide ? TOO_WIDE : "-", 1, run, -1, slice.end() - 1);
    }
    return new Line(start, end, order == null ? spans : seen(order, column, right, hung));
  }

  /** What hangs over the left edge here hangs over the right one where lines begin there. */
  private List<Span> seen(VisualOrder order, int column, int right, int hung) {
    int left = order.isRightToLeft() ? column : column - hung;
    return order.reorder(spans, levels, left, cell, right);
  }

  private void begin(int column) {
    spans.clear();
    levels.clear();
    cell = column;
    gap = 0;
  }

  /** Adds the shown characters of one run, one span for each run that nothing interrupts. */
  private void shown(TextRun run, int from, int to, Justification justification) {
    MeasuredText measuredText = text.measured();
    int at = from;
    while (at < to) {
      if (measuredText.isSilent(at)) {
        at++;
        continue;
      }
      int extra = 0;
      int runEnd = at;
      do {
        extra = text.isGap(runEnd) ? justification.cells(gap++) : 0;
        runEnd++;
      } while (extra == 0
          && runEnd < to
          && !measuredText.isSilent(runEnd)
          && (order == null || !order.changesDirection(runEnd)));
      int offset = run.isWords() ? run.offsetAt(at) : -1;
      add(text.text().substring(at, runEnd), measuredText.cells(at, runEnd), run, offset, at);
      if (extra > 0) {
        add(" ".repeat(extra), extra, run, -1, runEnd - 1);
      }
      at = runEnd;
    }
  }

  private void add(String shown, int cells, TextRun run, int offset, int index) {
    spans.add(new Span(cell, shown, run.style(), offset, run.reference()));
    cell += cells;
    if (order != null) {
      levels.add(order.level(index));
    }
  }

  private int nextOffset(int from) {
    for (int at = from; at < text.runs().size(); at++) {
      if (text.runs().get(at).isWords()) {
        return text.runs().get(at).offset();
      }
    }
    return text.end();
  }
}
