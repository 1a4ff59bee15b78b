package lectern.screen;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One cell of a frame.
 *
 * @param cluster the grapheme cluster that stands here; empty in the right half of a wide cluster
 * @param width 1, 2 for a wide cluster, 0 for the right half of one
 * @param link the address a terminal may offer to follow (OSC 8), or null
 */
public record Cell(String cluster, int width, CellStyle cellStyle, @Nullable String link) {

  /** An empty cell in the terminal's own look. */
  public static final Cell BLANK = new Cell(" ", 1, CellStyle.PLAIN, null);

  /** The right half of a wide cluster in this style. */
  static Cell half(CellStyle cellStyle, @Nullable String link) {
    return new Cell("", 0, cellStyle, link);
  }

  // By hand: the first generated one costs ten milliseconds at the start.
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Cell cell
            && width == cell.width
            && cluster.equals(cell.cluster)
            && cellStyle.equals(cell.cellStyle)
            && Objects.equals(link, cell.link));
  }

  @Override
  public int hashCode() {
    return cluster.hashCode() * 31 + cellStyle.hashCode();
  }
}
