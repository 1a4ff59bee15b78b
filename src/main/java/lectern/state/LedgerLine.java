package lectern.state;

import java.util.ArrayList;
import java.util.List;

/** Something that is a line of the ledger. */
sealed interface LedgerLine permits LedgerEntry, BookmarkEntry {

  /** The line, with its newline. */
  String line();

  /** Whether a line has another form of ours, written by a lectern that knows more than this. */
  static boolean isForeign(String line) {
    int tab = line.indexOf('\t');
    int slash = line.indexOf('/');
    if (slash < 1
        || tab < slash + 2
        || LedgerEntry.isPlace(line)
        || BookmarkEntry.isBookmark(line)) {
      return false;
    }
    return within(line, 0, slash, 'a', 'z') && within(line, slash + 1, tab, '0', '9');
  }

  private static boolean within(String line, int from, int to, char first, char last) {
    for (int i = from; i < to; i++) {
      if (line.charAt(i) < first || line.charAt(i) > last) {
        return false;
      }
    }
    return true;
  }

  /** What stands between the tabs; of a line with too many fields only as many as show that. */
  static List<String> fields(String line, int expected) {
    var fields = new ArrayList<String>(expected + 1);
    int from = 0;
    for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', from)) {
      if (fields.size() > expected) {
        return fields;
      }
      fields.add(line.substring(from, tab));
      from = tab + 1;
    }
    fields.add(line.substring(from));
    return fields;
  }
}
