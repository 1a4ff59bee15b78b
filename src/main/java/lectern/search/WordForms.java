package lectern.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lectern.text.CharacterRun;
import lectern.text.Folding;
import lectern.text.LanguageGuess;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.GermanStemmer;
import org.tartarus.snowball.ext.ItalianStemmer;
import org.tartarus.snowball.ext.PortugueseStemmer;
import org.tartarus.snowball.ext.RussianStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;

/**
 * The stems of words by the Snowball algorithm of their language, so that one form finds another.
 *
 * <p>A stem names its language and begins with a blank, so that it is never taken for a word. For
 * one thread only.
 */
final class WordForms {
  /** Stems that are remembered; the words of one essay are fewer. */
  private static final int MOST_KEPT = 50_000;

  /** The language of a text too short to tell: any. */
  private static final String ANY = "*";

  /** Words of a text that tell its language. */
  private static final int FEWEST = 20;

  /** Characters of the beginning that tell the script of a text. */
  private static final int SAMPLE = 1_000;

  private final Map<String, SnowballStemmer> stemmers =
      Map.of(
          "en", new EnglishStemmer(),
          "de", new GermanStemmer(),
          "fr", new FrenchStemmer(),
          "es", new SpanishStemmer(),
          "it", new ItalianStemmer(),
          "pt", new PortugueseStemmer(),
          "nl", new DutchStemmer(),
          "ru", new RussianStemmer());

  private final Map<String, Map<String, List<String>>> cache = new HashMap<>();

  /** The first part of a language tag, in lower case. */
  static String language(String tag) {
    String lower = tag.strip().toLowerCase(Locale.ROOT);
    return lower.substring(0, CharacterRun.end(lower, 0, c -> c >= 'a' && c <= 'z'));
  }

  /**
   * The language of a text: as its head says, else as its words look; {@code *} where they are too
   * few to tell, and empty where they are of none that is known.
   */
  static String language(String tag, String text) {
    String named = language(tag);
    if (!named.isEmpty()) {
      return named;
    }
    String guess = LanguageGuess.of(text);
    if (!guess.isEmpty()) {
      return guess;
    }
    String sample = text.substring(0, Math.min(SAMPLE, text.length()));
    long letters = sample.chars().filter(Character::isLetter).count();
    long cyrillic = sample.chars().filter(c -> c >= 0x400 && c < 0x460).count();
    if (letters > 0 && cyrillic * 2 > letters) {
      return "ru";
    }
    return text.split("[^\\p{L}]+", FEWEST + 1).length <= FEWEST ? ANY : "";
  }

  /** The stems of a word in one language; none in a language that is not known. */
  List<String> stems(String language, String word) {
    if (language.equals(ANY)) {
      return stems(word);
    }
    SnowballStemmer stemmer = stemmers.get(language);
    if (stemmer == null || word.length() > WordSplitter.LONGEST) {
      return List.of();
    }
    Map<String, List<String>> known = cache.computeIfAbsent(language, _ -> new HashMap<>());
    if (known.size() > MOST_KEPT) {
      known.clear();
    }
    return known.computeIfAbsent(word, stem -> stemsOf(stemmer, language, stem));
  }

  /** The stems of a word in every language. */
  List<String> stems(String word) {
    var stems = new ArrayList<String>();
    stemmers.keySet().forEach(language -> stems.addAll(stems(language, word)));
    return stems;
  }

  /** Of the word as written and of the word as it is typed without accents: often the same. */
  private static List<String> stemsOf(SnowballStemmer stemmer, String language, String word) {
    String lower = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    String folded = Folding.fold(word);
    String one = term(language, Folding.fold(stem(stemmer, lower)));
    String other = folded.equals(lower) ? one : term(language, stem(stemmer, folded));
    return one.equals(other) ? List.of(one) : List.of(one, other);
  }

  private static String stem(SnowballStemmer stemmer, String word) {
    stemmer.setCurrent(word);
    stemmer.stem();
    return stemmer.getCurrent();
  }

  private static String term(String language, String stem) {
    return " " + language + " " + stem;
  }
}
