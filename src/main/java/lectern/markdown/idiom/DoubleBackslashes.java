package lectern.markdown.idiom;

import java.util.ArrayList;
import lectern.markdown.grammar.tex.DollarFormulas;
import lectern.markdown.grammar.tex.TexCommandParser;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Breaks a line at two backslashes, as kramdown and TeX do.
 *
 * <p>In CommonMark they are one that is escaped, as at the end of a path. So a single line must
 * show that it is broken: by a blank or the end of a clause before them, or by other TeX beside it.
 * In a paragraph that breaks another line in another way, a blank says nothing.
 */
final class DoubleBackslashes {
  private static final String ENDS_CLAUSE = " ,;.!?";

  /** Reads the lines of the paragraph in which this text ends one with a backslash. */
  static void read(Text text) {
    var ends = new ArrayList<Text>();
    boolean tex = false;
    boolean broken = false;
    for (Node node = text.getParent().getFirstChild(); node != null; node = node.getNext()) {
      tex |=
          node instanceof DollarFormulas.DollarFormula
              || node instanceof TexCommandParser.TexCommandNode;
      broken |= node instanceof HardLineBreak && !endsWithOne(node.getPrevious());
      if (node instanceof Text line && isEnd(line)) {
        ends.add(line);
      }
    }
    if (tex || ends.size() > 1 || (!broken && endsClause(text.getLiteral()))) {
      ends.forEach(DoubleBackslashes::breakAfter);
    }
  }

  /** Whether a backslash ends this text and its line. */
  static boolean isEnd(Text text) {
    return text.getLiteral().endsWith("\\") && text.getNext() instanceof SoftLineBreak;
  }

  private static boolean endsWithOne(@Nullable Node node) {
    return node instanceof Text text && text.getLiteral().endsWith("\\");
  }

  private static boolean endsClause(String line) {
    return line.length() > 1 && ENDS_CLAUSE.indexOf(line.charAt(line.length() - 2)) >= 0;
  }

  private static void breakAfter(Text text) {
    text.setLiteral(text.getLiteral().substring(0, text.getLiteral().length() - 1));
    Node lineEnd = text.getNext();
    lineEnd.insertBefore(new HardLineBreak());
    lineEnd.unlink();
  }
}
