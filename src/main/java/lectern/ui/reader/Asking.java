package lectern.ui.reader;

import lectern.screen.Size;
import lectern.ui.prompt.Prompt;

/** What the reader is asked for: the next keys are the answer. */
sealed interface Asking {

  /** The letter of a mark to be set at this place. */
  record NewMark() implements Asking {}

  /** The letter of a mark to go to. */
  record OldMark() implements Asking {}

  /**
   * Words to look for.
   *
   * @param before the reader as it was, to be given back by Esc
   * @param back how many searches back the words in the prompt come from; 0 for new ones
   */
  record Words(Prompt prompt, Reader before, int back) implements Asking {

    /** With other words typed. */
    Words with(Prompt other) {
      return new Words(other, before, back);
    }

    /** Asked from another place. */
    Words with(Reader place) {
      return new Words(prompt, place, back);
    }

    /** The reader as it was, on the screen there is now. */
    Reader before(Size size) {
      return before.resized(size);
    }
  }
}
