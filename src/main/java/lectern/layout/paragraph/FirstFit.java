package lectern.layout.paragraph;

import java.util.ArrayList;
import java.util.List;

/** Breaks where the next word no longer fits. */
public final class FirstFit implements LineBreaker {

  @Override
  public List<LineSlice> cut(RunningText text, int start, int end, LineWidths widths) {
    var lines = new ArrayList<LineSlice>();
    MeasuredText measuredText = text.measured();
    int from = measuredText.skipBlanks(start, end);
    do {
      LineSlice line = line(text, from, end, widths.cells(from, lines.isEmpty()));
      lines.add(line);
      from = measuredText.skipBlanks(line.end(), end);
    } while (from < end);
    return lines;
  }

  /** One line from {@code from} on, where a word starts. */
  static LineSlice line(RunningText text, int from, int end, int cells) {
    MeasuredText measuredText = text.measured();
    int fits = Math.min(end, measuredText.lastFitting(from, cells));
    int hang = measuredText.skipBlanks(fits, end);
    if (hang == end) {
      return new LineSlice(from, measuredText.trim(from, end), false);
    }
    // Code marks where it is cut, so a word may be cut rather than leave half a line empty.
    int least = text.isVerbatim() ? from + (fits - from) / 2 : from;
    int at = text.breaks().last(least, hang);
    while (at > least) {
      int last = measuredText.trim(from, at);
      boolean hyphen = text.isDivided(last);
      if (last > from && (!hyphen || measuredText.cells(from, last) < cells)) {
        return new LineSlice(from, last, hyphen);
      }
      at = text.breaks().last(least, at - 1);
    }
    return new LineSlice(from, measuredText.trim(from, text.cut(from, fits)), false);
  }
}
