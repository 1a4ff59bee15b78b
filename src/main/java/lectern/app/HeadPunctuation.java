package lectern.app;

import java.util.ArrayList;
import java.util.List;
import lectern.document.PunctuationStyle;
import lectern.essay.Essay;
import lectern.essay.Head;
import lectern.text.LanguageGuess;

/**
 * Applies the punctuation that the reader wants to the heads of essays.
 *
 * <p>Only what is shown is changed: the catalogue, links and parsing use the words as written.
 */
public final class HeadPunctuation {
  private HeadPunctuation() {}

  /** These essays; the same list where nothing is to be changed. */
  static List<Essay> essays(List<Essay> essays, PunctuationStyle punctuation) {
    if (punctuation == PunctuationStyle.AS_WRITTEN) {
      return essays;
    }
    var printed = new ArrayList<Essay>(essays.size());
    essays.forEach(essay -> printed.add(essay(essay, punctuation)));
    return printed;
  }

  /** An essay; one that does not name its language is in the one its words look to be in. */
  public static Essay essay(Essay essay, PunctuationStyle punctuation) {
    if (punctuation == PunctuationStyle.AS_WRITTEN) {
      return essay;
    }
    Head head = essay.head();
    String language =
        head.lang().isEmpty()
            ? LanguageGuess.of(head.title() + " " + head.standfirst() + " " + essay.opening())
            : head.lang();
    return essay.mapWords(words -> punctuation.of(words, language));
  }
}
