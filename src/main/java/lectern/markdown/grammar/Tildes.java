package lectern.markdown.grammar;

import java.util.function.BiConsumer;
import lectern.markdown.html.InlineBuilder;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Tells what single tildes mean: {@code ~struck out~}, the lowered {@code 2} of {@code H~2~O}, or
 * nothing, as in paths, ranges, versions, operators and sums, of which a paragraph holds two.
 */
public final class Tildes {
  private static final int LONGEST_LOWERED = 40;

  private Tildes() {}

  /**
   * Whether words are struck out: between two tildes, or between single ones around plain words.
   */
  public static boolean strike(Strikethrough words) {
    return !words.getOpeningDelimiter().equals("~")
        || (standsFree(words.getPrevious())
            && endsFree(words.getNext())
            && beginsWithLetter(words.getFirstChild())
            && endsWithWord(words.getLastChild())
            && arePlain(words));
  }

  /** Whether words between single tildes are lowered, right behind a word and without a blank. */
  public static boolean lower(Strikethrough words) {
    if (!words.getOpeningDelimiter().equals("~")
        || !(words.getPrevious() instanceof Text before)
        || before.getLiteral().isEmpty()) {
      return false;
    }
    int last = before.getLiteral().codePointBefore(before.getLiteral().length());
    // Behind a digit stands a range or a part of a version.
    boolean behind = Character.isLetter(last) || last == ')' || last == ']';
    int length = 0;
    for (Node node = words.getFirstChild(); behind && node != null; node = node.getNext()) {
      String literal = node instanceof Text text ? text.getLiteral() : " ";
      length += literal.length();
      behind = literal.chars().allMatch(c -> isLowered((char) c));
    }
    return behind && length <= LONGEST_LOWERED;
  }

  private static boolean isLowered(char c) {
    return Character.isLetterOrDigit(c) || "+-−–*().,=′'".indexOf(c) >= 0;
  }

  private static boolean standsFree(@Nullable Node before) {
    return isLineEnd(before)
        || (before instanceof Text text
            && !text.getLiteral().isEmpty()
            && " ([{".indexOf(text.getLiteral().charAt(text.getLiteral().length() - 1)) >= 0);
  }

  private static boolean endsFree(@Nullable Node after) {
    return isLineEnd(after)
        || (after instanceof Text text
            && !text.getLiteral().isEmpty()
            && " .,;:!?)]}".indexOf(text.getLiteral().charAt(0)) >= 0);
  }

  private static boolean isLineEnd(@Nullable Node node) {
    return node == null || node instanceof SoftLineBreak || node instanceof HardLineBreak;
  }

  private static boolean beginsWithLetter(Node first) {
    return !(first instanceof Text text) || Character.isLetter(text.getLiteral().codePointAt(0));
  }

  private static boolean endsWithWord(Node last) {
    return !(last instanceof Text text)
        || Character.isLetterOrDigit(text.getLiteral().codePointBefore(text.getLiteral().length()))
        || ".!?".indexOf(text.getLiteral().charAt(text.getLiteral().length() - 1)) >= 0;
  }

  /** Whether words hold no sign of a path, a variable or a file's name such as {@code main.c}. */
  private static boolean arePlain(Strikethrough words) {
    for (Node node = words.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Text text && !arePlain(text.getLiteral())) {
        return false;
      }
    }
    return true;
  }

  private static boolean arePlain(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean inName = c == '.' && i + 1 < words.length() && words.charAt(i + 1) > ' ';
      if (inName || "/\\$=~<>\"“”@{}[]|".indexOf(c) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** The words between tildes that mean nothing, and the tildes. */
  public static void words(
      Strikethrough range, InlineBuilder to, BiConsumer<Node, InlineBuilder> read) {
    to.text("~");
    read.accept(range, to);
    to.text("~");
  }
}
