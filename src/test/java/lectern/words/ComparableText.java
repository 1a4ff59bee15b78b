package lectern.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A text as it is compared: its words, and its signs.
 *
 * <p>A word is a run of letters, digits and accents in lower case after NFKC; a letter of a script
 * that writes without spaces is a word of its own, and so are raised and lowered digits. A sign is
 * all else but space, with one kind of quotes, dashes and dots.
 */
final class ComparableText {
  private static final Pattern RAISED = Pattern.compile("[²³¹⁰-ₜᴬ-ᵪᶛ-ᶿ]+");
  private static final String SPACELESS = "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}";
  private static final Pattern WORD =
      Pattern.compile("[%s]|[\\p{L}\\p{N}\\p{M}&&[^%s]]+".formatted(SPACELESS, SPACELESS));
  private static final Pattern SIGN =
      Pattern.compile("[^\\p{L}\\p{N}\\p{M}\\p{Z}\\p{C}]|[\\x{F0000}-\\x{10FFFF}]");

  private final String text;

  ComparableText(String text) {
    String apart = RAISED.matcher(text).replaceAll(" $0 ");
    this.text =
        Normalizer.normalize(apart, Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[“”„‟«»″]", "\"")
            .replaceAll("[‘’‚‛′]", "'")
            .replaceAll("[‐-―−]+", "-")
            .replaceAll("\\p{Cf}", "")
            .replace("…", "...");
  }

  List<String> words() {
    return all(WORD);
  }

  List<String> signs() {
    return all(SIGN);
  }

  /** Runs without space, with the signs that stand on their words. */
  List<String> tokens() {
    return all(Pattern.compile("[^\\p{Z}\\s]+"));
  }

  private List<String> all(Pattern pattern) {
    var found = new ArrayList<String>();
    pattern.matcher(text).results().map(MatchResult::group).forEach(found::add);
    return found;
  }
}
