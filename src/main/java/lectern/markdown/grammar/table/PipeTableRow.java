package lectern.markdown.grammar.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import lectern.text.CharacterRun;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.SourceLine;

/**
 * A row of a table by its bars.
 *
 * <p>GFM 4.10 drops the excess cells of a row. Here such a row is split again: a bar in code, in a
 * formula or in a wiki link separates no cells, and the last cell takes what is still too much.
 */
final class PipeTableRow {
  private final SourceLine line;
  private final String source;

  /** Where its words begin, after the first bar, and end, before the last one. */
  private final int from;

  private final int to;
  private final List<Integer> bars = new ArrayList<>();

  /** Where the last wiki link ends, so that no end is looked for in vain. */
  private final int lastEnd;

  PipeTableRow(SourceLine line) {
    this.line = line;
    this.source = line.getContent().toString();
    this.lastEnd = source.lastIndexOf("]]");
    int start = CharacterRun.blanksEnd(source, 0);
    this.from = start < source.length() && source.charAt(start) == '|' ? start + 1 : start;
    int end = end(source);
    for (int at = from; at < end; at++) {
      if (source.startsWith("\\|", at)) {
        at++;
      } else if (source.charAt(at) == '|') {
        bars.add(at);
      }
    }
    boolean closed = !bars.isEmpty() && bars.getLast() == end - 1;
    this.to = closed ? bars.removeLast() : end;
  }

  /** Where a row ends: before blanks, of which some keep words together. */
  private static int end(String source) {
    return CharacterRun.start(source, source.length(), c -> c <= ' ' || c == '\u00A0');
  }

  /** How many cells its bars separate. */
  int count() {
    return from > to ? 0 : bars.size() + 1;
  }

  /**
   * Whether bars stand at both its ends, the first with a blank after it, or with words between all
   * of them: {@code |x| + |y|} is a sum.
   */
  boolean isFramed() {
    return from > 0
        && source.charAt(from - 1) == '|'
        && to < end(source)
        && (source.startsWith(" ", from)
            || cells(count()).stream().allMatch(PipeTableRow::holdsWord));
  }

  private static boolean holdsWord(SourceLine cell) {
    return cell.getContent().chars().anyMatch(Character::isLetterOrDigit);
  }

  /** Whether it has no more cells than these, at least where no bar in code separates any. */
  boolean fits(int columns) {
    return count() <= columns || (columns > 0 && count() - heldBars().size() <= columns);
  }

  /** Whether it has words for more cells than these. */
  boolean isOverfull(int columns) {
    return count() > columns
        && !fits(columns)
        && cells(columns).size() == columns
        && !isEmpty(bars.get(columns - 1));
  }

  /** At most so many cells, and fewer where it has fewer. */
  List<SourceLine> cells(int columns) {
    int spare = count() - columns;
    var held = new HashSet<Integer>();
    if (spare > 0) {
      heldBars().stream().limit(spare).forEach(held::add);
    }
    List<Integer> parting = bars.stream().filter(bar -> !held.contains(bar)).toList();
    var cells = new ArrayList<SourceLine>();
    int start = from;
    for (int bar : parting) {
      if (cells.size() == columns - 1) {
        cells.add(cell(start, isEmpty(bar) ? bar : Math.max(start, to)));
        return cells;
      }
      cells.add(cell(start, bar));
      start = bar + 1;
    }
    cells.add(cell(start, Math.max(start, to)));
    return cells;
  }

  /** Whether nothing but empty cells comes from here on. */
  private boolean isEmpty(int bar) {
    return CharacterRun.end(source, bar, c -> c <= ' ' || c == '|') >= to;
  }

  private SourceLine cell(int start, int end) {
    int first = start;
    int last = end;
    while (first < last && source.charAt(first) <= ' ') {
      first++;
    }
    while (last > first && source.charAt(last - 1) <= ' ') {
      last--;
    }
    SourceLine cell = line.substring(first, last);
    String words = source.substring(first, last);
    SourceSpan span = cell.getSourceSpan();
    // GFM 4.10: a backslash before a bar is taken away before the cell is read, in code too.
    return words.contains("\\|") ? SourceLine.of(words.replace("\\|", "|"), span) : cell;
  }

  /** The bars within code, formulas and wiki links, in their order. */
  List<Integer> heldBars() {
    var held = new ArrayList<Integer>();
    Map<Integer, Integer> lastRuns = lastRuns();
    int bar = 0;
    int at = from;
    while (at < to) {
      int end = spanEnd(at, lastRuns);
      for (; bar < bars.size() && bars.get(bar) < end; bar++) {
        if (bars.get(bar) > at) {
          held.add(bars.get(bar));
        }
      }
      at = end > at ? end : source.charAt(at) == '`' ? at + run(at) : at + 1;
    }
    return held;
  }

  /** Where the last run of so many backticks begins, so that none is looked for in vain. */
  private Map<Integer, Integer> lastRuns() {
    var runs = new HashMap<Integer, Integer>();
    for (int at = source.indexOf('`'); at >= 0; at = source.indexOf('`', at + run(at))) {
      runs.put(run(at), at);
    }
    return runs;
  }

  private int run(int at) {
    int end = CharacterRun.end(source, at, "`");
    return end - at;
  }

  /** The offset after the code, the formula or the wiki link that begins here; or this one. */
  private int spanEnd(int at, Map<Integer, Integer> lastRuns) {
    return switch (source.charAt(at)) {
      case '`' -> {
        int length = run(at);
        int close = lastRuns.getOrDefault(length, at) > at ? at + length : -1;
        while (close >= 0) {
          close = source.indexOf('`', close);
          if (close >= 0 && run(close) == length) {
            yield close + length;
          }
          close = close < 0 ? -1 : close + run(close);
        }
        yield at;
      }
      case '$' -> {
        boolean opens = at + 1 < to && source.charAt(at + 1) > ' ';
        int close = opens ? source.indexOf('$', at + 1) : -1;
        yield close > 0 && source.charAt(close - 1) > ' ' ? close + 1 : at;
      }
      case '[' -> {
        boolean ends = at < lastEnd && source.startsWith("[[", at);
        int close = ends ? source.indexOf("]]", at) : -1;
        yield close > 0 ? close + 2 : at;
      }
      default -> at;
    };
  }
}
