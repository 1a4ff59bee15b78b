package lectern.ui.prompt;

import lectern.screen.Input.Key;
import lectern.text.CharacterRun;
import lectern.text.Graphemes;
import lectern.text.Sanitiser;

/**
 * A line that is being typed.
 *
 * @param at the offset of the cursor, always between two characters as a reader counts them
 */
public record Prompt(String text, int at) {
  /** Characters a prompt takes: nobody looks for more than a sentence. */
  private static final int LONGEST = 200;

  /** Nothing typed yet. */
  public static final Prompt EMPTY = new Prompt("", 0);

  /** A line that stands there already, with the cursor behind it. */
  public static Prompt of(String text) {
    return new Prompt(text, text.length());
  }

  public Prompt {
    at = boundary(text, at);
  }

  /** With a text typed at the cursor, as far as there is room. */
  public Prompt typing(String more) {
    int room = Math.max(0, LONGEST - text.length());
    String typed = more.length() <= room ? more : more.substring(0, cut(more, room));
    return new Prompt(text.substring(0, at) + typed + text.substring(at), at + typed.length());
  }

  /** With a text pasted at the cursor, as far as a line of it goes. */
  public Prompt paste(String pasted) {
    String near = pasted.substring(0, cut(pasted, LONGEST));
    return typing(Sanitiser.oneLine(near).strip());
  }

  /** The line after a key, as shells have it; the same line when the key does not edit. */
  public Prompt afterKey(Key key) {
    if (key.types()) {
      return typing(key.character());
    }
    return switch (key.written()) {
      case "Backspace", "C-h" -> without(before(), at);
      case "Delete", "C-d" -> without(at, after());
      case "C-u" -> without(0, at);
      case "C-k" -> without(at, text.length());
      case "C-w", "A-Backspace" -> without(wordStart(), at);
      case "Left", "C-b" -> new Prompt(text, before());
      case "Right", "C-f" -> new Prompt(text, after());
      case "Home", "C-a" -> new Prompt(text, 0);
      case "End", "C-e" -> of(text);
      default -> this;
    };
  }

  /** Whether this key deletes a character but finds none to delete: then it leaves the prompt. */
  public boolean leavesOn(Key key) {
    return isEmpty() && (key.written().equals("Backspace") || key.written().equals("C-h"));
  }

  /**
   * Whether this key edits, with the cursor among the characters: as long as it stands behind them,
   * a list that they narrow has its own keys first.
   */
  public boolean takes(Key key) {
    return at < text.length() && !key.types() && !afterKey(key).equals(this);
  }

  /** Whether nothing is typed. */
  public boolean isEmpty() {
    return text.isEmpty();
  }

  private Prompt without(int from, int to) {
    return new Prompt(text.substring(0, from) + text.substring(to), from);
  }

  private int before() {
    int start = 0;
    for (int next = 0; next < at; next = Graphemes.next(text, next)) {
      start = next;
    }
    return start;
  }

  private int after() {
    return at == text.length() ? at : Graphemes.next(text, at);
  }

  private int wordStart() {
    int end = CharacterRun.start(text, at, " ");
    return end == 0 ? 0 : text.lastIndexOf(' ', end - 1) + 1;
  }

  /** The first offset from this one on at which no character is cut in two. */
  private static int boundary(String text, int wanted) {
    int next = 0;
    while (next < Math.min(wanted, text.length())) {
      next = Graphemes.next(text, next);
    }
    return next;
  }

  /** The last offset up to this one at which no character is cut in two. */
  private static int cut(String text, int most) {
    int end = 0;
    while (end < text.length()) {
      int next = Graphemes.next(text, end);
      if (next > most) {
        return end;
      }
      end = next;
    }
    return end;
  }
}
