package lectern.ui.panel;

import lectern.ui.key.KeyContext;
import lectern.ui.prompt.Prompt;

/**
 * The keys that work in a place, or those of them that are about what is typed.
 *
 * @param top the first line shown
 * @param prompt the letters that narrow them
 * @param typing whether keys go to these letters
 */
public record Help(KeyContext place, int top, Prompt prompt, boolean typing) implements Panel {

  /** All keys of a place. */
  public static Help of(KeyContext place) {
    return new Help(place, 0, Prompt.EMPTY, false);
  }

  /** Scrolled to this line. */
  public Help from(int line) {
    return new Help(place, line, prompt, typing);
  }

  /** Narrowed by these letters, to which keys go as long as they are typed. */
  public Help narrow(Prompt letters, boolean open) {
    return new Help(place, 0, letters, open);
  }
}
