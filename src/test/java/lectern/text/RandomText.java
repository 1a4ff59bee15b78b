package lectern.text;

import java.util.Random;
import java.util.stream.Collectors;

/** Random text that puts characters of many scripts and every class of break beside each other. */
final class RandomText {
  private static final String[] ALPHABETS = {
    "abcXYZ éüñß ﬁ",
    "\u0301\u0308\u200D\u0489\uFE0F\u20E3",
    "αβγΩ",
    "абвЯ",
    "אבגת־׳",
    "ابتث،؟\u0640",
    "कखगिा्षक्\u0902",
    "日本語漢字、。「」（）！",
    "かなカナっャー",
    "한국어각\u1100\u1161\u11A8\uD7B0\uD7CB",
    "\u1B05\u1B44\u1B05\u25CC\u1BF2\u11F02\u1B33",
    " \u00A0\u2003\u3000\u200B\u2060\uFEFF\u00AD",
    " \n\r\u000B\u0085\u2028\t",
    "'\"“”‘’«»‹›„‟",
    ".,:;!?…/\\|",
    "()[]{}<>",
    "-‐‑‒–—―⸺⸻",
    "0123456789٠١",
    "$€£%‰°+±#№",
    "\uFFFC\uFFFD\uFFF9",
    "🇩🇪🇫🇷",
    "👩👍🏽💻☝❤©🏻🀄\uD83F\uDC3F",
    "\uD800\uDC00\uD800",
    "་།༌༽",
    "¹²³ªº"
  };

  private RandomText() {}

  /** So many code points, of few alphabets, so that neighbours have to do with each other. */
  static String of(Random random, int codePoints) {
    String first = ALPHABETS[random.nextInt(ALPHABETS.length)];
    String second = ALPHABETS[random.nextInt(ALPHABETS.length)];
    var text = new StringBuilder();
    for (int i = 0; i < codePoints; i++) {
      String alphabet =
          switch (random.nextInt(4)) {
            case 0 -> first;
            case 1 -> second;
            default -> ALPHABETS[random.nextInt(ALPHABETS.length)];
          };
      int at =
          alphabet.offsetByCodePoints(
              0, random.nextInt(alphabet.codePointCount(0, alphabet.length())));
      text.appendCodePoint(alphabet.codePointAt(at));
    }
    return text.toString();
  }

  /** The code points of a text, for a message. */
  static String hex(String text) {
    return text.codePoints().mapToObj(Integer::toHexString).collect(Collectors.joining(" "));
  }
}
