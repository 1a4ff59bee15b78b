package lectern.words;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import lectern.document.Block;
import lectern.document.Document;
import lectern.layout.HouseStyle;
import lectern.layout.Line;
import lectern.layout.Page;
import lectern.layout.Span;
import lectern.layout.Style.StyleRole;
import lectern.layout.Typesetter;

/** The words that stand on a page, in reading order, with the numbers of the notes. */
final class PageWords {
  private PageWords() {}

  /** Words at the place where they are read; a note's number stands just before its words. */
  private record PageWord(int offset, boolean number, String text) {}

  /** The words of a document set to this measure; notes that no mark cites are left out. */
  static String of(Document document, int measure) {
    BitSet left = uncited(document);
    // Brackets of right-to-left words are mirrored where words are put in the order of the eye.
    Page page = Typesetter.page(document, measure, HouseStyle.DEFAULT.inReadingOrder());
    var found = new ArrayList<PageWord>();
    for (Line line : page.lines()) {
      for (Span span : line.spans()) {
        if (span.isWords() && !left.get(span.offset())) {
          found.add(new PageWord(span.offset(), false, span.text()));
        } else if (span.style().role() == StyleRole.NOTE_NUMBER) {
          found.add(new PageWord(line.start(), true, span.text()));
        }
      }
    }
    // Only a table's row is read otherwise than from line to line.
    found.sort(Comparator.comparingInt(PageWord::offset).thenComparing(word -> !word.number()));
    var words = new StringBuilder();
    found.forEach(word -> words.append(word.text()).append(word.number() ? " " : ""));
    return words.toString();
  }

  private static BitSet uncited(Document document) {
    var offsets = new BitSet();
    List<Block> blocks = document.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Block.Note note && !note.cited()) {
        offsets.set(document.plainText().blockStart(i), document.plainText().blockStart(i + 1));
      }
    }
    return offsets;
  }
}
