package lectern.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;
import lectern.document.PlainText;

/**
 * A text set to a measure: lines by row, laid out part by part when they are first asked for.
 *
 * <p>A page never changes as seen from outside; what it keeps is only work already done. Every part
 * has at least one line, except the title block of a page without one.
 */
public final class Page {
  private final int measure;
  private final PlainText plain;
  private final IntFunction<List<Line>> setter;
  private final AtomicReferenceArray<List<Line>> parts;

  /**
   * @param measure the width of the column in cells
   * @param parts how many parts there are: the title block and each block
   * @param setter lays out one part; called at most a few times for each
   */
  Page(int measure, PlainText plain, int parts, IntFunction<List<Line>> setter) {
    this.measure = measure;
    this.plain = plain;
    this.setter = setter;
    this.parts = new AtomicReferenceArray<>(parts);
  }

  /** The width of the column in cells; no line is wider. */
  public int measure() {
    return measure;
  }

  /** The words that are set here. */
  public PlainText plain() {
    return plain;
  }

  /** The line at this row. */
  public Line line(Row row) {
    return part(row.part()).get(row.line());
  }

  /** At most {@code count} lines from this row downwards. */
  public List<Line> lines(Row from, int count) {
    var lines = new ArrayList<Line>(count);
    int line = from.line();
    for (int part = from.part(); part < parts.length() && lines.size() < count; part++) {
      List<Line> set = part(part);
      while (line < set.size() && lines.size() < count) {
        lines.add(set.get(line++));
      }
      line = 0;
    }
    return lines;
  }

  /** Every line; for {@code cat} and for tests, since it lays out the whole text. */
  public List<Line> lines() {
    return lines(Row.FIRST, Integer.MAX_VALUE >>> 8);
  }

  /** The row {@code count} lines below this one (above when negative), held inside the page. */
  public Row move(Row from, int count) {
    int part = from.part();
    int line = from.line() + count;
    while (line < 0 && part > 0) {
      part--;
      line += part(part).size();
    }
    while (part < parts.length() && line >= part(part).size()) {
      line -= part(part).size();
      part++;
    }
    if (line < 0) {
      return first();
    }
    return part >= parts.length() ? last() : new Row(part, line);
  }

  /** The first row. */
  public Row first() {
    for (int part = 0; part < parts.length(); part++) {
      if (!part(part).isEmpty()) {
        return new Row(part, 0);
      }
    }
    return Row.FIRST;
  }

  /** The last row. */
  public Row last() {
    for (int part = parts.length() - 1; part >= 0; part--) {
      if (!part(part).isEmpty()) {
        return new Row(part, part(part).size() - 1);
      }
    }
    return Row.FIRST;
  }

  /**
   * The lowest row that a screen of {@code height} rows may begin with: its last row is the page's.
   */
  public Row lastTop(int height) {
    return move(last(), 1 - Math.max(1, height));
  }

  /** Whether a screen of {@code height} rows from this row shows the last line. */
  public boolean showsEnd(Row top, int height) {
    return top.compareTo(lastTop(height)) >= 0;
  }

  /**
   * Lines from one row down to another, at most {@code limit}; negative when {@code to} is above.
   */
  public int distance(Row from, Row to, int limit) {
    if (to.compareTo(from) < 0) {
      return -distance(to, from, limit);
    }
    int lines = -from.line();
    for (int part = from.part(); part < to.part() && lines < limit; part++) {
      lines += part(part).size();
    }
    return Math.min(limit, lines + to.line());
  }

  /** The row that shows the character at this offset; the first row for offset 0. */
  public Row row(int offset) {
    if (offset <= 0) {
      return first();
    }
    int part = plain.blockAt(offset) + 1;
    if (part >= parts.length()) {
      return last();
    }
    List<Line> lines = part(part);
    int found = 0;
    for (int line = 0; line < lines.size(); line++) {
      if (lines.get(line).start() <= offset) {
        found = line;
      }
    }
    // Lines without words before the words at this offset share its start: the last one has them.
    return new Row(part, found);
  }

  /**
   * The offset of the first word at or below this row; the length of the text below the last word.
   */
  public int offset(Row row) {
    return row.compareTo(first()) <= 0 ? 0 : line(row).start();
  }

  private List<Line> part(int index) {
    List<Line> set = parts.get(index);
    if (set == null) {
      set = List.copyOf(setter.apply(index));
      parts.set(index, set);
    }
    return set;
  }
}
