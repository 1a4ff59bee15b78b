package lectern.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that nobody would write: each is opened, read in, and left. */
class HardInputsIT {
  private static final String TITLE = "A hard text";

  @TempDir Path folder;

  /** What the text is, and whether it is longer than a screen; no two screens look alike. */
  static Stream<Arguments> texts() {
    return Stream.of(
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

  private static Arguments text(String name, String text, boolean isLong) {
    return Arguments.of(name, text, isLong);
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

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void isOpenedReadInAndLeft(String name, String text, boolean isLong) throws Exception {
    Home home = Home.in(folder.resolve("home"));
    String more = isLong ? "" : bomb();
    Path essay =
        home.write("essays/hard.md", "---\ntitle: " + TITLE + "\n" + more + "---\n\n" + text);
    try (Session session = Session.lectern(home, essay.toString())) {
      session.reads(TITLE);
      if (isLong) {
        // Keys are heard while the rest of a long text is still being read.
        session.pressed("Space").pressed("Space").pressed("b");
      }
      session.press("Q");
      assertEquals(0, session.ended(), name);
    }
  }
}
