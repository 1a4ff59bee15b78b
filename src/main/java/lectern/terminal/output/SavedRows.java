package lectern.terminal.output;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a first frame as bytes, each of which draws its row whatever stands there and
 * whatever the rows above it are.
 *
 * <p>So a frame that was drawn before this process began needs no cells to be compared with: rows
 * that are the same bytes show the same.
 */
final class SavedRows {
  private final byte[][] rows;

  /**
   * @param rows from the top, each as {@link FrameDiff#paintWhole} writes it
   */
  SavedRows(byte[][] rows) {
    this.rows = rows;
  }

  /** The rows in the bytes of a frame, or null when they are not so many. */
  static @Nullable SavedRows read(byte[] bytes, int count) {
    var rows = new byte[count][];
    int start = find(bytes, 0, begin(0));
    for (int row = 0; row < count; row++) {
      boolean last = row == count - 1;
      int end = last ? end(bytes) : find(bytes, start + 1, begin(row + 1));
      if (start < 0 || end < start) {
        return null;
      }
      rows[row] = Arrays.copyOfRange(bytes, start, end);
      start = end;
    }
    return new SavedRows(rows);
  }

  /** The place of the cursor that every row begins with, and nothing else in it. */
  private static byte[] begin(int row) {
    var out = new OutputBytes();
    new Pen(out, row + 1, 1, Capabilities.FULL).move(row, 0);
    return out.toArray();
  }

  /** Where the rows end: the update is closed after them. */
  private static int end(byte[] bytes) {
    byte[] close = new OutputBytes().ascii(CellScreen.END_UPDATE).toArray();
    int end = bytes.length - close.length;
    return end >= 0 && find(bytes, end, close) == end ? end : -1;
  }

  private static int find(byte[] bytes, int from, byte[] part) {
    for (int at = Math.max(0, from); at + part.length <= bytes.length; at++) {
      if (Arrays.equals(bytes, at, at + part.length, part, 0, part.length)) {
        return at;
      }
    }
    return -1;
  }

  /** Adds all rows. */
  void addTo(OutputBytes out) {
    for (byte[] row : rows) {
      out.add(row);
    }
  }

  /** Adds the rows that are not what the other, of as many, has. */
  void addChanges(OutputBytes out, SavedRows shown) {
    for (int row = 0; row < rows.length; row++) {
      if (!Arrays.equals(rows[row], shown.rows[row])) {
        out.add(rows[row]);
      }
    }
  }
}
