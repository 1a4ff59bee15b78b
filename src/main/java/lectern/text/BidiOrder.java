package lectern.text;

import java.text.Bidi;
import java.util.List;

/** The order in which the characters of one line are seen (UAX #9): titles, names, places. */
public final class BidiOrder {
  private BidiOrder() {}

  /**
   * A line of its own from left to right as it is seen; it begins at the side its first letter asks
   * for. A single cluster is never changed, so a line that was reordered before is not reordered
   * again cluster by cluster.
   */
  public static String of(String line) {
    if (!Direction.hasRightToLeft(line) || Graphemes.next(line, 0) == line.length()) {
      return line;
    }
    var bidi = new Bidi(line, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    var seen = new StringBuilder(line.length());
    for (int start : visualOrder(line, bidi)) {
      String cluster = line.substring(start, Graphemes.next(line, start));
      seen.append(bidi.getLevelAt(start) % 2 == 0 ? cluster : Direction.mirrored(cluster));
    }
    return seen.toString();
  }

  /** The offsets of the clusters of a line, in the order in which they are seen. */
  public static List<Integer> clusters(String line) {
    return Direction.hasRightToLeft(line)
        ? visualOrder(line, new Bidi(line, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT))
        : Graphemes.starts(line);
  }

  private static List<Integer> visualOrder(String line, Bidi bidi) {
    Integer[] starts = Graphemes.starts(line).toArray(Integer[]::new);
    byte[] levels = new byte[starts.length];
    for (int i = 0; i < starts.length; i++) {
      levels[i] = (byte) bidi.getLevelAt(starts[i]);
    }
    Bidi.reorderVisually(levels, 0, starts, 0, starts.length);
    return List.of(starts);
  }
}
