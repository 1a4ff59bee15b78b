package lectern.markdown.idiom;

import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Hides lines such as {@code id:: …}, in which Logseq keeps what it knows of a block. */
final class BlockProperties {
  private static final Set<String> KEYS =
      Set.of(
          ("id collapsed background-color heading created-at updated-at ls-type"
                  + " hl-page hl-color hl-type hl-stamp query-table query-properties"
                  + " query-sort-by query-sort-desc exclude-from-graph-album"
                  + " logseq.order-list-type")
              .split(" "));

  static void hide(Paragraph paragraph) {
    Node next;
    for (Node node = paragraph.getFirstChild(); node != null; node = next) {
      next = node.getNext();
      boolean starts = node.getPrevious() == null || node.getPrevious() instanceof SoftLineBreak;
      if (starts && node instanceof Text text && isProperty(text.getLiteral())) {
        next = withoutLine(node);
      }
    }
    if (paragraph.getFirstChild() == null) {
      paragraph.unlink();
    }
  }

  private static boolean isProperty(String line) {
    int colons = line.indexOf("::");
    return colons > 0
        && line.startsWith(" ", colons + 2)
        && KEYS.contains(line.substring(0, colons));
  }

  /** Removes a line and the line end before or after it; the node that begins the next line. */
  private static @Nullable Node withoutLine(Node first) {
    Node before = first.getPrevious();
    Node node = first;
    while (node != null && !(node instanceof SoftLineBreak)) {
      Node next = node.getNext();
      node.unlink();
      node = next;
    }
    if (node == null) {
      if (before != null) {
        before.unlink();
      }
      return null;
    }
    Node next = node.getNext();
    node.unlink();
    return next;
  }
}
