package lectern.markdown.idiom;

import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.BulletList;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/**
 * Reads the tasks that Obsidian and others mark as begun, {@code - [/] words}, as put off, {@code
 * [>]}, and as given up, {@code [-]}: all are open, and the words of the last are struck out.
 */
final class TaskMarkers {
  private static final int LENGTH = "[/] ".length();

  /** Reads the mark that the first paragraph of an item begins with. */
  static void read(ListItem item, Paragraph paragraph) {
    if (paragraph.getPrevious() != null
        || !(item.getParent() instanceof BulletList)
        || !(paragraph.getFirstChild() instanceof Text text)) {
      return;
    }
    String words = text.getLiteral();
    boolean marked = words.startsWith("[") && words.startsWith("] ", 2);
    if (!marked || "/>-".indexOf(words.charAt(1)) < 0) {
      return;
    }
    text.setLiteral(words.substring(LENGTH).stripLeading());
    if (words.charAt(1) == '-') {
      strike(paragraph);
    }
    item.prependChild(new TaskListItemMarker(false));
  }

  private static void strike(Paragraph paragraph) {
    var struck = new Strikethrough("~~");
    for (Node node = paragraph.getFirstChild(); node != null; node = paragraph.getFirstChild()) {
      struck.appendChild(node);
    }
    paragraph.appendChild(struck);
  }
}
