package lectern.markdown.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in a text, as many lines come out as went in, and tables keep their words. */
class LineForLineTest {
  private static final int ROUNDS = 2_000;
  private static final int SIZE = 1_000_000;
  private static final Duration LIMIT = Duration.ofSeconds(40);

  private static final List<String> SOUP =
      List.of(
          "{++",
          "++}",
          "{--",
          "--}",
          "{~~",
          "~>",
          "~~}",
          "{==",
          "==}",
          "{>>",
          "<<}",
          "[a:: ",
          "(b::",
          "]",
          ")",
          "((",
          "))",
          "{{",
          "}}",
          "<%",
          "%>",
          "++",
          "^^",
          "::",
          ":material-a:",
          ":a[",
          "]{",
          "}",
          "{ref}`",
          "`",
          "``",
          "''",
          "`{=html}",
          "｜漢",
          "《じ》",
          "{漢|",
          "--8<--",
          "\\@ref(",
          "(\\#a:b)",
          "```{note}\n",
          "```\n",
          ":::{tip}\n",
          ":::\n",
          ":class: a\n",
          "/// note\n",
          "///\n",
          "(a)=\n",
          "% ",
          "+++\n",
          "--- ---\n",
          "-----\n",
          "+--+--+\n",
          "+==+==+\n",
          "| a | b |\n",
          "|--+--|\n",
          "a   b\n",
          ":LOGBOOK:\n",
          "```{=html}\n",
          "```ad-note\n",
          "title: a\n",
          "#+BEGIN_QUOTE\n",
          "#+END_QUOTE\n",
          "- #+begin_src\n",
          "#+end_src\n",
          ":END:\n",
          "word",
          " ",
          "\n",
          "\n\n",
          "字");

  private static String soup(Random random) {
    var soup = new StringBuilder();
    for (int i = random.nextInt(30); i > 0; i--) {
      soup.append(SOUP.get(random.nextInt(SOUP.size())));
    }
    return soup.toString();
  }

  private static String read(String text) {
    String fenced = MystFences.read(text, true);
    String drawn =
        DrawnTables.read(OrgBlocks.read(OrgDrawers.read(fenced, List.of()), List.of()), List.of());
    return ForeignLines.read(drawn, List.of());
  }

  private static long lines(String text) {
    return text.chars().filter(c -> c == '\n').count();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void noLineIsAddedOrLost(long seed) {
    var random = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      String soup = soup(random);
      assertEquals(lines(soup), lines(read(soup)), soup);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 5})
  void tablesKeepTheirWords(long seed) {
    var random = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      String soup = soup(random);
      String read = DrawnTables.read(soup, List.of());
      assertEquals(letters(soup), letters(read.replace("<br>", "")), soup);
    }
  }

  private static long letters(String text) {
    return text.chars().filter(Character::isLetter).count();
  }

  static Stream<String> wide() {
    String words = "字 ".repeat(50_000);
    return Stream.of(
        "+-".repeat(50_000) + "-+\n" + "||\n".repeat(35_000) + "+-" + "-+".repeat(50_000),
        "+" + "-".repeat(100_000) + "+-+\n" + "||\n".repeat(30_000) + "+--+\n",
        "a\n" + "-- ".repeat(35_000) + "\n" + "b\n".repeat(50_000),
        words + "\n" + "-- ".repeat(35_000) + "\n" + words + "\n",
        "-- ".repeat(35_000) + "\n" + "b\n".repeat(900) + "-- ".repeat(35_000) + "\n",
        ("-- ".repeat(330) + "-\n\n").repeat(1_000),
        ("\n" + "-- ".repeat(330)).repeat(1_000));
  }

  @ParameterizedTest
  @MethodSource("wide")
  void aTableOfAnyWidthTakesLinearTime(String text) {
    assertTimeoutPreemptively(LIMIT, () -> assertEquals(lines(text), lines(read(text))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{++",
        "{>>",
        "[a:: ",
        "(a::",
        "((",
        "{{",
        "<%",
        "++a",
        "^^a",
        " ::a",
        ":material-",
        " :a[b",
        " :a[b]{",
        "\n::a[",
        "{ref}`",
        "{ref}``a",
        " ``a",
        "\\@ref(a",
        "\\@ref(a) ",
        "(\\#a",
        "--8<",
        "```{note}\n",
        ":::{tip}\n:a: b\n",
        "```{note}\n---\n",
        "/// note\n",
        "/// a\n    b: c\n",
        "(a)=\n",
        "--- ---\n",
        "a   b\n--- ---\n",
        "-----\na\n--- ---\n",
        "+--+\n",
        "+--+\n| a |\n",
        "|-+-|\n",
        ":LOGBOOK:\n",
        ":LOGBOOK:\na\n",
        "``` ``a ",
        "#+BEGIN_QUOTE\n",
        "```ad-note\ntitle: a\n",
        "```{=html}\n",
        "`a`{=b ",
        "`a`{=b} ",
        "{漢|字",
        "｜漢《字",
        "'' ``a "
      })
  void anyNumberOfDelimitersTakesLinearTime(String sign) {
    String text = sign.repeat(SIZE / sign.length());
    assertTimeoutPreemptively(LIMIT, () -> assertEquals(lines(text), lines(read(text))));
  }
}
