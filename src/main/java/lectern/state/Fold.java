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
 * What the lines of a ledger come to: of each essay the last whole line.
 *
 * @param places by essay
 * @param foreign lines of other forms, kept as they are for the lectern that understands them
 * @param lines how many lines there are but the foreign ones
 * @param whole whether the last byte is a newline, so that a line can follow it
 */
record Fold(Map<String, Kept> places, List<String> foreign, int lines, boolean whole) {

  static final Fold EMPTY = new Fold(Map.of(), List.of(), 0, true);

  static Fold of(InputStream ledger) throws IOException {
    var places = new HashMap<String, Kept>();
    var foreign = new ArrayList<String>();
    int count = 0;
    var lines = new Lines(ledger);
    for (@Nullable String line; (line = lines.next()) != null; count++) {
      @Nullable Entry entry = Entry.read(line);
      if (entry != null) {
        places.put(entry.key(), entry.kept());
      } else if (Entry.foreign(line)) {
        foreign.add(line);
      }
    }
    return new Fold(places, foreign, count - foreign.size(), lines.whole());
  }

  /** The same after these lines were appended. */
  Fold and(Collection<Entry> entries) {
    var more = new HashMap<>(places);
    for (Entry entry : entries) {
      more.put(entry.key(), entry.kept());
    }
    return new Fold(more, foreign, lines + entries.size(), true);
  }

  /** All there is to keep, as a new file would hold it. */
  String text() {
    var text = new StringBuilder(Entry.HEADING);
    foreign.forEach(line -> text.append(line).append('\n'));
    places.forEach((key, kept) -> text.append(new Entry(key, kept).line()));
    return text.toString();
  }
}
