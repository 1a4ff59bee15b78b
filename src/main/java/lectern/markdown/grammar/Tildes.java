package lectern.markdown.grammar;

import lectern.markdown.math.TexLetters;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Nodes;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.delimiter.DelimiterProcessor;
import org.commonmark.parser.delimiter.DelimiterRun;
import org.jspecify.annotations.Nullable;

/**
 * Finds {@code ~~struck out~~} of GFM, and tells what single tildes mean: {@code ~struck out~}, the
 * subscript {@code 2} of {@code H~2~O}, or nothing, as in paths, ranges, versions, operators and
 * sums, of which a paragraph holds two.
 */
final class Tildes implements DelimiterProcessor {
  private static final int LONGEST_SUBSCRIPT = 40;

  private final boolean pandoc;

  /**
   * Finds them.
   *
   * @param pandoc whether a text is of a program that has subscripts; else only numbers are
   *     subscript
   */
  Tildes(boolean pandoc) {
    this.pandoc = pandoc;
  }

  @Override
  public char getOpeningCharacter() {
    return '~';
  }

  @Override
  public char getClosingCharacter() {
    return '~';
  }

  @Override
  public int getMinLength() {
    return 1;
  }

  @Override
  public int process(DelimiterRun opening, DelimiterRun closing) {
    int tildes = opening.length();
    Text open = opening.getOpener();
    Text close = closing.getCloser();
    if (tildes != closing.length() || tildes > 2) {
      return 0;
    }
    Node wrapper =
        tildes == 2 || isStruck(open, close)
            ? new Strikethrough("~".repeat(tildes))
            : isSubscript(open, close) ? new MystRoles.MystSubscript() : null;
    if (wrapper == null) {
      return 0;
    }
    for (Node node : Nodes.between(open, close)) {
      wrapper.appendChild(node);
    }
    open.insertAfter(wrapper);
    return tildes;
  }

  /** Whether single tildes strike out plain words, that stand free. */
  private static boolean isStruck(Text open, Text close) {
    return standsFree(before(open))
        && endsFree(after(close))
        && beginsWithLetter(open.getNext())
        && endsWithWord(close.getPrevious())
        && arePlain(open, close);
  }

  /** Whether words between single tildes are subscript, right after a word and without a blank. */
  private boolean isSubscript(Text open, Text close) {
    if (!(before(open) instanceof Text before)) {
      return false;
    }
    int last = before.getLiteral().codePointBefore(before.getLiteral().length());
    // After a digit stands a range or a part of a version.
    boolean after = Character.isLetter(last) || last == ')' || last == ']';
    var words = new StringBuilder();
    for (Node node : Nodes.between(open, close)) {
      words.append(node instanceof Text text ? text.getLiteral() : " ");
    }
    return after
        && words.length() <= LONGEST_SUBSCRIPT
        && words.chars().allMatch(c -> isSubscript((char) c))
        && (pandoc || isNumber(words.toString()));
  }

  private static boolean isSubscript(char c) {
    return Character.isLetterOrDigit(c) || "+-−–*().,=′'".indexOf(c) >= 0;
  }

  /**
   * Whether words with a digit have small letters, so that no delimiter need stand for the tildes.
   */
  private static boolean isNumber(String words) {
    return words.chars().anyMatch(Character::isDigit) && TexLetters.subscript(words) != null;
  }

  /** What stands before a tilde, but for delimiters of emphasis. */
  private static @Nullable Node before(Node tilde) {
    Node node = tilde.getPrevious();
    while (node instanceof Text text && isEmphasis(text)) {
      node = node.getPrevious();
    }
    return node;
  }

  private static @Nullable Node after(Node tilde) {
    Node node = tilde.getNext();
    while (node instanceof Text text && isEmphasis(text)) {
      node = node.getNext();
    }
    return node;
  }

  private static boolean isEmphasis(Text text) {
    return text.getLiteral().chars().allMatch(c -> c == '*' || c == '_');
  }

  private static boolean standsFree(@Nullable Node before) {
    return isLineEnd(before)
        || (before instanceof Text text
            && " ([{".indexOf(text.getLiteral().charAt(text.getLiteral().length() - 1)) >= 0);
  }

  private static boolean endsFree(@Nullable Node after) {
    return isLineEnd(after)
        || (after instanceof Text text && " .,;:!?)]}".indexOf(text.getLiteral().charAt(0)) >= 0);
  }

  private static boolean isLineEnd(@Nullable Node node) {
    return node == null || node instanceof SoftLineBreak || node instanceof HardLineBreak;
  }

  private static boolean beginsWithLetter(Node first) {
    return !(first instanceof Text text)
        || (!text.getLiteral().isEmpty() && Character.isLetter(text.getLiteral().codePointAt(0)));
  }

  private static boolean endsWithWord(Node last) {
    if (!(last instanceof Text text) || text.getLiteral().isEmpty()) {
      return !(last instanceof Text);
    }
    int c = text.getLiteral().codePointBefore(text.getLiteral().length());
    return Character.isLetterOrDigit(c) || ".!?".indexOf(c) >= 0;
  }

  /**
   * Whether words hold no character of a path, a variable or a file's name such as {@code main.c}.
   */
  private static boolean arePlain(Text open, Text close) {
    for (Node node : Nodes.between(open, close)) {
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
}
