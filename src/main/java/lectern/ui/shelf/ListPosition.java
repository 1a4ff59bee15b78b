package lectern.ui.shelf;

/**
 * Where the reader is in the list.
 *
 * @param selected index of the selected essay among those shown
 * @param top the first line of the list on the screen
 */
record ListPosition(int selected, int top) {
  static final ListPosition FIRST = new ListPosition(0, 0);

  /** A list of fewer rows has none to spare for the heading of a group that is scrolled. */
  private static final int HEADED = 4;

  /**
   * With another essay selected, scrolled no further than needed to show it and its group's
   * heading.
   */
  ListPosition select(int index, ShelfLines lines, int rows) {
    int at = Math.clamp(index, 0, Math.max(0, lines.essays() - 1));
    int line = lines.line(at);
    boolean headed = rows >= HEADED && lines.isGrouped();
    boolean below = line > 0 && (headed || lines.get(line - 1).isHeading());
    int from = Math.min(top, below ? line - 1 : line);
    if (line - from >= rows) {
      from = line - rows + 1;
    }
    from = Math.clamp(from, 0, Math.max(0, lines.size() - rows));
    if (headed && from > 0 && lines.get(from).isAir()) {
      from++; // The heading of the next group is the better first row.
    }
    return new ListPosition(at, from);
  }

  /**
   * The line on a row of the list, counted from its first. In the first row stands the heading of
   * the group whose essays stand below it, however far they are scrolled.
   */
  ShelfLine lineAt(int row, ShelfLines lines, int rows) {
    int at = top + row;
    if (at >= lines.size()) {
      return ShelfLine.none();
    }
    boolean headed = row == 0 && at > 0 && lines.isGrouped() && rows >= HEADED;
    return headed ? lines.heading(at) : lines.get(at);
  }
}
