package lectern.ui.shelf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import lectern.essay.Essay;
import lectern.essay.EssayDate;
import lectern.essay.ReadingProgress;
import lectern.essay.Shelf;
import lectern.essay.ShelfFilter;
import lectern.essay.SortOrder;
import lectern.essay.Tag;
import lectern.screen.Size;
import lectern.ui.prompt.Prompt;
import org.jspecify.annotations.Nullable;

/**
 * The shelf as it stands.
 *
 * @param name the folder's name, as the header shows it
 * @param today what the machine's calendar says, to mark dates in the future
 * @param all every essay of the library
 * @param widths the cells that they need
 * @param complete whether the whole folder has been walked
 * @param prompt what is typed into the filter
 * @param typing whether keys go to the filter
 * @param shown the essays that are shown, in order
 * @param lines the lines of the list
 * @param selected index of the selected essay among those shown
 * @param top the first line of the list on the screen
 * @param pane the tag pane while keys go to it, or null
 */
public record ShelfScreen(
    String name,
    EssayDate today,
    Size size,
    List<Essay> all,
    ShelfWidths widths,
    boolean complete,
    Map<String, ReadingProgress> readings,
    ShelfFilter filter,
    SortOrder order,
    Prompt prompt,
    boolean typing,
    List<Essay> shown,
    List<ShelfLine> lines,
    int selected,
    int top,
    @Nullable TagPane pane) {

  /** A list of fewer rows has none to spare for the head of a group that is scrolled. */
  private static final int HEADED = 4;

  /** A shelf before anything has been found. */
  public static ShelfScreen empty(String name, EssayDate today, Size size) {
    return new ShelfScreen(
        name,
        today,
        size,
        List.of(),
        ShelfWidths.of(List.of()),
        false,
        Map.of(),
        ShelfFilter.NONE,
        SortOrder.DATE,
        Prompt.EMPTY,
        false,
        List.of(),
        List.of(),
        0,
        0,
        null);
  }

  /** The selected essay, or null on an empty shelf. */
  public @Nullable Essay essay() {
    return shown.isEmpty() ? null : shown.get(selected);
  }

  /** The words that are typed into the filter. */
  public String words() {
    return prompt.text();
  }

  /** How far an essay has been read. */
  public ReadingProgress reading(Essay essay) {
    return readings.getOrDefault(essay.id(), ReadingProgress.NONE);
  }

  /**
   * With these essays found; the selected one stays selected and, where the list is scrolled, on
   * its row. While more are to come, who stands at the head of the list stays there: a folder that
   * is read for the first time does not leave its reader in the middle. When the selected one is
   * gone, the next is selected.
   */
  public ShelfScreen with(List<Essay> found, boolean walked) {
    ShelfScreen now = refreshed(found, walked, readings, filter, order, prompt, typing, pane);
    Essay before = essay();
    Essay after = now.essay();
    if (before != null && after != null && !after.id().equals(before.id())) {
      now = now.selecting(selected);
    }
    if (top == 0) {
      return selected == 0 && !walked ? now.selecting(0) : now;
    }
    int moved = now.line(now.selected) - line(selected);
    return now.scrolled(top + moved).selecting(now.selected);
  }

  private ShelfScreen scrolled(int line) {
    return new ShelfScreen(
        name, today, size, all, widths, complete, readings, filter, order, prompt, typing, shown,
        lines, selected, line, pane);
  }

  /** With these readings known; nothing moves, whatever the order. */
  public ShelfScreen with(Map<String, ReadingProgress> more) {
    var merged = new HashMap<>(readings);
    merged.putAll(more);
    return new ShelfScreen(
        name, today, size, all, widths, complete, merged, filter, order, prompt, typing, shown,
        lines, selected, top, pane);
  }

  /** With the sources of an essay as they were counted when it was opened; nothing moves. */
  public ShelfScreen counting(Essay read) {
    UnaryOperator<Essay> counted =
        essay -> essay.id().equals(read.id()) ? essay.withSources(read.sources()) : essay;
    return new ShelfScreen(
        name,
        today,
        size,
        all.stream().map(counted).toList(),
        widths,
        complete,
        readings,
        filter,
        order,
        prompt,
        typing,
        shown.stream().map(counted).toList(),
        lines,
        selected,
        top,
        pane);
  }

  /** On a screen of another size. */
  public ShelfScreen resized(Size now) {
    return new ShelfScreen(
            name, today, now, all, widths, complete, readings, filter, order, prompt, typing, shown,
            lines, selected, top, pane)
        .selecting(selected);
  }

  /** Filtered by one tag only. */
  public ShelfScreen of(Tag tag) {
    return filtered(filter.only(tag)).with((TagPane) null);
  }

  ShelfScreen filtered(ShelfFilter other) {
    return refreshed(all, complete, readings, other, order, prompt, typing, pane);
  }

  ShelfScreen ordered(SortOrder other) {
    return refreshed(all, complete, readings, filter, other, prompt, typing, pane);
  }

  ShelfScreen typing(Prompt typed, boolean open) {
    return refreshed(all, complete, readings, filter, order, typed, open, pane);
  }

  ShelfScreen with(@Nullable TagPane other) {
    return new ShelfScreen(
        name, today, size, all, widths, complete, readings, filter, order, prompt, typing, shown,
        lines, selected, top, other);
  }

  private ShelfScreen refreshed(
      List<Essay> found,
      boolean walked,
      Map<String, ReadingProgress> known,
      ShelfFilter by,
      SortOrder in,
      Prompt typed,
      boolean open,
      @Nullable TagPane other) {
    List<Essay> now =
        Shelf.shown(found, by, essay -> FilterMatch.test(essay, typed.text()), in, known);
    Essay before = essay();
    int at = 0;
    for (int i = 0; before != null && i < now.size(); i++) {
      if (now.get(i).id().equals(before.id())) {
        at = i;
        break;
      }
    }
    return new ShelfScreen(
            name,
            today,
            size,
            found,
            ShelfWidths.of(found),
            walked,
            known,
            by,
            in,
            typed,
            open,
            now,
            ShelfLine.of(now, in),
            at,
            top,
            other)
        .selecting(at);
  }

  /**
   * With another essay selected, scrolled no further than needed to show it and its group's head.
   */
  public ShelfScreen selecting(int index) {
    int at = Math.clamp(index, 0, Math.max(0, shown.size() - 1));
    int line = line(at);
    int rows = ShelfLayout.of(size).listRows();
    boolean headed = rows >= HEADED && order == SortOrder.DATE;
    boolean below = line > 0 && (headed || lines.get(line - 1).isHead());
    int from = Math.min(top, below ? line - 1 : line);
    if (line - from >= rows) {
      from = line - rows + 1;
    }
    from = Math.clamp(from, 0, Math.max(0, lines.size() - rows));
    if (headed && from > 0 && lines.get(from).isAir()) {
      from++; // The head of the next group is the better first row.
    }
    return new ShelfScreen(
        name, today, size, all, widths, complete, readings, filter, order, prompt, typing, shown,
        lines, at, from, pane);
  }

  /**
   * The line on a row of the list, counted from its first. In the first row stands the head of the
   * group whose essays stand below it, however far they are scrolled.
   */
  ShelfLine lineAt(int row) {
    int at = top + row;
    if (at >= lines.size()) {
      return ShelfLine.none();
    }
    boolean headed = row == 0 && at > 0 && order == SortOrder.DATE;
    if (headed && ShelfLayout.of(size).listRows() >= HEADED) {
      for (int head = at; head >= 0; head--) {
        if (lines.get(head).isHead()) {
          return lines.get(head);
        }
      }
    }
    return lines.get(at);
  }

  /** With the essay of this id selected, where it is shown. */
  public ShelfScreen selecting(String id) {
    for (int i = 0; i < shown.size(); i++) {
      if (shown.get(i).id().equals(id)) {
        return selecting(i);
      }
    }
    return this;
  }

  /** The essays that stand on the screen, by their ids. */
  public Set<String> onScreen() {
    var ids = new HashSet<String>();
    int rows = ShelfLayout.of(size).listRows();
    for (ShelfLine line : lines.subList(top, Math.min(lines.size(), top + rows))) {
      if (line.isEssay()) {
        ids.add(shown.get(line.essay()).id());
      }
    }
    return ids;
  }

  /** The line of the list on which an essay stands. */
  private int line(int index) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).essay() == index) {
        return i;
      }
    }
    return 0;
  }

  /** Of the essays that are shown the one read last, or null where none was ever read. */
  public @Nullable Essay lastRead() {
    return latest(shown, false);
  }

  /** Of all but hidden drafts the one that was begun and read last, or null. */
  @Nullable Essay continued() {
    return latest(all, true);
  }

  private @Nullable Essay latest(List<Essay> essays, boolean begun) {
    Essay latest = null;
    for (Essay essay : essays) {
      ReadingProgress reading = reading(essay);
      boolean counts =
          begun
              ? reading.state() == ReadingProgress.ReadingState.BEGUN && visible(essay)
              : reading.state() != ReadingProgress.ReadingState.UNREAD;
      if (counts && (latest == null || reading.lastRead() > reading(latest).lastRead())) {
        latest = essay;
      }
    }
    return latest;
  }

  /** Whether no other essay but hidden drafts has a later date. */
  boolean isNewest(Essay essay) {
    EssayDate date = essay.head().date();
    for (Essay other : all) {
      EssayDate later = other.head().date();
      if (visible(other) && later != null && (date == null || later.compareTo(date) > 0)) {
        return false;
      }
    }
    return true;
  }

  /** Essays among all but hidden drafts that have never been opened. */
  int unread() {
    int count = 0;
    for (Essay essay : all) {
      if (visible(essay) && reading(essay).state() == ReadingProgress.ReadingState.UNREAD) {
        count++;
      }
    }
    return count;
  }

  /** Essays of the library, hidden drafts aside. */
  int total() {
    int count = 0;
    for (Essay essay : all) {
      if (visible(essay)) {
        count++;
      }
    }
    return count;
  }

  private boolean visible(Essay essay) {
    return filter.drafts() || !essay.head().draft();
  }

  /** Drafts that are hidden now. */
  int hiddenDrafts() {
    return all.size() - total();
  }

  /** The lines of the tag pane. */
  List<TagPane.TagPaneEntry> tagEntries() {
    return TagPane.entries(shown, untagged(), filter, pane == null ? "" : pane.narrow());
  }

  /** Essays that are shown when no tag is chosen or left out. */
  private int untagged() {
    if (!filter.byTag()) {
      return shown.size();
    }
    int count = 0;
    for (Essay essay : all) {
      if (visible(essay) && FilterMatch.test(essay, words())) {
        count++;
      }
    }
    return count;
  }
}
