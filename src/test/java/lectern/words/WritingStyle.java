package lectern.words;

import java.util.List;
import java.util.Random;

/**
 * A way of writing: pieces of text in which every {@code @} is a word of its own, and two of them
 * are one such sign.
 */
public record WritingStyle(String name, List<String> pieces) {
  private static final int MOST_PIECES = 7;

  /** A style whose pieces stand between lines of three dashes. */
  public static WritingStyle of(String name, String pieces) {
    return new WritingStyle(name, List.of(pieces.split("\n---\n")));
  }

  /** A text of some of these pieces; adds the words that it holds. */
  public String text(Random random, List<String> words) {
    var text = new StringBuilder();
    for (int i = random.nextInt(1, MOST_PIECES + 1); i > 0; i--) {
      String piece = pieces.get(random.nextInt(pieces.size())).strip();
      text.append(filled(piece, words)).append("\n\n");
    }
    return text.toString();
  }

  private static String filled(String piece, List<String> words) {
    var filled = new StringBuilder();
    for (int i = 0; i < piece.length(); i++) {
      if (piece.startsWith("@@", i)) {
        filled.append('@');
        i++;
      } else if (piece.charAt(i) == '@') {
        words.add("w" + words.size() + "w");
        filled.append(words.getLast());
      } else {
        filled.append(piece.charAt(i));
      }
    }
    return filled.toString();
  }

  @Override
  public String toString() {
    return name;
  }
}
