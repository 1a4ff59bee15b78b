package lectern.ui.reader;

import java.util.List;
import lectern.document.Document;
import lectern.document.PlainTextRange;
import lectern.document.Reference;
import lectern.document.TextChange;
import lectern.layout.Page;
import lectern.layout.PageRow;
import lectern.layout.Typesetter;
import lectern.ui.loop.Msg;
import org.jspecify.annotations.Nullable;

/**
 * Replaces the text of an open essay that changed on disk: position, selection and search stay, as
 * far as their words are still there.
 */
public final class EssayReload {
  private EssayReload() {}

  /** Whether nothing that is shown has changed. */
  public static boolean isSame(Reader old, Msg.EssayReloaded reloaded) {
    return old.document().isWhole()
        && old.essay().equals(reloaded.essay())
        && old.document().blocks().equals(reloaded.document().blocks());
  }

  /** Whether the essay is looked through now. */
  public static boolean isSearched(Reader reader) {
    return reader.navigation().search() != null || reader.isAsking();
  }

  /** The essay with its new text, at the same words. */
  public static Reader of(Reader old, Msg.EssayReloaded reloaded) {
    Document document = reloaded.document();
    var change = TextChange.of(old.document().plainText().text(), document.plainText().text());
    Page page =
        Typesetter.page(reloaded.essay(), document, old.page().measure(), old.page().houseStyle());
    Popup open = old.popup();
    var focus =
        new ReaderFocus(
            reference(old, document, change),
            open == null ? null : open.in(document, page),
            null,
            selection(old.selection(), change));
    Navigation found =
        Navigation.NONE
            .with(old.searchHistory())
            .with(Bookmarks.of(reloaded.bookmarks()))
            .with(reloaded.searchText());
    var updated =
        new Reader(
            reloaded.essay(),
            document,
            false,
            viewport(old, page, document, change),
            focus,
            old.history().rename(old.essay().id(), reloaded.essay().id()),
            found);
    return SearchUpdate.again(old, updated, change);
  }

  /** The first row of which the words are still there stays where it is on the screen. */
  private static Viewport viewport(Reader old, Page page, Document document, TextChange change) {
    Page before = old.page();
    Viewport top = Viewport.on(page, old.size(), old.wantedMeasure(), 0);
    int first = change.offset(old.offset());
    // the rows of the title all have the offset of the first word
    if (first != TextChange.GONE && before.rowAt(old.offset()).equals(old.top())) {
      return top.at(first);
    }
    PageRow row = old.top();
    for (int below = 0; below < old.height(); below++) {
      int then = before.offsetAt(row);
      int now = change.offset(then);
      // a row without words has the offset of another
      if (now != TextChange.GONE && before.rowAt(then).equals(row)) {
        return top.withTop(page.clampTop(page.move(page.rowAt(now), -below), old.height()));
      }
      row = before.move(row, 1);
    }
    return top.at(document.plainText().offset(old.anchor()));
  }

  /** The index that the selected reference has now, or -1. */
  private static int reference(Reader old, Document document, TextChange change) {
    if (old.selected() < 0) {
      return -1;
    }
    Reference before = old.document().plainText().references().get(old.selected());
    int start = change.offset(before.start());
    List<Reference> now = document.plainText().references();
    for (int i = 0; i < now.size() && start != TextChange.GONE; i++) {
      if (now.get(i).start() == start && now.get(i).kind().equals(before.kind())) {
        return i;
      }
    }
    return -1;
  }

  /** The words that are being selected, if all of them are still there. */
  private static @Nullable Selection selection(@Nullable Selection old, TextChange change) {
    if (old == null) {
      return null;
    }
    var range = new PlainTextRange(old.start(), old.end());
    int start = change.offset(range.start());
    return change.hasSame(range, start) ? old.shift(start - range.start()) : null;
  }
}
