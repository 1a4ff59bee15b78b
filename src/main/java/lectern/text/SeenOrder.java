package lectern.text;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/** The order in which the characters of one line are seen (UAX #9): titles, names, places. */
public final class SeenOrder {
  private SeenOrder() {}

  /**
   * A line of its own from left to right as it is seen; it begins at the side its first letter asks
   * for. What is one cluster is seen as it is, so that a line turned before is not turned again
   * cluster by cluster.
   */
  public static String of(String line) {
    if (!Direction.hasRightToLeft(line) || Graphemes.next(line, 0) == line.length()) {
      return line;
    }
    var bidi = new Bidi(line, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    List<String> clusters = new ArrayList<>();
    byte[] levels = new byte[line.length()];
    int next;
    for (int at = 0; at < line.length(); at = next) {
      next = Graphemes.next(line, at);
      int level = bidi.getLevelAt(at);
      levels[clusters.size()] = (byte) level;
      String cluster = line.substring(at, next);
      clusters.add(level % 2 == 0 ? cluster : Direction.mirrored(cluster));
    }
    String[] seen = clusters.toArray(String[]::new);
    Bidi.reorderVisually(levels, 0, seen, 0, seen.length);
    return String.join("", seen);
  }
}
