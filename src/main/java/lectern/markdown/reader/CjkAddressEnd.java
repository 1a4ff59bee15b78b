package lectern.markdown.reader;

import java.util.List;
import lectern.document.Inline;
import lectern.markdown.html.SoftLineBreaks;

/** Finds where an address without brackets ends in CJK text, which sets no space after it. */
final class CjkAddressEnd {
  /** The length of the address, or 0 when all of the link's words belong to it. */
  static int end(List<Inline> content, String destination) {
    if (content.size() != 1
        || !(content.getFirst() instanceof Inline.Text(var words))
        || !destination.endsWith(words)) {
      return 0;
    }
    for (int i = 1; i < words.length(); i = words.offsetByCodePoints(i, 1)) {
      int c = words.codePointAt(i);
      // In …/wiki/日本 the words are part of the address; after a letter or digit they are text.
      if (SoftLineBreaks.isCjkPunctuation(c)
          || (SoftLineBreaks.isCjk(c) && isAsciiWord(words.charAt(i - 1)))) {
        return i;
      }
    }
    return 0;
  }

  private static boolean isAsciiWord(char c) {
    return c < 128 && Character.isLetterOrDigit(c);
  }
}
