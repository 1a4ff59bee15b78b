package lectern.markdown.idiom;

import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * Reads {@code key:: value} of Dataview: {@code key: value}; two or more are hidden at the top of a
 * text, where they are no sentences but what is known of the text.
 */
final class DataviewFields {
  private static final int LONGEST_KEY = 40;

  /**
   * Reads the fields that lines of this paragraph begin with.
   *
   * @param outermost whether it stands in no quote or list
   * @param known whether the text comes from a program that has fields; elsewhere one line may end
   *     in two colons by chance, but not every line of several
   */
  static void read(Paragraph paragraph, boolean outermost, boolean known) {
    int lines = 0;
    int fields = 0;
    for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
      if (startsLine(node)) {
        lines++;
        fields += node instanceof Text text && keyEnd(text.getLiteral()) > 0 ? 1 : 0;
      }
    }
    if (fields == 0 || (!known && (fields < 2 || fields < lines))) {
      return;
    }
    boolean all = fields > 1;
    for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
      if (!startsLine(node)) {
        continue;
      }
      int end = node instanceof Text text ? keyEnd(text.getLiteral()) : 0;
      if (end > 0 && node instanceof Text text) {
        text.setLiteral(text.getLiteral().substring(0, end) + text.getLiteral().substring(end + 1));
        all &= !isSentence(text.getLiteral());
      } else {
        all = false;
      }
    }
    if (all && outermost && isFirst(paragraph)) {
      paragraph.unlink();
    }
  }

  private static boolean startsLine(Node node) {
    return node.getPrevious() == null || node.getPrevious() instanceof SoftLineBreak;
  }

  private static boolean isSentence(String words) {
    return !words.isEmpty() && ".?!…。".indexOf(words.charAt(words.length() - 1)) >= 0;
  }

  private static boolean isFirst(Paragraph paragraph) {
    return paragraph.getPrevious() == null;
  }

  /** The offset of the first of the two colons, or 0. In C++ no blank follows them. */
  private static int keyEnd(String words) {
    int colons = words.indexOf("::");
    boolean separate = colons + 2 == words.length() || words.startsWith(" ", colons + 2);
    if (colons < 1 || colons > LONGEST_KEY || !separate || !Character.isLetter(words.charAt(0))) {
      return 0;
    }
    for (int i = 0; i < colons; i++) {
      char c = words.charAt(i);
      if (!Character.isLetterOrDigit(c) && " -_".indexOf(c) < 0) {
        return 0;
      }
    }
    // In Haskell, map :: a -> b has a blank before them.
    return words.charAt(colons - 1) == ' ' ? 0 : colons;
  }
}
