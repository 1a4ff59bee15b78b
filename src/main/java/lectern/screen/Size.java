package lectern.screen;

import org.jspecify.annotations.Nullable;

/** The size of a screen in cells: at least one column and one row. */
public record Size(int columns, int rows) {
  public Size {
    columns = Math.max(1, columns);
    rows = Math.max(1, rows);
  }

  // By hand: the first generated one costs ten milliseconds at the start.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Size size && columns == size.columns && rows == size.rows;
  }

  @Override
  public int hashCode() {
    return columns * 31 + rows;
  }
}
