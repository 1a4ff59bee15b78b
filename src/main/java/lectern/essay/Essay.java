package lectern.essay;

import java.util.function.UnaryOperator;

/**
 * An essay as the shelf knows it, without its text.
 *
 * @param id the path below the library's folder, with {@code /} between names; its identity there
 * @param head what it says of itself
 * @param words about how many words it has, a CJK character counted as half a word
 * @param opening its first sentence, one line without markup, or empty
 * @param sources how many different web addresses it cites
 */
public record Essay(String id, Head head, int words, String opening, int sources) {

  /** The id of lectern's own manual, which no file of a library and no link of an author has. */
  public static final String MANUAL = "lectern:manual";

  /** Minutes the essay takes, at least one; 0 without words. */
  public int minutes() {
    return ReadingTime.minutes(words);
  }

  /** The essay with its own words shown in another way; what the front matter says stays. */
  public Essay mapWords(UnaryOperator<String> words) {
    return new Essay(id, head.mapWords(words), this.words, words.apply(opening), sources);
  }

  /** The essay with as many sources, as they were counted when all of it was read. */
  public Essay withSources(int counted) {
    return new Essay(id, head, words, opening, counted);
  }

  /** What the shelf says of the essay in one line: its standfirst, else its first sentence. */
  public String preview() {
    String standfirst = head.standfirst();
    return standfirst.isEmpty() ? opening : standfirst;
  }
}
