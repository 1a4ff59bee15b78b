package lectern.ui.reader;

import java.util.List;
import lectern.document.Document;
import lectern.document.OutlineEntry;
import lectern.document.PlainText;
import lectern.document.TextAnchor;
import lectern.essay.Essay;
import lectern.layout.HouseStyle;
import lectern.layout.Line;
import lectern.layout.Page;
import lectern.layout.PageRow;
import lectern.layout.Typesetter;
import lectern.screen.Size;
import lectern.ui.key.KeyContext;
import lectern.ui.loop.Bookmark;
import lectern.ui.loop.Cmd;
import lectern.ui.loop.OpenPosition;
import org.jspecify.annotations.Nullable;

/**
 * An essay that is being read.
 *
 * @param broken whether more than its beginning could not be read, so that nobody waits for it
 * @param viewport what of it is on the screen
 * @param focus what the reader has picked out of it
 * @param history the way back and forward
 * @param navigation what is looked for, and by what else the way is found
 */
public record Reader(
    Essay essay,
    Document document,
    boolean broken,
    Viewport viewport,
    ReaderFocus focus,
    History history,
    Navigation navigation) {

  /** An essay opened on a screen of this size, where the reader arrives. */
  public static Reader open(
      Essay essay,
      Document document,
      @Nullable TextAnchor saved,
      OpenPosition position,
      Size size,
      int wanted,
      HouseStyle house,
      History history) {
    TextColumn column = TextColumn.on(size, wanted);
    Page page = Typesetter.page(essay, document, column.measure(), column.house(house));
    PlainText plain = document.plainText();
    int offset =
        switch (position) {
          case OpenPosition.AtLastPlace resume -> saved == null ? 0 : plain.offset(saved);
          case OpenPosition.AtSection section -> sectionOffset(document, section.id());
          case OpenPosition.AtPlace at -> plain.offset(at.anchor());
          case OpenPosition.AtHit found -> 0;
        };
    Viewport viewport = Viewport.on(page, size, wanted, offset);
    var reader =
        new Reader(essay, document, false, viewport, ReaderFocus.NOTHING, history, Navigation.NONE);
    // A hit is read with the words before it.
    return position instanceof OpenPosition.AtHit found
        ? reader.scrollIntoView(plain.offset(found.anchor()))
        : reader;
  }

  /** The measure a reader has who never asked for another, in cells. */
  public static int defaultMeasure() {
    return TextColumn.DEFAULT;
  }

  /**
   * The column of the text.
   *
   * @param inMargin whether the reader wants notes in the margin
   */
  TextColumn column(boolean inMargin) {
    return TextColumn.of(size(), wantedMeasure(), document, inMargin);
  }

  /** Columns of the screen that are free to the left of the text. */
  public int freeLeft(boolean inMargin) {
    return column(inMargin).left();
  }

  /** Whether notes stand in the margin now, if the reader wants them there. */
  public boolean hasMargin() {
    return column(true).notes() > 0;
  }

  /** Whether a column can be of so many cells. */
  public static boolean isMeasure(int cells) {
    return TextColumn.within(cells) == cells;
  }

  /** The essay set to the column it has on this screen. */
  public Page page() {
    return viewport.page();
  }

  /** The size of the screen. */
  public Size size() {
    return viewport.size();
  }

  /** The measure the reader asked for, in cells; the page's may be smaller. */
  public int wantedMeasure() {
    return viewport.wanted();
  }

  /** The first word on the screen, by its offset. */
  public int offset() {
    return viewport.offset();
  }

  /** The first row on the screen. */
  PageRow top() {
    return viewport.top();
  }

  /** Rows of text on the screen. */
  public int height() {
    return viewport.height();
  }

  /** The lines on the screen. */
  List<Line> lines() {
    return page().lines(top(), viewport.shown());
  }

  /** Rows of text that are shown; the others of {@link #height} are left empty. */
  int shownRows() {
    return viewport.shown();
  }

  /** The index of the selected reference, or -1. */
  int selected() {
    return focus.reference();
  }

  /** The note that is open over the text, or null. */
  public @Nullable Popup popup() {
    return focus.popup();
  }

  /** The hints over what can be followed, or null. */
  public @Nullable Hints hints() {
    return focus.hints();
  }

  /** The words that are being selected, or null. */
  @Nullable Selection selection() {
    return focus.selection();
  }

  /** The place, to be remembered. */
  public TextAnchor anchor() {
    return document.plainText().anchor(offset());
  }

  /** The place as a stop on the way that was read. */
  public History.HistoryEntry historyEntry() {
    return new History.HistoryEntry(essay.id(), anchor());
  }

  /**
   * How much has been read, 0 to 100: the words above the lower edge of the screen; 0 as long as
   * only the beginning is there, and of an empty essay.
   */
  public int percent() {
    if (!document.isWhole() || document.isEmpty()) {
      return 0;
    }
    return viewport.showsEnd() ? 100 : document.plainText().percent(viewport.lowestOffset());
  }

  /** Whether the last line there is stands on the screen. */
  boolean showsEnd() {
    return viewport.showsEnd();
  }

  /**
   * The first row of the screen that says so many percent, or of the nearest one that says more.
   */
  PageRow topAt(int percent) {
    long length = document.plainText().length();
    return viewport.topEndingAt((int) ((length * percent + 99) / 100));
  }

  /** Whether only the beginning is there, and the rest still on its way. */
  public boolean awaitsRest() {
    return !document.isWhole() && !broken;
  }

  /** Without hope of more than the beginning. */
  public Reader withoutRest() {
    return new Reader(essay, document, true, viewport, focus, history, navigation);
  }

  /** What a prompt for words may change, as it is now. */
  SearchStart searchStart() {
    return new SearchStart(viewport, focus, navigation.search());
  }

  /** As it was when a prompt for words opened, on the screen there is now. */
  Reader restore(SearchStart start) {
    Navigation found = navigation.with((ReaderPrompt) null).with(start.search());
    return new Reader(essay, document, broken, start.viewport(), start.focus(), history, found)
        .resize(size());
  }

  /** Whether the last words of the essay, its notes aside, are on the screen or above it. */
  boolean atEnd() {
    return document.isWhole()
        && !document.isEmpty()
        && (viewport.showsEnd() || viewport.lowestOffset() >= document.bodyEnd());
  }

  /** Minutes that are left, at the pace the shelf counts with. */
  int minutesLeft() {
    int left = essay.minutes() * (100 - percent());
    return (left + 99) / 100;
  }

  /** The command that remembers this place. */
  public Cmd savePlace() {
    // A reader who has moved has begun, however little of a long text is on the screen.
    int least = document.isEmpty() ? 0 : 1;
    return new Cmd.SavePlace(essay.id(), anchor(), Math.max(least, percent()), atEnd());
  }

  /** The heading this place stands under, or null before the first. */
  @Nullable OutlineEntry section() {
    return document.plainText().section(offset());
  }

  /** On a screen of another size, at the same words. */
  public Reader resize(Size now) {
    return now.equals(size()) ? this : set(now, wantedMeasure());
  }

  /** The measure the page has now. */
  public String measureInWords() {
    return "Column of " + page().measure() + " cells";
  }

  /** Set to another measure, at the same words. */
  public Reader withMeasure(int cells) {
    return set(size(), TextColumn.within(cells));
  }

  private Reader set(Size now, int cells) {
    Page page = page();
    TextColumn column = TextColumn.on(now, cells);
    HouseStyle house = column.house(page.houseStyle());
    Page set =
        column.measure() == page.measure() && house.equals(page.houseStyle())
            ? page
            : Typesetter.page(essay, document, column.measure(), house);
    Popup note = popup();
    Popup popup = note == null ? null : note.withMeasure(column.measure(), house);
    return with(viewport.resize(set, now, cells)).with(focus.with(popup).with((Hints) null));
  }

  /** With the words at this offset in the first row, as far as the page reaches. */
  Reader scrollTo(int at) {
    return with(viewport.at(at));
  }

  /** Standing at another place, with nothing open or selected. */
  public Reader moveTo(int at) {
    return with((Popup) null).select(-1).with((Selection) null).scrollTo(at);
  }

  /** Scrolled by lines. */
  Reader scroll(int lines) {
    return withTop(viewport.topAfter(lines));
  }

  /** With this row first. */
  Reader withTop(PageRow row) {
    return withViewport(viewport.withTop(row));
  }

  /** With so many rows of text shown, at most all. */
  Reader withShownRows(int rows) {
    return withViewport(viewport.withShownRows(rows));
  }

  /** What is selected stays so where it is seen. */
  private Reader withViewport(Viewport other) {
    Reader moved = with(other);
    return selected() >= 0 && moved.screenRow(selected()) < 0 ? moved.select(-1) : moved;
  }

  /** With another reference selected, or none (-1). */
  Reader select(int reference) {
    return with(focus.with(reference));
  }

  /** With a pop-up, or none. */
  Reader with(@Nullable Popup note) {
    Reader result = with(focus.with(note));
    return note == null && selected() >= 0 && markRow() < 0 ? result.select(-1) : result;
  }

  /** With words that are being selected, or none. */
  Reader with(@Nullable Selection words) {
    return with(focus.with(words));
  }

  /** With hints over what can be followed, or none. */
  Reader withHints(@Nullable Hints shown) {
    return with(focus.with(shown));
  }

  private Reader with(Viewport other) {
    return new Reader(essay, document, broken, other, focus, history, navigation);
  }

  private Reader with(ReaderFocus other) {
    return new Reader(essay, document, broken, viewport, other, history, navigation);
  }

  /** The way after leaving this place for a new one. */
  public History historyFromHere() {
    return history.push(historyEntry());
  }

  /** With another way back and forward. */
  public Reader withHistory(History history) {
    return new Reader(essay, document, broken, viewport, focus, history, navigation);
  }

  /** Finding the way by other things. */
  Reader with(Navigation other) {
    return new Reader(essay, document, broken, viewport, focus, history, other);
  }

  /** Whether keys are the answer to a question, so that none of them is a command. */
  public boolean isAsking() {
    return navigation.prompt() != null;
  }

  /**
   * Where keys are looked up now: in the essay, in the note that is open, or among the words that
   * are being selected.
   */
  public KeyContext context() {
    if (selection() != null) {
      return KeyContext.SELECTION;
    }
    return popup() == null ? KeyContext.READER : KeyContext.NOTE;
  }

  /** What was looked for in this session. */
  public SearchHistory searchHistory() {
    return navigation.searchHistory();
  }

  /** Knowing what was looked for before this essay was opened. */
  public Reader withSearchHistory(SearchHistory searchHistory) {
    return with(navigation.with(searchHistory));
  }

  /** With these bookmarks to go to. */
  public Reader withBookmarks(List<Bookmark> bookmarks) {
    return with(navigation.with(Bookmarks.of(bookmarks)));
  }

  /** Whether the character at this offset is on the screen. */
  boolean shows(int offset) {
    return viewport.shows(offset);
  }

  /** With the character at this offset on the screen, scrolled only when it is not there. */
  Reader scrollIntoView(int offset) {
    return shows(offset) ? this : withTop(viewport.topAround(offset));
  }

  /** The screen's row on which a reference begins, or -1 when that row is not on the screen. */
  int screenRow(int reference) {
    return viewport.screenRow(document.plainText().references().get(reference).start());
  }

  /** The screen's row of the highlighted mark, or -1. */
  int markRow() {
    return selected() < 0 ? -1 : screenRow(selected());
  }

  private static int sectionOffset(Document document, String id) {
    int offset = document.plainText().fragments().offset(id);
    return Math.max(0, offset);
  }
}
