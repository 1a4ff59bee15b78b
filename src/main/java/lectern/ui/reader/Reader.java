package lectern.ui.reader;

import java.util.List;
import lectern.document.Block.Note;
import lectern.document.Document;
import lectern.document.Outline;
import lectern.document.PlainText;
import lectern.document.TextAnchor;
import lectern.essay.Essay;
import lectern.layout.HouseStyle;
import lectern.layout.Line;
import lectern.layout.Page;
import lectern.layout.Row;
import lectern.layout.Typesetter;
import lectern.screen.Size;
import lectern.ui.loop.Arrival;
import lectern.ui.loop.Cmd;
import lectern.ui.loop.Mark;
import org.jspecify.annotations.Nullable;

/**
 * An essay that is being read.
 *
 * @param page the document set to the column of this size
 * @param wanted the measure the reader asked for, in cells; the page's may be smaller
 * @param offset the first word on the screen, by its offset; it stays when the page is set anew, so
 *     no number of resizes moves the place
 * @param top the first row on the screen
 * @param selected index of the selected reference, or -1
 * @param selection the words that are being selected, or null
 * @param bearings what is looked for, and by what else the way is found
 */
public record Reader(
    Essay essay,
    Document document,
    Page page,
    Size size,
    int wanted,
    int offset,
    Row top,
    int selected,
    @Nullable Popup popup,
    @Nullable Hints hints,
    @Nullable Selection selection,
    Trail trail,
    Bearings bearings) {

  /** An essay opened on a screen of this size, where the reader arrives. */
  public static Reader open(
      Essay essay,
      Document document,
      @Nullable TextAnchor kept,
      Arrival arrival,
      Size size,
      int wanted,
      HouseStyle house,
      Trail trail) {
    Column column = Column.on(size, wanted);
    Page page = Typesetter.page(essay, document, column.measure(), column.house(house));
    PlainText plain = document.plain();
    int offset =
        switch (arrival) {
          case Arrival.Resume resume -> kept == null ? 0 : plain.offset(kept);
          case Arrival.Section section -> sectionOffset(document, section.id());
          case Arrival.At at -> plain.offset(at.anchor());
        };
    return new Reader(
            essay,
            document,
            page,
            size,
            wanted,
            offset,
            page.first(),
            -1,
            null,
            null,
            null,
            trail,
            Bearings.NONE)
        .standing(offset);
  }

  /** The measure a reader has who never asked for another, in cells. */
  public static int usualMeasure() {
    return Column.USUAL;
  }

  /** Columns of the screen that are free to the left of the text. */
  public int freeLeft(boolean inMargin) {
    return Column.of(this, inMargin).left();
  }

  /** Whether notes stand in the margin now, if the reader wants them there. */
  public boolean hasMargin() {
    return Column.of(this, true).notes() > 0;
  }

  /** Whether a column can be of so many cells. */
  public static boolean isMeasure(int cells) {
    return Column.within(cells) == cells;
  }

  /** Rows of text on the screen; the status line has one row unless the screen has only one. */
  public int height() {
    return Math.max(1, size.rows() - 1);
  }

  /** The place, to be remembered. */
  public TextAnchor anchor() {
    return document.plain().anchor(offset);
  }

  /** The place as a stop on the way that was read. */
  public Trail.Stop stop() {
    return new Trail.Stop(essay.id(), anchor());
  }

  /**
   * How much has been read, 0 to 100: the words above the lower edge of the screen; 0 as long as
   * only the beginning is there.
   */
  public int percent() {
    if (!document.isWhole()) {
      return 0;
    }
    return page.showsEnd(top, height()) ? 100 : document.plain().percent(lowestOffset());
  }

  /** Whether the last words of the essay, its notes aside, are on the screen or above it. */
  boolean atEnd() {
    return document.isWhole() && (page.showsEnd(top, height()) || lowestOffset() >= bodyEnd());
  }

  /** Minutes that are left, at the pace the shelf reckons with. */
  int minutesLeft() {
    int left = essay.minutes() * (100 - percent());
    return (left + 99) / 100;
  }

  /** The command that remembers this place. */
  public Cmd keep() {
    return new Cmd.Keep(essay.id(), anchor(), percent(), atEnd());
  }

  /** The heading this place stands under, or null before the first. */
  @Nullable Outline section() {
    return page.section(offset);
  }

  /** On a screen of another size, at the same words. */
  public Reader resized(Size now) {
    return set(now, wanted);
  }

  /** The measure the page has now. */
  public String measureInWords() {
    return "Column of " + page.measure() + " cells";
  }

  /** Set to another measure, at the same words. */
  public Reader measured(int cells) {
    return set(size, Column.within(cells));
  }

  private Reader set(Size now, int cells) {
    Column column = Column.on(now, cells);
    HouseStyle house = column.house(page.house());
    Page set =
        column.measure() == page.measure() && house.equals(page.house())
            ? page
            : Typesetter.page(essay, document, column.measure(), house);
    Popup note = popup == null ? null : popup.remeasured(column.measure(), house);
    return new Reader(
            essay, document, set, now, cells, offset, top, selected, note, null, selection, trail,
            bearings)
        .standing(offset);
  }

  /** With the words at this offset in the first row, as far as the page reaches. */
  Reader standing(int at) {
    return new Reader(
        essay,
        document,
        page,
        size,
        wanted,
        at,
        page.top(page.row(at), height()),
        selected,
        popup,
        hints,
        selection,
        trail,
        bearings);
  }

  /** Standing at another place, with nothing open or selected. */
  public Reader arriving(int at) {
    return with((Popup) null).selecting(-1).with((Selection) null).standing(at);
  }

  /** Scrolled by lines. */
  Reader scrolled(int lines) {
    return topped(page.top(page.move(top, lines), height()));
  }

  /** With this row first. */
  Reader topped(Row row) {
    Reader moved =
        new Reader(
            essay,
            document,
            page,
            size,
            wanted,
            page.offset(row),
            row,
            selected,
            popup,
            hints,
            selection,
            trail,
            bearings);
    return moved.selected >= 0 && moved.screenRow(moved.selected) < 0 ? moved.selecting(-1) : moved;
  }

  /** With another reference selected, or none (-1). */
  Reader selecting(int reference) {
    return new Reader(
        essay, document, page, size, wanted, offset, top, reference, popup, hints, selection, trail,
        bearings);
  }

  /** With a pop-up, or none. */
  Reader with(@Nullable Popup note) {
    return new Reader(
        essay, document, page, size, wanted, offset, top, selected, note, hints, selection, trail,
        bearings);
  }

  /** With words that are being selected, or none. */
  Reader with(@Nullable Selection words) {
    return new Reader(
        essay, document, page, size, wanted, offset, top, selected, popup, hints, words, trail,
        bearings);
  }

  /** With hints over what can be followed, or none. */
  Reader hinting(@Nullable Hints shown) {
    return new Reader(
        essay, document, page, size, wanted, offset, top, selected, popup, shown, selection, trail,
        bearings);
  }

  /** With another way back and forward. */
  public Reader on(Trail way) {
    return new Reader(
        essay, document, page, size, wanted, offset, top, selected, popup, hints, selection, way,
        bearings);
  }

  /** Finding the way by other things. */
  Reader with(Bearings other) {
    return new Reader(
        essay, document, page, size, wanted, offset, top, selected, popup, hints, selection, trail,
        other);
  }

  /** Whether keys are the answer to a question, so that none of them is a command. */
  public boolean isAsking() {
    return bearings.asking() != null;
  }

  /** What was looked for in this session. */
  public Past past() {
    return bearings.past();
  }

  /** Knowing what was looked for before this essay was opened. */
  public Reader knowing(Past past) {
    return with(bearings.with(past));
  }

  /** With these marks to go to. */
  public Reader marked(List<Mark> marks) {
    return with(bearings.with(Marks.of(marks)));
  }

  /** Whether the character at this offset is on the screen. */
  boolean shows(int offset) {
    Row row = wordsRow(offset);
    return row.compareTo(top) >= 0 && page.distance(top, row, height()) < height();
  }

  /** With the character at this offset on the screen, scrolled only when it is not there. */
  Reader showing(int offset) {
    return shows(offset)
        ? this
        : topped(page.top(page.move(wordsRow(offset), -height() / 3), height()));
  }

  /** The row of a character; a page answers for offset 0 with its title. */
  private Row wordsRow(int offset) {
    return page.row(Math.max(1, offset));
  }

  /** The screen's row on which a reference begins, or -1 when that row is not on the screen. */
  int screenRow(int reference) {
    Row row = page.row(document.plain().references().get(reference).start());
    int below = row.compareTo(top) < 0 ? -1 : page.distance(top, row, height());
    return below < height() ? below : -1;
  }

  /** The screen's row of the lit mark, or -1. */
  int markRow() {
    return selected < 0 ? -1 : screenRow(selected);
  }

  /** The offset behind the last words on the screen. */
  int lowestOffset() {
    List<Line> lines = page.lines(top, height());
    return lines.isEmpty() ? 0 : lines.getLast().end();
  }

  /** The offset after the last word that is not a closing note. */
  private int bodyEnd() {
    var blocks = document.blocks();
    int block = blocks.size();
    while (block > 0 && blocks.get(block - 1) instanceof Note) {
      block--;
    }
    return Math.max(0, document.plain().blockStart(block) - 1);
  }

  private static int sectionOffset(Document document, String id) {
    Outline heading = document.plain().heading(id);
    return heading == null ? 0 : heading.offset();
  }
}
