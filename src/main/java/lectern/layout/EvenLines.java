package lectern.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The cheapest way through one passage, found place by place from its start.
 *
 * <p>Every place that lines can start at is reached at some cost; from each, lines to all places
 * within the measure are tried. Few lines come before even lines.
 */
final class EvenLines {
  /** Costs one line more than any unevenness; a passage has fewer than 2^20 lines. */
  private static final long LINE = 1L << 42;

  private static final long UNREACHED = Long.MAX_VALUE;

  private final RunningText text;
  private final Measured measured;
  private final int start;
  private final int end;
  private final int first;
  private final int rest;
  private final Evenness evenness;

  /** The least cost of all lines before each place, counted from the start. */
  private final long[] costs;

  /** Where the last of those lines starts. */
  private final int[] before;

  /** Places before which that line ends in a hyphen. */
  private final BitSet hyphens = new BitSet();

  EvenLines(RunningText text, int start, int end, int first, int rest, Evenness evenness) {
    this.text = text;
    this.measured = text.measured();
    this.start = start;
    this.end = end;
    this.first = first;
    this.rest = rest;
    this.evenness = evenness;
    this.costs = new long[end - start + 1];
    this.before = new int[end - start + 1];
    Arrays.fill(costs, UNREACHED);
    costs[0] = 0;
  }

  List<Slice> slices() {
    for (int place = start; place < end; place++) {
      if (costs[place - start] != UNREACHED) {
        linesFrom(place);
      }
    }
    var slices = new ArrayList<Slice>();
    int to = end;
    while (to > start) {
      int from = before[to - start];
      int line = measured.skipBlanks(from, end);
      slices.add(new Slice(line, measured.trim(line, to), hyphens.get(to - start)));
      to = from;
    }
    return slices.reversed();
  }

  private void linesFrom(int place) {
    int from = measured.skipBlanks(place, end);
    int room = place == start ? first : rest;
    int fits = Math.min(end, measured.reach(from, room));
    int hang = measured.skipBlanks(fits, end);
    if (hang == end) {
      int cells = measured.cells(from, measured.trim(from, end));
      reach(end, place, evenness.last(cells), false);
      return;
    }
    if (!reachGoodPlaces(place, from, hang, room)) {
      Slice forced = FirstFit.line(text, from, end, room);
      reach(forced.end(), place, 0, forced.hyphen());
    }
  }

  private boolean reachGoodPlaces(int place, int from, int hang, int room) {
    boolean reached = false;
    int gaps = 0;
    int counted = from;
    for (int to = text.breaks().next(from); to >= 0 && to <= hang; to = text.breaks().next(to)) {
      int last = measured.trim(from, to);
      boolean hyphen = text.isDivided(last);
      int slack = room - measured.cells(from, last) - (hyphen ? 1 : 0);
      if (last > from && slack >= 0) {
        gaps += evenness.justified() ? text.gaps(counted, last) : 0;
        counted = last;
        long cost = hyphen ? evenness.hyphen(hyphens.get(place - start)) : 0;
        reach(to, place, evenness.line(slack, gaps) + cost, hyphen);
        reached = true;
      }
    }
    return reached;
  }

  private void reach(int place, int from, long cost, boolean hyphen) {
    long all = costs[from - start] + LINE + cost;
    if (all < costs[place - start]) {
      costs[place - start] = all;
      before[place - start] = from;
      hyphens.set(place - start, hyphen);
    }
  }
}
