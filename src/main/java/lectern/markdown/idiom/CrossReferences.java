package lectern.markdown.idiom;

import lectern.text.CharacterRun;
import org.jspecify.annotations.Nullable;

/** Names what Quarto numbers, {@code @fig-plot}, by its kind and label: Figure plot. */
final class CrossReferences {
  private static final int LONGEST_KIND = 3;

  /** The same words with such names. */
  static String in(String words) {
    int at = words.indexOf('@');
    if (at < 0) {
      return words;
    }
    var out = new StringBuilder();
    int done = 0;
    for (; at >= 0; at = words.indexOf('@', at + 1)) {
      int dash = dash(words, at + 1);
      String kind = kind(words.substring(at + 1, Math.max(at + 1, dash)));
      boolean separate = at == 0 || !Character.isLetterOrDigit(words.charAt(at - 1));
      int end = kind == null ? at : CharacterRun.wordEnd(words, dash + 1, "-_");
      if (kind != null && separate && end > dash + 1) {
        // [-@fig-a] and [Figure @fig-a] ask for the label alone.
        boolean alone = words.startsWith("-", at - 1);
        boolean named = words.regionMatches(true, at - 1 - kind.length(), kind, 0, kind.length());
        out.append(words, done, alone ? at - 1 : at);
        out.append(alone || named ? "" : kind + '\u00A0').append(words, dash + 1, end);
        done = end;
      }
    }
    return out.append(words, done, words.length()).toString();
  }

  /** The offset of the dash after a kind that begins here, or -1. */
  private static int dash(String words, int from) {
    return words.indexOf('-', from, Math.min(words.length(), from + LONGEST_KIND + 1));
  }

  private static @Nullable String kind(String source) {
    return switch (source) {
      case "fig" -> "Figure";
      case "tbl" -> "Table";
      case "sec" -> "Section";
      case "eq" -> "Equation";
      case "lst" -> "Listing";
      case "thm" -> "Theorem";
      default -> null;
    };
  }
}
