package lectern.app;

import java.util.List;
import lectern.document.PunctuationStyle;
import lectern.essay.Essay;
import lectern.essay.EssayTable;
import lectern.library.Catalogue;

/**
 * What is known of a library at one moment.
 *
 * @param table its essays as they are shown
 */
record LibrarySnapshot(Catalogue catalogue, EssayTable table) {

  /** Nothing is known. */
  static final LibrarySnapshot NONE = new LibrarySnapshot(Catalogue.none(), EssayTable.EMPTY);

  /** What a catalogue says. */
  static LibrarySnapshot of(Catalogue catalogue, PunctuationStyle punctuation) {
    List<Essay> printed = HeadPunctuation.essays(catalogue.essays(), punctuation);
    return new LibrarySnapshot(catalogue, EssayTable.of(printed));
  }

  /** What a later catalogue says; where that is the same, no table is made. */
  LibrarySnapshot then(Catalogue later, PunctuationStyle punctuation) {
    return isSame(later.essays(), catalogue.essays())
        ? new LibrarySnapshot(later, table)
        : of(later, punctuation);
  }

  /** Whether these are the same essays in the same order; one that is unchanged is not read. */
  private static boolean isSame(List<Essay> some, List<Essay> others) {
    boolean same = some.size() == others.size();
    for (int i = 0; same && i < some.size(); i++) {
      same = some.get(i).equals(others.get(i));
    }
    return same;
  }

  boolean isEmpty() {
    return table.size() == 0;
  }
}
