package lectern.ui.reader;

import lectern.screen.Size;
import lectern.ui.prompt.Prompt;

/** What the reader is asked for: the next keys are the answer. */
sealed interface ReaderPrompt {

  /** The letter of a mark to be set at this place. */
  record BookmarkToSet() implements ReaderPrompt {}

  /** The letter of a mark to go to. */
  record BookmarkToVisit() implements ReaderPrompt {}

  /**
   * Words to look for.
   *
   * @param before the reader as it was, to be given back by Esc
   * @param back how many searches back the words in the prompt come from; 0 for new ones
   */
  record SearchWords(Prompt prompt, Reader before, int back) implements ReaderPrompt {

    /** With other words typed. */
    SearchWords with(Prompt other) {
      return new SearchWords(other, before, back);
    }

    /** Asked from another place. */
    SearchWords with(Reader place) {
      return new SearchWords(prompt, place, back);
    }

    /** The reader as it was, on the screen there is now. */
    Reader before(Size size) {
      return before.resized(size);
    }
  }
}
