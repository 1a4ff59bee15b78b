package lectern.markdown.idiom;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** Takes the marker of a caption away that Pandoc writes above or below a table. */
final class TableCaptions {
  private TableCaptions() {}

  static void read(Paragraph paragraph) {
    boolean beside =
        paragraph.getPrevious() instanceof TableBlock || paragraph.getNext() instanceof TableBlock;
    if (!beside || !(paragraph.getFirstChild() instanceof Text caption)) {
      return;
    }
    String words = caption.getLiteral();
    for (String prefix : new String[] {": ", "Table: ", "table: "}) {
      if (words.startsWith(prefix)) {
        caption.setLiteral(words.substring(prefix.length()).stripLeading());
        return;
      }
    }
  }
}
