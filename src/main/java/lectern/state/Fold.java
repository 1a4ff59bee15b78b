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
 * What the lines of a ledger come to: of each essay, and of each mark in it, the last whole line,
 * but a place after "finished" leaves it so.
 *
 * @param places by essay
 * @param marks by essay and letter
 * @param foreign lines of other forms, kept as they are for the lectern that understands them
 * @param lines how many lines there are but the foreign ones
 * @param whole whether the last byte is a newline, so that a line can follow it
 */
record Fold(
    Map<String, Kept> places,
    Map<Mark.Name, Mark> marks,
    List<String> foreign,
    int lines,
    boolean whole) {

  static final Fold EMPTY = new Fold(Map.of(), Map.of(), List.of(), 0, true);

  static Fold of(InputStream ledger) throws IOException {
    var places = new HashMap<String, Kept>();
    var marks = new HashMap<Mark.Name, Mark>();
    var foreign = new ArrayList<String>();
    int count = 0;
    var lines = new Lines(ledger);
    for (@Nullable String line; (line = lines.next()) != null; count++) {
      @Nullable Entry entry = Entry.read(line);
      @Nullable Mark mark = Mark.read(line);
      if (entry != null) {
        keep(places, entry);
      } else if (mark != null) {
        marks.put(mark.name(), mark);
      } else if (Entry.foreign(line)) {
        foreign.add(line);
      }
    }
    return new Fold(places, marks, foreign, count - foreign.size(), lines.whole());
  }

  private static void keep(Map<String, Kept> places, Entry entry) {
    places.put(entry.key(), entry.kept().after(places.get(entry.key())));
  }

  /** The same after these lines were appended. */
  Fold and(Collection<Written> written) {
    var places = new HashMap<>(this.places);
    var marks = new HashMap<>(this.marks);
    for (Written one : written) {
      switch (one) {
        case Entry entry -> keep(places, entry);
        case Mark mark -> marks.put(mark.name(), mark);
      }
    }
    return new Fold(places, marks, foreign, lines + written.size(), true);
  }

  /** How many lines there would be if only what counts were kept. */
  int kept() {
    return places.size() + marks.size();
  }

  /** All there is to keep, as a new file would hold it. */
  String text() {
    var text = new StringBuilder(Entry.HEADING);
    foreign.forEach(line -> text.append(line).append('\n'));
    places.forEach((key, kept) -> text.append(new Entry(key, kept).line()));
    marks.values().forEach(mark -> text.append(mark.line()));
    return text.toString();
  }
}
