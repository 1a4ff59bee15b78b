package lectern.ui.shelf;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lectern.essay.Essay;
import lectern.essay.EssayDate;
import lectern.essay.EssayTable;
import lectern.essay.LinkResolver;
import lectern.essay.ReadingProgress;
import lectern.essay.ShelfFilter;
import lectern.essay.ShelfSummary;
import lectern.essay.ShelfSummary.RowWindow;
import lectern.essay.ShownEssays;
import lectern.essay.SortOrder;
import lectern.essay.Tag;
import lectern.screen.Size;
import lectern.text.Widths;
import lectern.ui.key.KeyContext;
import lectern.ui.prompt.Prompt;
import org.jspecify.annotations.Nullable;

/**
 * The shelf as it stands.
 *
 * @param name the folder's name, as the header shows it
 * @param today what the machine's calendar says, to mark dates in the future
 * @param complete whether the whole folder has been walked
 * @param walked how much of it, in percent, where that takes long; else 0
 * @param prompt what is typed into the filter
 * @param typing whether keys go to the filter
 * @param selected index of the selected essay among those shown
 * @param top the first line of the list on the screen
 * @param pane the tag pane while keys go to it, or null
 * @param folded the keys of the tags whose nested ones are hidden
 * @param tagEntries the lines of the tag pane, whether or not keys go to it
 */
