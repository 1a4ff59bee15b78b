package lectern.markdown.idiom;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** Takes the sign of a caption away that Pandoc writes above or below a table. */
final class TableCaptions {
  private TableCaptions() {}

  static void read(Paragraph paragraph) {
    boolean beside =
        paragraph.getPrevious() instanceof TableBlock || paragraph.getNext() instanceof TableBlock;
    if (!beside || !(paragraph.getFirstChild() instanceof Text caption)) {
      return;
    }
    String words = caption.getLiteral();
    for (String sign : new String[] {": ", "Table: ", "table: "}) {
      if (words.startsWith(sign)) {
        caption.setLiteral(words.substring(sign.length()).stripLeading());
        return;
      }
    }
  }
}
