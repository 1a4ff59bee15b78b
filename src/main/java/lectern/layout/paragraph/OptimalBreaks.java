package lectern.layout.paragraph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The cheapest way through one passage, found place by place from its start.
 *
 * <p>Every place that lines can start at is reached at some cost; from each, lines to all places
 * within the measure are tried. Few lines come before even lines. Where words are divided, a place
 * is reached in several ways, by how many lines in a row end in a hyphen before it.
 */
final class OptimalBreaks {
  /** Costs one line more than any unevenness; a passage has fewer than 2^20 lines. */
  private static final long LINE = 1L << 42;

  private static final long UNREACHED = Long.MAX_VALUE;

  private final RunningText text;
  private final MeasuredText measuredText;
  private final int start;
  private final int end;
  private final LineWidths widths;
  private final Demerits demerits;

  /** The good places in their order. */
  private final int[] places;

  /** What a line that ends at each of them ends with: the index after its last character. */
  private final int[] lasts;

  /** Places before which a line ends in a hyphen. */
  private final boolean[] divided;

  /** How many ways there are to reach a place: after no hyphen, after one, after more. */
  private final int ways;

  /** The least cost of all lines before each index, counted from the start, each way. */
  private final long[] costs;

  /** From where the last of those lines comes. */
  private final int[] before;

  /** The first good place that has not been passed. */
  private int ahead;

  OptimalBreaks(RunningText text, int start, int end, LineWidths widths, Demerits demerits) {
    this.text = text;
    this.measuredText = text.measured();
    this.start = start;
    this.end = end;
    this.widths = widths;
    this.demerits = demerits;
    boolean whole = text.breaks().divided().isEmpty() && text.text().indexOf('\u00AD') < 0;
    this.ways = whole ? 1 : Demerits.LADDER + 1;
    this.costs = new long[(end - start + 1) * ways];
    this.before = new int[costs.length];
    Arrays.fill(costs, UNREACHED);
    costs[0] = 0;
    this.places = places(text.breaks(), start, end);
    this.lasts = new int[places.length];
    this.divided = new boolean[places.length];
    for (int i = 0; i < places.length; i++) {
      lasts[i] = measuredText.trim(start, places[i]);
      divided[i] = text.isDivided(lasts[i]);
    }
  }

  private static int[] places(BreakOpportunities breaks, int start, int end) {
    var places = new int[end - start];
    int count = 0;
    for (int at = breaks.next(start); at >= 0 && at < end; at = breaks.next(at)) {
      places[count++] = at;
    }
    return Arrays.copyOf(places, count);
  }

  List<LineSlice> slices() {
    for (int place = start; place < end; place++) {
      int cheapest = cheapest(place);
      if (costs[cheapest] != UNREACHED) {
        linesFrom(place, cheapest);
      }
    }
    var slices = new ArrayList<LineSlice>();
    int to = (end - start) * ways;
    while (to > 0) {
      int from = before[to];
      int line = measuredText.skipBlanks(start + from / ways, end);
      slices.add(new LineSlice(line, measuredText.trim(line, start + to / ways), to % ways > 0));
      to = from;
    }
    return slices.reversed();
  }

  /** The cheapest way to reach a place, as an index of the costs. */
  private int cheapest(int place) {
    int first = (place - start) * ways;
    int cheapest = first;
    for (int way = first + 1; way < first + ways; way++) {
      cheapest = costs[way] < costs[cheapest] ? way : cheapest;
    }
    return cheapest;
  }

  private void linesFrom(int place, int cheapest) {
    int from = measuredText.skipBlanks(place, end);
    int width = widths.cells(from, place == start);
    int cells = measuredText.cells(from, measuredText.trim(from, end));
    if (cells <= width) {
      reach(end, place, demerits.last(cells), false);
    } else if (!reachGoodPlaces(place, cheapest, from, width)) {
      LineSlice forced = FirstFit.line(text, from, end, width);
      reach(forced.end(), place, 0, forced.hyphen());
    }
  }

  private boolean reachGoodPlaces(int place, int cheapest, int from, int width) {
    while (ahead < places.length && places[ahead] <= from) {
      ahead++;
    }
    boolean reached = false;
    int gaps = 0;
    int counted = from;
    for (int i = ahead; i < places.length; i++) {
      int last = lasts[i];
      int slack = width - measuredText.cells(from, Math.max(from, last));
      if (slack < 0) {
        break;
      }
      boolean hyphen = divided[i];
      slack -= hyphen ? 1 : 0;
      if (last > from && slack >= 0) {
        gaps += demerits.justified() ? text.gaps(counted, last) : 0;
        counted = last;
        long cost = demerits.line(slack, gaps);
        if (hyphen) {
          reach(places[i], place, cost, true);
        } else {
          reach((places[i] - start) * ways, cheapest, cost);
        }
        reached = true;
      }
    }
    return reached;
  }

  /** Reaches a place by a line of this cost, whichever way its start was reached. */
  private void reach(int place, int from, long cost, boolean hyphen) {
    for (int way = 0; way < ways; way++) {
      int last = (from - start) * ways + way;
      if (costs[last] != UNREACHED) {
        long more = hyphen ? demerits.hyphen(way) : place == end ? demerits.end(way) : 0;
        int next = hyphen ? Math.min(way + 1, ways - 1) : 0;
        reach((place - start) * ways + next, last, cost + more);
      }
    }
  }

  private void reach(int next, int last, long cost) {
    long all = costs[last] + LINE + cost;
    if (all < costs[next]) {
      costs[next] = all;
      before[next] = last;
    }
  }
}
