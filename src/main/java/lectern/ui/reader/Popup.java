package lectern.ui.reader;

import lectern.document.Block.Note;
import lectern.document.Document;
import lectern.layout.HouseStyle;
import lectern.layout.Page;
import lectern.layout.PageRow;
import lectern.layout.Typesetter;
import org.jspecify.annotations.Nullable;

/**
 * A note brought up beside its sentence.
 *
 * @param text the note's blocks as a text of their own, with offsets of their own
 * @param top the first row of it that is shown
 * @param selected index of the selected reference inside it, or -1
 * @param under the note this one was opened from, or null
 */
public record Popup(
    Note note, Document text, Page page, PageRow top, int selected, @Nullable Popup under) {

  /** The pop-up of a note of an essay, laid out as that essay is on its page. */
  static Popup of(Note note, Document essay, Page set, @Nullable Popup under) {
    Document text = essay.documentOf(note);
    Page page = Typesetter.page(text, set.measure(), set.houseStyle());
    return new Popup(note, text, page, page.first(), -1, under);
  }

  /** The same note laid out again like its essay, at the same words. */
  Popup withMeasure(int measure, HouseStyle house) {
    Page set = Typesetter.page(text, measure, house);
    return new Popup(
        note,
        text,
        set,
        set.rowAt(page.offsetAt(top)),
        selected,
        under == null ? null : under.withMeasure(measure, house));
  }

  /** Scrolled and selected as the same note was before. */
  private Popup withPlaceOf(Popup before) {
    PageRow row = page.rowAt(before.page.offsetAt(before.top));
    return new Popup(note, text, page, row, before.selected, under);
  }

  /**
   * This note, and those it was opened from, as another text of the essay has them; null where that
   * has it no longer.
   */
  @Nullable Popup in(Document essay, Page set) {
    Note now = essay.note(note.key());
    if (now == null) {
      return null;
    }
    Popup popup = of(now, essay, set, under == null ? null : under.in(essay, set));
    return now.equals(note) ? popup.withPlaceOf(this) : popup;
  }

  /** Scrolled by lines, where {@code height} of them are shown. */
  Popup scroll(int lines, int height) {
    return at(page.move(top, lines), height);
  }

  /** With another reference selected, scrolled so that it shows. */
  Popup select(int reference, int height) {
    PageRow row = page.rowAt(text.plainText().references().get(reference).start());
    PageRow lowest = page.move(row, 1 - height);
    PageRow wanted = row.compareTo(top) < 0 ? row : lowest.compareTo(top) > 0 ? lowest : top;
    return new Popup(note, text, page, wanted, reference, under).at(wanted, height);
  }

  /** How many rows it needs, at most {@code limit}. */
  int height(int limit) {
    return page.lines(page.first(), limit).size();
  }

  private Popup at(PageRow wanted, int height) {
    return new Popup(note, text, page, page.clampTop(wanted, height), selected, under);
  }
}
