package lectern.markdown.idiom;

import lectern.text.CharacterRun;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Reads line blocks of Pandoc: lines that begin with {@code | } keep their ends and blanks. */
final class PandocLineBlocks {
  static void read(Paragraph paragraph) {
    if (!isVerse(paragraph)) {
      return;
    }
    Node next;
    for (Node node = paragraph.getFirstChild(); node != null; node = next) {
      next = node.getNext();
      if (beginsLine(node) && node instanceof Text text) {
        text.setLiteral(line(text.getLiteral()));
      }
      if (node.getPrevious() instanceof SoftLineBreak lineEnd) {
        lineEnd.insertBefore(new HardLineBreak());
        lineEnd.unlink();
      }
    }
  }

  private static boolean beginsLine(Node node) {
    return node.getPrevious() == null
        || node.getPrevious() instanceof SoftLineBreak
        || node.getPrevious() instanceof HardLineBreak;
  }

  /** Two lines or more, all of them with a bar and none, as in a table, with one at its end. */
  private static boolean isVerse(Paragraph paragraph) {
    int lines = 0;
    boolean words = false;
    for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
      if (beginsLine(node)) {
        boolean bar = node instanceof Text text && isLine(text.getLiteral());
        if (!bar) {
          return false;
        }
        lines++;
        words |= ((Text) node).getLiteral().length() > 1;
      }
    }
    return lines > 1 && words;
  }

  private static boolean isLine(String words) {
    return words.equals("|") || (words.startsWith("| ") && !words.stripTrailing().endsWith("|"));
  }

  /** The words after the bar; blanks before them are kept as blanks that do not break. */
  private static String line(String words) {
    int start = Math.min(2, words.length());
    int from = CharacterRun.end(words, start, " ");
    return "\u00A0".repeat(from - start) + words.substring(from);
  }
}
