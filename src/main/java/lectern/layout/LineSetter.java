package lectern.layout;

import java.util.ArrayList;
import java.util.List;
import lectern.text.CellWidth;

/** Sets running text into lines of spans. */
final class LineSetter {
  /** Stands for a character that is wider than the whole line. */
  private static final String TOO_WIDE = "…";

  private static final LineBreaker BREAKER = new FirstFit();

  private final RunningText text;
  private final List<Line> lines = new ArrayList<>();
  private int piece;

  private LineSetter(RunningText text) {
    this.text = text;
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
      for (Slice slice : BREAKER.cut(text, from, to, right - column, right - left)) {
        lines.add(line(slice, column, right));
        column = left;
      }
      from = to + 1;
    }
  }

  private Line line(Slice slice, int column, int right) {
    boolean tooWide = text.measured().cells(slice.start(), slice.end()) > right - column;
    var spans = new ArrayList<Span>();
    int start = -1;
    int end = -1;
    int cell = column;
    List<Piece> pieces = text.pieces();
    while (piece < pieces.size() && pieces.get(piece).end() <= slice.start()) {
      piece++;
    }
    int at = piece;
    for (; at < pieces.size() && pieces.get(at).start() < slice.end(); at++) {
      Piece part = pieces.get(at);
      int from = Math.max(part.start(), slice.start());
      int to = Math.min(part.end(), slice.end());
      if (part.isWords()) {
        start = start < 0 ? part.offsetAt(from) : start;
        end = part.offsetAt(to);
      }
      if (!tooWide) {
        cell = spans(part, from, to, cell, spans);
      }
    }
    if (start < 0) {
      start = nextOffset(at);
      end = start;
    }
    if (tooWide || slice.hyphen()) {
      Piece part = pieces.get(at - 1);
      spans.add(new Span(cell, tooWide ? TOO_WIDE : "-", part.style(), -1, part.reference()));
    }
    return new Line(start, end, spans);
  }

  /** Adds the shown characters of one piece, one span for each run without silent ones. */
  private int spans(Piece part, int from, int to, int column, List<Span> spans) {
    int cell = column;
    int at = from;
    while (at < to) {
      if (text.measured().isSilent(at)) {
        at++;
        continue;
      }
      int runEnd = at + 1;
      while (runEnd < to && !text.measured().isSilent(runEnd)) {
        runEnd++;
      }
      int offset = part.isWords() ? part.offsetAt(at) : -1;
      spans.add(
          new Span(
              cell, text.text().substring(at, runEnd), part.style(), offset, part.reference()));
      cell += text.measured().cells(at, runEnd);
      at = runEnd;
    }
    return cell;
  }

  private int nextOffset(int from) {
    for (int at = from; at < text.pieces().size(); at++) {
      if (text.pieces().get(at).isWords()) {
        return text.pieces().get(at).offset();
      }
    }
    return text.end();
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
