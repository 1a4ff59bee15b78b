package lectern.markdown.grammar;

import java.util.function.BiConsumer;
import lectern.markdown.html.InlineBuilder;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * Single tildes that strike nothing out: ranges such as {@code 3~5} and {@code 7~10}, of which a
 * paragraph holds two, and ties between words.
 */
public final class Tildes {
  private Tildes() {}

  /** Whether the first of two tildes stands between words, or between two numbers. */
  public static boolean areTies(Strikethrough words) {
    if (!words.getOpeningDelimiter().equals("~")
        || !(words.getPrevious() instanceof Text before)
        || before.getLiteral().isEmpty()
        || !(words.getFirstChild() instanceof Text inside)
        || inside.getLiteral().isEmpty()) {
      return false;
    }
    int last = before.getLiteral().codePointBefore(before.getLiteral().length());
    int first = inside.getLiteral().codePointAt(0);
    boolean numbers = Character.isDigit(last) && Character.isDigit(first);
    boolean apart = inside.getNext() != null || inside.getLiteral().indexOf(' ') >= 0;
    return numbers
        || (Character.isLetterOrDigit(last) && Character.isLetterOrDigit(first) && apart);
  }

  /** The words between them, and the tildes. */
  public static void words(
      Strikethrough range, InlineBuilder to, BiConsumer<Node, InlineBuilder> read) {
    to.text("~");
    read.accept(range, to);
    to.text("~");
  }
}
