package lectern.markdown.idiom;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** Takes the marker of a caption away that Pandoc writes above or below a table. */
final class TableCaptions {
  private static final String[] MARKERS = {": ", "Table: ", "table: "};

  /** Whether this is the caption of a table, whose marker still stands there. */
  static boolean isCaption(Node node) {
    return node instanceof Paragraph paragraph && markerLength(paragraph) > 0;
  }

  static void read(Paragraph paragraph) {
    int length = markerLength(paragraph);
    if (length > 0 && paragraph.getFirstChild() instanceof Text caption) {
      caption.setLiteral(caption.getLiteral().substring(length).stripLeading());
    }
  }

  private static int markerLength(Paragraph paragraph) {
    boolean beside =
        paragraph.getPrevious() instanceof TableBlock || paragraph.getNext() instanceof TableBlock;
    if (beside && paragraph.getFirstChild() instanceof Text caption) {
      for (String marker : MARKERS) {
        if (caption.getLiteral().startsWith(marker)) {
          return marker.length();
        }
      }
    }
    return 0;
  }
}
