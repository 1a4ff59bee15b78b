package lectern.layout;

import java.util.ArrayList;
import java.util.List;

/** Breaks where the next word no longer fits. */
final class FirstFit implements LineBreaker {

  @Override
  public List<Slice> cut(RunningText text, int start, int end, Room room) {
    var lines = new ArrayList<Slice>();
    Measured measured = text.measured();
    int from = measured.skipBlanks(start, end);
    do {
      Slice line = line(text, from, end, room.cells(from, lines.isEmpty()));
      lines.add(line);
      from = measured.skipBlanks(line.end(), end);
    } while (from < end);
    return lines;
  }

  /** One line from {@code from} on, where a word starts. */
  static Slice line(RunningText text, int from, int end, int cells) {
    Measured measured = text.measured();
    int fits = Math.min(end, measured.reach(from, cells));
    int hang = measured.skipBlanks(fits, end);
    if (hang == end) {
      return new Slice(from, measured.trim(from, end), false);
    }
    // Code shows where it is cut, so that a word may be, before half a line stands empty.
    int least = text.isVerbatim() ? from + (fits - from) / 2 : from;
    int at = text.breaks().last(least, hang);
    while (at > least) {
      int last = measured.trim(from, at);
      boolean hyphen = text.isDivided(last);
      if (last > from && (!hyphen || measured.cells(from, last) < cells)) {
        return new Slice(from, last, hyphen);
      }
      at = text.breaks().last(least, at - 1);
    }
    return new Slice(from, measured.trim(from, text.cut(from, fits)), false);
  }
}
