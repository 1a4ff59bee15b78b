package lectern.markdown.idiom;

import lectern.markup.Attributes;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** Hides attributes on a line of their own below a table, with an empty line between or none. */
final class TableAttributes {
  /** Whether a paragraph is nothing but the attributes of the table above it. */
  static boolean isOnlyAttributes(Paragraph paragraph) {
    return paragraph.getPrevious() instanceof TableBlock && isAttributes(paragraph.getFirstChild());
  }

  /** Hides the last row of a table if it is the line of its attributes. */
  static void hide(TableRow row) {
    if (row.getNext() != null || row.getParent() instanceof TableHead) {
      return;
    }
    Node cell = row.getFirstChild();
    if (cell == null || !isAttributes(cell.getFirstChild())) {
      return;
    }
    for (Node other = cell.getNext(); other != null; other = other.getNext()) {
      if (other.getFirstChild() != null) {
        return;
      }
    }
    row.unlink();
  }

  private static boolean isAttributes(Node words) {
    return words instanceof Text text
        && text.getNext() == null
        && Attributes.areClassed(text.getLiteral());
  }
}
