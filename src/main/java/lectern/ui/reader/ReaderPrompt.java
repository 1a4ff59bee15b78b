package lectern.ui.reader;

import lectern.ui.prompt.Prompt;

/** What the reader is asked for: the next keys are the answer. */
sealed interface ReaderPrompt {

  /** The letter of a bookmark to be set at this place. */
  record BookmarkToSet() implements ReaderPrompt {}

  /** The letter of a bookmark to go to. */
  record BookmarkToVisit() implements ReaderPrompt {}

  /**
   * Words to look for.
   *
   * @param start where the search began, to be given back by Esc
   * @param back how many searches back the words in the prompt come from; 0 for new ones
   */
  record SearchWords(Prompt prompt, SearchStart start, int back) implements ReaderPrompt {

    /** With other words typed. */
    SearchWords with(Prompt other) {
      return new SearchWords(other, start, back);
    }

    /** Asked from another place. */
    SearchWords from(SearchStart other) {
      return new SearchWords(prompt, other, back);
    }
  }
}
