package lectern.ui.shelf;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lectern.essay.Arrangement;
import lectern.essay.Essay;
import lectern.essay.EssayDate;
import lectern.essay.EssayList;
import lectern.essay.EssayTable;
import lectern.essay.LinkResolver;
import lectern.essay.ReadingProgress;
import lectern.essay.ShelfCounts;
import lectern.essay.ShelfFilter;
import lectern.essay.ShelfSummary;
import lectern.essay.ShelfSummary.RowWindow;
import lectern.essay.Tag;
import lectern.screen.Size;
import lectern.text.Widths;
import lectern.ui.key.KeyContext;
import lectern.ui.prompt.Prompt;
import lectern.ui.shelf.LibraryState.PartialShelf;
import org.jspecify.annotations.Nullable;

/**
 * The shelf as it stands.
 *
 * @param name the folder's name, as the header shows it
 * @param today what the machine's calendar says, to mark dates in the future
 * @param listing what is shown of the essays found, as it is asked for
 */
public record ShelfScreen(
    String name,
    EssayDate today,
    Size size,
    LibraryState found,
    ShelfQuery query,
    ShelfContents listing,
    ListPosition position,
    TagList tags) {

  /** A shelf before anything has been found. */
  public static ShelfScreen empty(String name, EssayDate today, Size size, Widths widths) {
    ShelfContents none = new ShelfContents(widths);
    TagList tags = TagList.NONE.in(none);
    return new ShelfScreen(
        name, today, size, LibraryState.NONE, ShelfQuery.ALL, none, ListPosition.FIRST, tags);
  }

  /** Every essay of the library, in the order of the scan. */
  public List<Essay> all() {
    return found.table().essays();
  }

  /** Whether the library has an essay of this id. */
  public boolean has(String id) {
    return found.table().row(id) >= 0;
  }

  /** Which essay of the library a link means. */
  public LinkResolver links() {
    return found.table().links();
  }

  /** Whether the whole folder has been scanned. */
  public boolean complete() {
    return found.complete();
  }

  /** The essays that are shown, in order. */
  public EssayList shown() {
    return listing.shown();
  }

  /** Index of the selected essay among those shown. */
  public int selected() {
    return position.selected();
  }

  /** The selected essay, or null on an empty shelf. */
  public @Nullable Essay essay() {
    return shown().isEmpty() ? null : shown().get(selected());
  }

  /** How it is sorted and grouped. */
  public Arrangement arrangement() {
    return query.arrangement();
  }

  /** Whether keys go to the filter. */
  public boolean typing() {
    return query.typing();
  }

  ShelfFilter filter() {
    return query.filter();
  }

  ShelfLines lines() {
    return listing.lines();
  }

  ShelfCounts counts() {
    return listing.counts();
  }

  @Nullable TagPane pane() {
    return tags.pane();
  }

  /** Which row and column of the screen belongs to what. */
  ShelfLayout layout() {
    return ShelfLayout.of(size, listing.widths());
  }

  private int rows() {
    return ShelfLayout.of(size).listRows();
  }

  /** Where keys are looked up now. */
  public KeyContext context() {
    return pane() == null ? KeyContext.SHELF : KeyContext.TAGS;
  }

  /** How far each essay has been read, by id; one without is unread. */
  public Map<String, ReadingProgress> progressById() {
    return found.progressById();
  }

  /** How far an essay has been read. */
  public ReadingProgress progress(Essay essay) {
    return progressById().getOrDefault(essay.id(), ReadingProgress.NONE);
  }

  /**
   * With these essays found; the selected one stays selected and, where the list is scrolled, on
   * its row. While more are to come, who stands at the head of the list stays there: a folder that
   * is read for the first time does not leave its reader in the middle. When the selected one is
   * gone, the next is selected.
   */
  public ShelfScreen with(EssayTable essays, boolean all) {
    ShelfScreen now = with(found.with(essays, all), query);
    Essay before = essay();
    Essay after = now.essay();
    if (before != null && after != null && !after.id().equals(before.id())) {
      now = now.select(selected());
    }
    if (position.top() == 0) {
      return selected() == 0 && !all ? now.select(0) : now;
    }
    int moved = now.lines().line(now.selected()) - lines().line(selected());
    return now.at(new ListPosition(now.selected(), position.top() + moved)).select(now.selected());
  }

  /** As it was when it was left, with so many rows of it known, until all essays are. */
  public ShelfScreen with(ShelfSummary summary, RowWindow rows) {
    LibraryState some = found.with(new PartialShelf(summary, rows));
    return with(some, query.withArrangement(summary.arrangement())).select(rows.selected());
  }

  /** With so much of the folder scanned, in percent. */
  public ShelfScreen withProgress(int percent) {
    return with(found.withProgress(percent), query);
  }

  /** With these readings known; nothing moves, whatever the order. */
  public ShelfScreen with(Map<String, ReadingProgress> more) {
    return with(found.with(more), query);
  }

  /** With these known to have come after the library was left last; nothing moves. */
  public ShelfScreen withNew(Set<String> ids) {
    return with(found.withNew(ids), query);
  }

  /** With an essay opened and its sources counted; nothing moves. */
  public ShelfScreen withOpened(Essay read) {
    return with(found.withOpened(read), query);
  }

  /** Filtered by one tag only. */
  public ShelfScreen withOnlyTag(Tag tag) {
    return withFilter(filter().only(tag)).with((TagPane) null);
  }

  ShelfScreen withFilter(ShelfFilter other) {
    return with(found, query.withFilter(other));
  }

  /** Sorted and grouped in another way. */
  public ShelfScreen withArrangement(Arrangement other) {
    return with(found, query.withArrangement(other));
  }

  ShelfScreen withPrompt(Prompt typed, boolean open) {
    return with(found, query.withPrompt(typed, open));
  }

  /** What is shown then; the selected essay stays selected where it is among that, or else none. */
  private ShelfScreen with(LibraryState newFound, ShelfQuery newQuery) {
    ShelfContents now = ShelfContents.of(newFound, newQuery, listing);
    if (now.hasListOf(listing)) {
      return new ShelfScreen(name, today, size, newFound, newQuery, now, position, tags);
    }
    int place = shown().isEmpty() ? 0 : now.place(selected(), listing);
    return new ShelfScreen(name, today, size, newFound, newQuery, now, position, tags.in(now))
        .select(place);
  }

  /** On a screen of another size. */
  public ShelfScreen resize(Size now) {
    return new ShelfScreen(name, today, now, found, query, listing, position, tags)
        .select(selected());
  }

  ShelfScreen with(@Nullable TagPane other) {
    return with(tags.with(other, listing));
  }

  /** With the tags nested in one hidden, or shown again. */
  ShelfScreen withFolded(Tag tag, boolean hidden) {
    return with(tags.withFolded(tag, hidden, listing));
  }

  private ShelfScreen with(TagList other) {
    return new ShelfScreen(name, today, size, found, query, listing, position, other);
  }

  private ShelfScreen at(ListPosition other) {
    return new ShelfScreen(name, today, size, found, query, listing, other, tags);
  }

  /** With another essay selected. */
  public ShelfScreen select(int index) {
    return at(position.select(index, lines(), rows()));
  }

  /** With the essay of this id selected, where it is shown. */
  public ShelfScreen select(String id) {
    int place = shown().nearest(id, selected());
    return place < 0 ? this : select(place);
  }

  /** The line on a row of the list, counted from its first. */
  ShelfLine lineAt(int row) {
    return position.lineAt(row, lines(), rows());
  }

  /** The essays that stand on the screen, by their ids. */
  public Set<String> onScreen() {
    var ids = new HashSet<String>();
    for (int row = 0; row < rows(); row++) {
      ShelfLine line = lineAt(row);
      if (line.isEssay()) {
        ids.add(shown().get(line.essay()).id());
      }
    }
    return ids;
  }

  /** Whether only some rows of the list are known. */
  public boolean isPartial() {
    return found.partial() != null;
  }

  /** Whether the rows are known that a screen has so many essays from here. */
  boolean isKnown(long steps) {
    long at = selected() + steps;
    return at >= 0 && at < shown().size() && found.surrounds((int) at, rows());
  }

  /** What is shown first the next time, or null where that is nothing or all. */
  public @Nullable ShelfSummary summary() {
    return listing.summary();
  }

  /** Of the essays that are shown the one read last, or null where none was ever read. */
  public @Nullable Essay lastRead() {
    return listing.lastRead();
  }
}
