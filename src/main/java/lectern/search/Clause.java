package lectern.search;

import lectern.essay.EssayDate;
import lectern.essay.Tag;
import lectern.text.Folding;

/**
 * One part of a query; an essay must answer to every part, and to none that is excluded.
 *
 * @param excluded whether a {@code -} stood before it
 */
record Clause(boolean excluded, Criterion criterion) {

  /** What a part asks for. */
  sealed interface Criterion {}

  /**
   * Words of the text, the title or the head.
   *
   * @param exact whether they stood in quotes: then the forms of a word differ
   * @param prefix whether the last word may go on, as it is still being typed
   * @param start offset in the query of its first character
   * @param end offset after its last character
   */
  record Words(String text, boolean exact, boolean prefix, int start, int end)
      implements Criterion {}

  /** Words of the title. */
  record Title(Words words) implements Criterion {}

  /**
   * A tag, or one nested below it.
   *
   * @param words as they were typed
   * @param tag how it is spelt
   * @param folded the same without regard to case and accents
   */
  record Tagged(Words words, String tag, String folded) implements Criterion {
    static Tagged of(Words words) {
      String tag = words.text().startsWith("#") ? words.text().substring(1) : words.text();
      return new Tagged(words, tag, fold(tag));
    }

    /** The name of a tag without regard to case and accents. */
    static String fold(String name) {
      return Folding.fold(new Tag(name).key());
    }
  }

  /** Words of the name of an author, each of which may be cut short. */
  record Author(String name) implements Criterion {}

  /** Earlier than a date. */
  record Before(EssayDate date) implements Criterion {}

  /** On a date or later. */
  record After(EssayDate date) implements Criterion {}

  /** How far it is read, or that it is a draft. */
  record Is(State state) implements Criterion {}

  /** The language, by the first part of its tag. */
  record Language(String tag) implements Criterion {}

  /** What {@code is:} knows. */
  enum State {
    UNREAD,
    READING,
    FINISHED,
    DRAFT
  }
}
