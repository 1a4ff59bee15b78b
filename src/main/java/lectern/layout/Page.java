package lectern.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import lectern.document.PlainText;
import lectern.layout.margin.MarginNotes;
import lectern.text.BinarySearch;
import org.jspecify.annotations.Nullable;

/**
 * A text laid out for a measure. Parts are laid out when a row of them is first asked for.
 *
 * <p>A page is immutable from outside; inside it caches the parts that are laid out. Part 0 is the
 * title block, which may be missing; for the others see {@link PageParts}. A block without anything
 * to show has no lines.
 */
public final class Page {
  private final int measure;
  private final PlainText plain;
  private final HouseStyle houseStyle;
  private final IntFunction<List<Line>> setter;
  private final BiFunction<Page, Integer, MarginNotes> margins;
  private final PageParts division;
  private final AtomicReferenceArray<List<Line>> parts;
  private volatile @Nullable MarginNotes marginNotes;

  /**
   * @param measure the width of the column in cells
   * @param houseStyle the rules it is set by
   * @param division into parts
   * @param setter lays out one part; called at most a few times for each
   * @param margins lays out the notes of a page for a margin of so many cells
   */
  Page(
      int measure,
      PlainText plain,
      HouseStyle houseStyle,
      PageParts division,
      IntFunction<List<Line>> setter,
      BiFunction<Page, Integer, MarginNotes> margins) {
    this.measure = measure;
    this.plain = plain;
    this.houseStyle = houseStyle;
    this.setter = setter;
    this.margins = margins;
    this.division = division;
    this.parts = new AtomicReferenceArray<>(division.count());
  }

  /** The width of the column in cells; no line is wider. */
  public int measure() {
    return measure;
  }

  /** The rules it is set by. */
  public HouseStyle houseStyle() {
    return houseStyle;
  }

  /** The words that are set here. */
  public PlainText plain() {
    return plain;
  }

  /** The line at this row. */
  public Line line(PageRow row) {
    return part(row.part()).get(row.line());
  }

  /** At most {@code count} lines from this row downwards. */
  public List<Line> lines(PageRow from, int count) {
    var lines = new ArrayList<Line>();
    int line = from.line();
    for (int part = from.part(); part < parts.length() && lines.size() < count; part++) {
      List<Line> typeset = part(part);
      while (line < typeset.size() && lines.size() < count) {
        lines.add(typeset.get(line++));
      }
      line = 0;
    }
    return lines;
  }

  /** Every line; for {@code cat} and for tests, since it lays out the whole text. */
  public List<Line> lines() {
    return lines(PageRow.FIRST, Integer.MAX_VALUE >>> 8);
  }

  /** The row {@code count} lines below this one (above when negative), held inside the page. */
  public PageRow move(PageRow from, int count) {
    int part = from.part();
    long line = (long) from.line() + count;
    while (line < 0 && part > 0) {
      part--;
      line += part(part).size();
    }
    if (line < 0) {
      return first();
    }
    while (part < parts.length() && line >= part(part).size()) {
      line -= part(part).size();
      part++;
    }
    return part >= parts.length() ? last() : new PageRow(part, (int) line);
  }

  /** The first row. */
  public PageRow first() {
    return firstFrom(0);
  }

  private PageRow firstFrom(int from) {
    for (int part = from; part < parts.length(); part++) {
      if (!part(part).isEmpty()) {
        return new PageRow(part, 0);
      }
    }
    return last();
  }

  /** The last row. */
  public PageRow last() {
    for (int part = parts.length() - 1; part >= 0; part--) {
      if (!part(part).isEmpty()) {
        return new PageRow(part, part(part).size() - 1);
      }
    }
    return PageRow.FIRST;
  }

  /**
   * The lowest row that a screen of {@code height} rows may begin with: its last row is the page's.
   */
  public PageRow lastTop(int height) {
    return move(last(), 1 - Math.max(1, height));
  }

  /**
   * The row a screen of {@code height} rows begins with so as to begin here, or as low as it may.
   */
  public PageRow clampTop(PageRow wanted, int height) {
    PageRow lowest = lastTop(height);
    return wanted.compareTo(lowest) > 0 ? lowest : wanted;
  }

  /** Whether a screen of {@code height} rows from this row shows the last line. */
  public boolean showsEnd(PageRow top, int height) {
    return top.compareTo(lastTop(height)) >= 0;
  }

  /**
   * Lines from one row down to another, at most {@code limit}; negative when {@code to} is above.
   */
  public int distance(PageRow from, PageRow to, int limit) {
    if (to.compareTo(from) < 0) {
      return -distance(to, from, limit);
    }
    long lines = -from.line();
    for (int part = from.part(); part < to.part() && lines < limit; part++) {
      lines += part(part).size();
    }
    return (int) Math.min(limit, lines + to.line());
  }

  /** The row that shows the character at this offset; the first row for offset 0. */
  public PageRow rowAt(int offset) {
    if (offset <= 0) {
      return first();
    }
    int part = division.partAt(offset);
    return part >= parts.length() ? last() : rowAt(part, offset);
  }

  private PageRow rowAt(int part, int offset) {
    List<Line> lines = part(part);
    if (lines.isEmpty()) {
      return firstFrom(part);
    }
    int low = BinarySearch.last(0, lines.size() - 1, middle -> lines.get(middle).start() <= offset);
    // Lines without words before the words at this offset share its start: the last one has them.
    return new PageRow(part, beside(lines, low, offset));
  }

  /** In a table's row, words further on may stand on a line further up, in another column. */
  private static int beside(List<Line> lines, int last, int offset) {
    for (int line = last; line >= 0 && offset < lines.get(line).end(); line--) {
      for (Span span : lines.get(line).spans()) {
        if (span.offset() <= offset && offset < span.offset() + span.text().length()) {
          return line;
        }
      }
    }
    return last;
  }

  /**
   * The offset of the first word at or below this row; the length of the text below the last word.
   */
  public int offsetAt(PageRow row) {
    return row.compareTo(first()) <= 0 ? 0 : line(row).start();
  }

  /**
   * The references that show on {@code height} rows from this one down, each once, in reading
   * order: indexes into {@link PlainText#references}.
   */
  public List<Integer> references(PageRow top, int height) {
    var shown = new BitSet();
    for (Line line : lines(top, height)) {
      for (Span span : line.spans()) {
        if (span.reference() >= 0) {
          shown.set(span.reference());
        }
      }
    }
    return shown.stream().boxed().toList();
  }

  /** The offset at which a part begins. */
  public int start(int part) {
    return division.start(part);
  }

  /** How many parts there are, the title block among them. */
  public int parts() {
    return parts.length();
  }

  /** How many lines a part has. */
  public int lines(int part) {
    return part(part).size();
  }

  /** The notes of this text for a margin of so many cells, set when they are first asked for. */
  public MarginNotes marginNotes(int cells) {
    MarginNotes typeset = marginNotes;
    if (typeset == null || typeset.measure() != cells) {
      typeset = margins.apply(this, cells);
      marginNotes = typeset;
    }
    return typeset;
  }

  private List<Line> part(int index) {
    List<Line> typeset = parts.get(index);
    if (typeset == null) {
      typeset = List.copyOf(setter.apply(index));
      parts.set(index, typeset);
    }
    return typeset;
  }
}
