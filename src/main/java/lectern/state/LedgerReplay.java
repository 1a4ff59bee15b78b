package lectern.state;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the lines of a ledger come to: of each essay, and of each bookmark in it, the last whole
 * line, but a place after "finished" leaves it so.
 *
 * @param places by essay
 * @param bookmarks by essay and letter
 * @param foreign lines of other forms, kept as they are for the lectern that understands them
 * @param lines how many lines there are but the foreign ones
 * @param whole whether the last byte is a newline, so that a line can follow it
 */
record LedgerReplay(
    Map<String, EssayRecord> places,
    Map<BookmarkEntry.BookmarkKey, BookmarkEntry> bookmarks,
    List<String> foreign,
    int lines,
    boolean whole) {

  static final LedgerReplay EMPTY = new LedgerReplay(Map.of(), Map.of(), List.of(), 0, true);

  static LedgerReplay of(InputStream ledger) throws IOException {
    var places = new HashMap<String, EssayRecord>();
    var bookmarks = new HashMap<BookmarkEntry.BookmarkKey, BookmarkEntry>();
    var foreign = new ArrayList<String>();
    int count = 0;
    var lines = new LineReader(ledger);
    for (@Nullable String line; (line = lines.next()) != null; count++) {
      @Nullable LedgerEntry entry = LedgerEntry.read(line);
      @Nullable BookmarkEntry bookmark = BookmarkEntry.read(line);
      if (entry != null) {
        add(places, entry);
      } else if (bookmark != null) {
        bookmarks.put(bookmark.bookmarkKey(), bookmark);
      } else if (LedgerLine.isForeign(line)) {
        foreign.add(line);
      }
    }
    return new LedgerReplay(
        places, bookmarks, foreign, count - foreign.size(), lines.endsWithNewline());
  }

  private static void add(Map<String, EssayRecord> places, LedgerEntry entry) {
    places.put(entry.key(), entry.record().after(places.get(entry.key())));
  }

  /** The same after these lines were appended. */
  LedgerReplay with(Collection<LedgerLine> written) {
    var places = new HashMap<>(this.places);
    var bookmarks = new HashMap<>(this.bookmarks);
    for (LedgerLine one : written) {
      switch (one) {
        case LedgerEntry entry -> add(places, entry);
        case BookmarkEntry bookmark -> bookmarks.put(bookmark.bookmarkKey(), bookmark);
      }
    }
    return new LedgerReplay(places, bookmarks, foreign, lines + written.size(), true);
  }

  /** How many lines there would be if only what counts were kept. */
  int entryCount() {
    return places.size() + bookmarks.size();
  }

  /** All there is to save, as a new file would hold it. */
  String text() {
    var text = new StringBuilder(LedgerEntry.HEADING);
    foreign.forEach(line -> text.append(line).append('\n'));
    places.forEach((key, record) -> text.append(new LedgerEntry(key, record).line()));
    bookmarks.values().forEach(bookmark -> text.append(bookmark.line()));
    return text.toString();
  }
}
