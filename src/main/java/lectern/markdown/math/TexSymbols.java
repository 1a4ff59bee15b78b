package lectern.markdown.math;

import java.util.HashMap;
import java.util.Map;
import java.util.StringTokenizer;
import lectern.text.Resource;
import org.jspecify.annotations.Nullable;

/** The characters that commands of TeX stand for; read when the first formula is met. */
final class TexSymbols {
  /** Commands, each with its character: first those of {@link #CLOSE}, then of {@link #SPACED}. */
  private static final String[] PARAGRAPHS =
      Resource.text(TexSymbols.class, "symbols.txt").split("\n\n", -1);

  /** Set close to what is beside them. */
  private static final Map<String, String> CLOSE = pairs(PARAGRAPHS[0]);

  /** Relations and operations: a blank stands on either side of them. */
  private static final Map<String, String> SPACED = pairs(PARAGRAPHS[1]);

  /** Names that are set upright and apart from a letter after them. */
  private static final String FUNCTIONS =
      " sin cos tan cot sec csc arcsin arccos arctan sinh cosh tanh log ln lg exp min max lim sup"
          + " inf limsup liminf det dim ker arg deg gcd hom Pr argmax argmin coth mod injlim projlim varlimsup ";

  /** Commands that change how what follows looks, and show nothing. */
  private static final String SWITCHES =
      " ! displaystyle textstyle scriptstyle scriptscriptstyle limits nolimits nonumber notag"
          + " mathstrut strut tiny scriptsize footnotesize small normalsize large Large LARGE huge"
          + " Huge rm bf it sf tt cal em bfseries itshape rmfamily sffamily ttfamily hline allowbreak"
          + " nobreak relax centering noindent hfill null protect toggle ";

  private static final String SPACES =
      " , ; :   > quad qquad enspace enskip thinspace medspace thickspace negthinspace space"
          + " nobreakspace \n \t ";

  private static final String DELIMITERS =
      " left right middle big Big bigg Bigg bigl bigr bigm Bigl Bigr Bigm biggl biggr biggm Biggl"
          + " Biggr Biggm ";

  static boolean isSwitch(String name) {
    return SWITCHES.contains(' ' + name + ' ');
  }

  static boolean isSpace(String name) {
    return name.isBlank() || SPACES.contains(' ' + name + ' ');
  }

  /** Whether a bracket stands after a command, which says how large it is. */
  static boolean isDelimiter(String name) {
    return DELIMITERS.contains(' ' + name + ' ');
  }

  /**
   * Whether a command has a character of Unicode or is one of the few that every formula may hold.
   */
  static boolean isKnown(String name) {
    return CLOSE.containsKey(name)
        || SPACED.containsKey(name)
        || isFunction(name)
        || isDelimiter(name)
        || name.endsWith("style")
        || TexLetters.isAlphabet(name)
        || TexLetters.isAccent(name)
        || " frac dfrac tfrac sqrt binom mathrm text textbf textit textup operatorname begin end rm "
            .contains(' ' + name + ' ');
  }

  static @Nullable String close(String name) {
    return CLOSE.get(name);
  }

  static @Nullable String spaced(String name) {
    return SPACED.get(name);
  }

  /** Whether a character is a relation or an operation between two sides. */
  static boolean isRelation(String character) {
    return "=<>:+".contains(character) || SPACED.containsValue(character);
  }

  static boolean isFunction(String name) {
    return FUNCTIONS.contains(' ' + name + ' ');
  }

  private static Map<String, String> pairs(String source) {
    var pairs = new HashMap<String, String>();
    var words = new StringTokenizer(source);
    while (words.hasMoreTokens()) {
      pairs.put(words.nextToken(), words.nextToken());
    }
    return pairs;
  }
}
