package lectern.markdown.grammar.link;

import lectern.markup.Ascii;
import lectern.markup.Entities;

/** Decodes what a parser of this package has taken from the text as it was written. */
final class BackslashEscapes {
  /** The same words without backslashes before punctuation, and with entities decoded. */
  static String unescape(String raw) {
    if (raw.indexOf('\\') < 0) {
      return Entities.decode(raw);
    }
    var out = new StringBuilder(raw.length());
    for (int at = 0; at < raw.length(); at++) {
      boolean escape =
          raw.charAt(at) == '\\'
              && at + 1 < raw.length()
              && Ascii.isPunctuation(raw.charAt(at + 1));
      at += escape ? 1 : 0;
      out.append(raw.charAt(at));
    }
    return Entities.decode(out.toString());
  }
}
