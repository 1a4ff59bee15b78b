package lectern.markdown.note;

import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * Tells notes in a sentence, {@code word^[A note.]}, from the symbol of the escape key, which
 * stands as a word of its own: {@code ^[ and the rest ]}.
 */
public final class InlineNotes {
  private InlineNotes() {}

  /** Makes words of what is no note. */
  public static void words(InlineFootnote note) {
    if (isNote(note)) {
      return;
    }
    note.insertBefore(new Text("^["));
    while (note.getFirstChild() != null) {
      note.insertBefore(note.getFirstChild());
    }
    note.insertBefore(new Text("]"));
    note.unlink();
  }

  /** Whether a note stands right after a word, or has some words where a blank parts them. */
  private static boolean isNote(InlineFootnote note) {
    Node before = note.getPrevious();
    if (!(before instanceof Text text) || text.getLiteral().isEmpty()) {
      return hasWords(note) || !(before == null || before instanceof SoftLineBreak);
    }
    int last = text.getLiteral().codePointBefore(text.getLiteral().length());
    boolean word =
        Character.isLetterOrDigit(last) || (isClosing(last) && !opensQuote(text.getLiteral()));
    return word ? !beginsWithBlank(note) || isFramed(note) : last == ' ' && hasWords(note);
  }

  /** Whether words end in a straight quotation mark that no word stands before. */
  private static boolean opensQuote(String words) {
    int last = words.length() - 1;
    return "\"'".indexOf(words.charAt(last)) >= 0 && (last == 0 || words.charAt(last - 1) <= ' ');
  }

  private static boolean isClosing(int c) {
    return ".,;:!?)]}\"'”’»›…%*_。、，！？）」』】".indexOf(c) >= 0;
  }

  /** Whether a letter, a digit, a mark or what opens a quotation begins the note. */
  private static boolean beginsWithWord(Node first) {
    if (!(first instanceof Text text)) {
      return !(first instanceof SoftLineBreak);
    }
    int c = text.getLiteral().isEmpty() ? ' ' : text.getLiteral().codePointAt(0);
    return Character.isLetterOrDigit(c) || "\"'“‘„«‹([{「『¿¡".indexOf(c) >= 0;
  }

  private static boolean beginsWithBlank(InlineFootnote note) {
    Node first = note.getFirstChild();
    return first instanceof Text text && text.getLiteral().startsWith(" ");
  }

  /**
   * Whether blanks stand before and after the words: one word is what is typed, {@code ^[ or ]}.
   */
  private static boolean isFramed(InlineFootnote note) {
    return note.getLastChild() instanceof Text text
        && text.getLiteral().endsWith(" ")
        && (text.getPrevious() != null || text.getLiteral().strip().indexOf(' ') > 0);
  }

  private static boolean hasWords(InlineFootnote note) {
    Node first = note.getFirstChild();
    return first != null
        && beginsWithWord(first)
        && (first.getNext() != null
            || (first instanceof Text text && text.getLiteral().contains(" ")));
  }
}
