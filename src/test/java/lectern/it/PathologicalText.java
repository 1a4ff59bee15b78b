package lectern.it;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A text that nobody would write; public for {@code src/bench}, which measures how long each lets
 * one wait.
 *
 * @param name what it is, in a few words
 * @param file the whole file, with a head
 * @param isLong whether it is longer than a screen; no two screens of such a one look alike
 */
public record PathologicalText(String name, String file, boolean isLong) {
  /** The title that all of them have. */
  public static final String TITLE = "A hard text";

  /** All of them, newly made. */
  public static List<PathologicalText> all() {
    return List.of(
        text("a paragraph of 10 MB", joined(900_000, i -> "word" + i + " "), true),
        text("a paragraph of 10 MB in lines", joined(600_000, i -> "word " + i + " more\n"), true),
        text(
            "100,000 notes",
            joined(100_000, i -> "w[^" + i + "] ")
                + "\n\n"
                + joined(100_000, i -> "[^" + i + "]: w\n"),
            true),
        text("10,000 quotes inside each other", "> ".repeat(10_000) + "w", true),
        text("10,000 lists inside each other", "- ".repeat(10_000) + "w", true),
        text("10,000 brackets", "[".repeat(10_000) + "w" + "](u)".repeat(10_000), true),
        text("50,000 pictures", "![".repeat(50_000) + "w" + "](u)".repeat(50_000), true),
        text("a word of 5 MB", joined(750_000, i -> "w" + i), true),
        text(
            "a table of 10,000 columns",
            joined(10_000, i -> "|w" + i)
                + "|\n"
                + "|-".repeat(10_000)
                + "|\n"
                + (joined(10_000, i -> "|x" + i) + "|\n").repeat(5),
            true),
        text("aliases of aliases", "w", false));
  }

  private static PathologicalText text(String name, String text, boolean isLong) {
    return new PathologicalText(name, head(isLong ? "" : bomb()) + text, isLong);
  }

  private static String head(String more) {
    return "---\ntitle: " + TITLE + "\n" + more + "---\n\n";
  }

  private static String joined(int count, IntFunction<String> piece) {
    return IntStream.range(0, count).mapToObj(piece).collect(Collectors.joining());
  }

  /** Nine levels of nine aliases: 387 million words, if anybody wrote them out. */
  private static String bomb() {
    var head = new StringBuilder("a: &a [x, x, x, x, x, x, x, x, x]\n");
    for (char level = 'b'; level < 'j'; level++) {
      String below = "*" + (char) (level - 1);
      head.append(level).append(": &").append(level).append(" [");
      head.append((below + ", ").repeat(8)).append(below).append("]\n");
    }
    return head.toString();
  }

  @Override
  public String toString() {
    return name;
  }
}
