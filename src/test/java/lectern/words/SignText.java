package lectern.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/** A paragraph or two of sentences, each of which holds one of the signs that people write. */
final class SignText {
  /** How sentences hold a sign, which stands for {@code @@}; most of them as plain words. */
  private static final List<String> FRAMES =
      List.of(
          "@@",
          "@@ is it.",
          "Say @@ here.",
          "So it ends in @@.",
          "Is it @@?",
          "He wrote @@, and left.",
          "one @@ two",
          "She said: \"@@\"",
          "\"@@\" is so,",
          "They typed “@@” twice.",
          "(@@)",
          "It (@@) stands there;",
          "'@@' too",
          "The sign (see @@) and",
          "[@@] is so.");

  private SignText() {}

  /** A text of two to five such sentences. */
  static String of(Random random, List<String> signs) {
    var text = new StringBuilder();
    for (int left = 2 + random.nextInt(4); left > 0; left--) {
      String sign = signs.get(random.nextInt(signs.size()));
      String frame = FRAMES.get(random.nextInt(FRAMES.size()));
      // Square brackets make a mark, a citation or a link to a page of these.
      boolean other = frame.startsWith("[") && "[@^".indexOf(sign.charAt(0)) >= 0;
      String sentence = (other ? "(@@)" : frame).replace("@@", sign);
      text.append(random.nextInt(6) == 0 ? wrapped(sentence, random) : sentence);
      text.append(separator(random));
    }
    return text.toString();
  }

  private static String separator(Random random) {
    return switch (random.nextInt(12)) {
      case 0 -> "\n\n";
      case 1, 2, 3 -> "\n";
      default -> " ";
    };
  }

  private static String wrapped(String sentence, Random random) {
    int blank = sentence.indexOf(' ', random.nextInt(sentence.length()));
    return blank < 0
        ? sentence
        : sentence.substring(0, blank) + "\n" + sentence.substring(blank + 1);
  }

  /** The smallest text for which the same holds, as far as leaving out words leads to it. */
  static String smallest(String text, Predicate<String> holds) {
    var words = new ArrayList<>(List.of(text.strip().split("(?<=\\s)(?=\\S)")));
    for (int size = words.size() / 2; size > 0; size /= 2) {
      for (int at = 0; at + size <= words.size(); at++) {
        var less = new ArrayList<>(words);
        less.subList(at, at + size).clear();
        if (holds.test(String.join("", less))) {
          words = less;
          at--;
        }
      }
    }
    return String.join("", words).strip();
  }

  /** The signs of a list, one on each line. */
  static List<String> signs(String list) {
    return list.lines().filter(line -> !line.isBlank()).toList();
  }
}
