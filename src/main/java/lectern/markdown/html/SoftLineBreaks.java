package lectern.markdown.html;

import java.lang.Character.UnicodeScript;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** What a line end inside a paragraph means: a space, but nothing between two CJK characters. */
public final class SoftLineBreaks {
  private SoftLineBreaks() {}

  /** Whether the line end between these two characters is read as a space. */
  static boolean isSpace(int before, int after) {
    return !isCjk(before) || !isCjk(after);
  }

  /** Han, kana, bopomofo, Yi and their punctuation; Korean sets spaces between its words. */
  public static boolean isCjk(int character) {
    if (character < 0x2E80) {
      return false;
    }
    if (isCjkPunctuation(character)) {
      return true;
    }
    return switch (UnicodeScript.of(character)) {
      case HAN, HIRAGANA, KATAKANA, BOPOMOFO, YI -> true;
      default -> false;
    };
  }

  /** The blocks "CJK Symbols and Punctuation" and "Halfwidth and Fullwidth Forms" (its marks). */
  public static boolean isCjkPunctuation(int character) {
    return (character >= 0x3000 && character <= 0x303F)
        || (character >= 0xFF01 && character <= 0xFF65 && !Character.isLetterOrDigit(character));
  }

  /** The first character that is read after this line end, or a space when there is none. */
  public static int after(Node lineEnd) {
    @Nullable Node node = next(lineEnd);
    while (node != null) {
      if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
        return ' ';
      }
      String words =
          switch (node) {
            case Text text -> text.getLiteral();
            case Code code -> code.getLiteral();
            default -> "";
          };
      if (!words.isEmpty()) {
        return words.codePointAt(0);
      }
      Node child = node.getFirstChild();
      node = child != null ? child : next(node);
    }
    return ' ';
  }

  private static @Nullable Node next(Node node) {
    for (Node at = node; at != null && !(at instanceof Block); at = at.getParent()) {
      Node next = at.getNext();
      if (next != null) {
        return next;
      }
    }
    return null;
  }
}