public record ShelfScreen(
    String name,
    EssayDate today,
    Size size,
    ShelfContents contents,
    boolean complete,
    int walked,
    Prompt prompt,
    boolean typing,
    int selected,
    int top,
    @Nullable TagPane pane,
    Set<String> folded,
    List<TagPane.TagPaneEntry> tagEntries) {

  /** A list of fewer rows has none to spare for the head of a group that is scrolled. */
  private static final int HEADED = 4;

  /** A shelf before anything has been found. */
  public static ShelfScreen empty(String name, EssayDate today, Size size, Widths widths) {
    ShelfContents none = ShelfContents.none(widths);
    return new ShelfScreen(
        name,
        today,
        size,
        none,
        false,
        0,
        Prompt.EMPTY,
        false,
        0,
        0,
        null,
        Set.of(),
        TagPane.entries(none, null, Set.of()));
  }

  /** Every essay of the library, in the order of the walk. */
  public List<Essay> all() {
    return contents.table().essays();
  }

  /** Which essay of the library a link means. */
  public LinkResolver links() {
    return contents.table().links();
  }

  /** The essays that are shown, in order. */
  public ShownEssays shown() {
    return contents.shown();
  }

  ShelfFilter filter() {
    return contents.filter();
  }

  /** How it is sorted. */
  public SortOrder order() {
    return contents.order();
  }

  ShelfLines lines() {
    return contents.lines();
  }

  ShelfCounts counts() {
    return contents.counts();
  }

  /** Which row and column of the screen belongs to what. */
  ShelfLayout layout() {
    return ShelfLayout.of(size, contents.widths().tags());
  }

  /** Where keys are looked up now. */
  public KeyContext context() {
    return pane == null ? KeyContext.SHELF : KeyContext.TAGS;
  }

  /** The selected essay, or null on an empty shelf. */
  public @Nullable Essay essay() {
    return shown().isEmpty() ? null : shown().get(selected);
  }

  /** The words that are typed into the filter. */
  public String words() {
    return prompt.text();
  }

  /** How far each essay has been read, by id; one without is unread. */
  public Map<String, ReadingProgress> readings() {
    return contents.readings();
  }

  /** How far an essay has been read. */
  public ReadingProgress reading(Essay essay) {
    return readings().getOrDefault(essay.id(), ReadingProgress.NONE);
  }

  /**
   * With these essays found; the selected one stays selected and, where the list is scrolled, on
   * its row. While more are to come, who stands at the head of the list stays there: a folder that
   * is read for the first time does not leave its reader in the middle. When the selected one is
   * gone, the next is selected.
   */
  public ShelfScreen with(EssayTable found, boolean all) {
    ShelfScreen now = walked(all, all ? 0 : walked).showing(contents.with(found));
    Essay before = essay();
    Essay after = now.essay();
    if (before != null && after != null && !after.id().equals(before.id())) {
      now = now.selecting(selected);
    }
    if (top == 0) {
      return selected == 0 && !all ? now.selecting(0) : now;
    }
    int moved = now.lines().line(now.selected) - lines().line(selected);
    return now.standing(now.selected, top + moved).selecting(now.selected);
  }

  /** As it was when it was left, with so many rows of it known, until all essays are. */
  public ShelfScreen with(ShelfSummary summary, RowWindow rows) {
    ShelfContents some = contents.with(summary, rows);
    return showing(some).selecting(rows.selected());
  }

  /** With so much of the folder walked, in percent. */
  public ShelfScreen walking(int percent) {
    return walked(complete, complete ? 0 : percent);
  }

  /** Whether only some rows of the list are known. */
  public boolean isPartial() {
    return contents.isPartial();
  }

  /** Whether the rows are known that a screen has so many essays from here. */
  boolean isKnown(long steps) {
    long at = selected + steps;
    return at >= 0
        && at < shown().size()
        && contents.surrounds((int) at, ShelfLayout.of(size).listRows());
  }

  /** What is shown first the next time, or null where that is nothing or all. */
  public @Nullable ShelfSummary summary() {
    return contents.summary();
  }

  /** With these readings known; nothing moves, whatever the order. */
  public ShelfScreen with(Map<String, ReadingProgress> more) {
    return with(contents.with(more));
  }

  /** With the sources of an essay as they were counted when it was opened; nothing moves. */
  public ShelfScreen counting(Essay read) {
    return with(contents.counting(read));
  }

  /** On a screen of another size. */
  public ShelfScreen resized(Size now) {
    return with(now, contents, selected, top).selecting(selected);
  }

  /** With the tags nested in one hidden, or shown again. */
  ShelfScreen folding(Tag tag, boolean hidden) {
    var keys = new HashSet<>(folded);
    if (hidden) {
      keys.add(tag.key());
    } else {
      keys.remove(tag.key());
    }
    return with(pane, Set.copyOf(keys), TagPane.entries(contents, pane, keys));
  }

  /** Filtered by one tag only. */
  public ShelfScreen of(Tag tag) {
    return filtered(filter().only(tag)).with((TagPane) null);
  }

  ShelfScreen filtered(ShelfFilter other) {
    return showing(contents.filtered(other));
  }

  /** Sorted in another way. */
  public ShelfScreen ordered(SortOrder other) {
    return showing(contents.ordered(other));
  }

  ShelfScreen typing(Prompt typed, boolean open) {
    ShelfScreen now = with(complete, walked, typed, open);
    ShelfContents matching = contents.typed(typed.text());
    return matching == contents ? now : now.showing(matching);
  }

  ShelfScreen with(@Nullable TagPane other) {
    boolean same = TagPane.lists(pane, other);
    List<TagPane.TagPaneEntry> entries =
        same ? tagEntries : TagPane.entries(contents, other, folded);
    return with(other, folded, entries);
  }

  private ShelfScreen walked(boolean all, int percent) {
    return with(all, percent, prompt, typing);
  }

  private ShelfScreen with(ShelfContents other) {
    return with(size, other, selected, top);
  }

  /** With another list, or scrolled. */
  private ShelfScreen with(Size nowSize, ShelfContents nowContents, int nowSelected, int nowTop) {
    return new ShelfScreen(
        name,
        today,
        nowSize,
        nowContents,
        complete,
        walked,
        prompt,
        typing,
        nowSelected,
        nowTop,
        pane,
        folded,
        tagEntries);
  }

  /** With more walked, or typed. */
  private ShelfScreen with(
      boolean nowComplete, int nowWalked, Prompt nowPrompt, boolean nowTyping) {
    return new ShelfScreen(
        name,
        today,
        size,
        contents,
        nowComplete,
        nowWalked,
        nowPrompt,
        nowTyping,
        selected,
        top,
        pane,
        folded,
        tagEntries);
  }

  /** With another tag pane. */
  private ShelfScreen with(
      @Nullable TagPane nowPane, Set<String> nowFolded, List<TagPane.TagPaneEntry> nowEntries) {
    return new ShelfScreen(
        name,
        today,
        size,
        contents,
        complete,
        walked,
        prompt,
        typing,
        selected,
        top,
        nowPane,
        nowFolded,
        nowEntries);
  }

  /** With other contents, the selected essay selected where it is among them. */
  private ShelfScreen showing(ShelfContents other) {
    Essay before = essay();
    int at = before == null ? 0 : Math.max(0, other.shown().place(before.id()));
    return with(size, other, at, top)
        .with(pane, folded, TagPane.entries(other, pane, folded))
        .selecting(at);
  }

  private ShelfScreen standing(int essay, int line) {
    return with(size, contents, essay, line);
  }

  /**
   * With another essay selected, scrolled no further than needed to show it and its group's head.
   */
  public ShelfScreen selecting(int index) {
    ShelfLines lines = lines();
    int at = Math.clamp(index, 0, Math.max(0, shown().size() - 1));
    int line = lines.line(at);
    int rows = ShelfLayout.of(size).listRows();
    boolean headed = rows >= HEADED && order() == SortOrder.DATE;
    boolean below = line > 0 && (headed || lines.get(line - 1).isHead());
    int from = Math.min(top, below ? line - 1 : line);
    if (line - from >= rows) {
      from = line - rows + 1;
    }
    from = Math.clamp(from, 0, Math.max(0, lines.size() - rows));
    if (headed && from > 0 && lines.get(from).isAir()) {
      from++; // The head of the next group is the better first row.
    }
    return standing(at, from);
  }

  /**
   * The line on a row of the list, counted from its first. In the first row stands the head of the
   * group whose essays stand below it, however far they are scrolled.
   */
  ShelfLine lineAt(int row) {
    int at = top + row;
    if (at >= lines().size()) {
      return ShelfLine.none();
    }
    boolean headed = row == 0 && at > 0 && order() == SortOrder.DATE;
    return headed && ShelfLayout.of(size).listRows() >= HEADED ? lines().head(at) : lines().get(at);
  }

  /** With the essay of this id selected, where it is shown. */
  public ShelfScreen selecting(String id) {
    int place = shown().place(id);
    return place < 0 ? this : selecting(place);
  }

  /** The essays that stand on the screen, by their ids. */
  public Set<String> onScreen() {
    var ids = new HashSet<String>();
    int rows = ShelfLayout.of(size).listRows();
    for (int at = top; at < Math.min(lines().size(), top + rows); at++) {
      ShelfLine line = lines().get(at);
      if (line.isEssay()) {
        ids.add(shown().get(line.essay()).id());
      }
    }
    return ids;
  }

  /** Of the essays that are shown the one read last, or null where none was ever read. */
  public @Nullable Essay lastRead() {
    return contents.lastRead();
  }
}
