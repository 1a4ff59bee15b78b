package lectern.markdown.idiom;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** Takes the sign of a caption away that Pandoc writes above or below a table. */
final class TableCaptions {
  private static final String[] SIGNS = {": ", "Table: ", "table: "};

  private TableCaptions() {}

  /** Whether this is the caption of a table, whose sign still stands there. */
  static boolean isCaption(Node node) {
    return node instanceof Paragraph paragraph && signLength(paragraph) > 0;
  }

  static void read(Paragraph paragraph) {
    int length = signLength(paragraph);
    if (length > 0 && paragraph.getFirstChild() instanceof Text caption) {
      caption.setLiteral(caption.getLiteral().substring(length).stripLeading());
    }
  }

  private static int signLength(Paragraph paragraph) {
    boolean beside =
        paragraph.getPrevious() instanceof TableBlock || paragraph.getNext() instanceof TableBlock;
    if (beside && paragraph.getFirstChild() instanceof Text caption) {
      for (String sign : SIGNS) {
        if (caption.getLiteral().startsWith(sign)) {
          return sign.length();
        }
      }
    }
    return 0;
  }
}
