package lectern.layout.margin;

import java.util.List;
import lectern.layout.Line;
import lectern.layout.PageRow;

/** The notes of a text, set for its margin and placed beside the lines of their marks. */
public interface MarginNotes {

  /**
   * A note in its place.
   *
   * @param row of its first line, counted from the row that was asked for; may be negative
   * @param reference index of the mark it stands beside
   * @param lines of the note, as far as they fit
   * @param cut whether the note goes on; a row below its lines is left free to say so
   */
  record PlacedNote(int row, int reference, List<Line> lines, boolean cut) {
    public PlacedNote {
      lines = List.copyOf(lines);
    }

    /** Rows that it takes. */
    public int height() {
      return lines.size() + (cut ? 1 : 0);
    }

    PlacedNote moveBy(int rows) {
      return new PlacedNote(row + rows, reference, lines, cut);
    }
  }

  /** Cells of the margin; no line is wider. */
  int measure();

  /** The notes that show on {@code height} rows of the page from this row down, in their order. */
  List<PlacedNote> visibleNotes(PageRow top, int height);
}
