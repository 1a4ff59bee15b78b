package lectern.markdown;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DialectFuzzTest {
  private static final int ROUNDS = 500;

  private static final List<String> SOUP =
      List.of(
          "[[",
          "]]",
          "![[",
          "|",
          "#",
          "%%",
          "\n%%\n",
          "\n::: ",
          "\n\n##",
          "##\n\n",
          "\n{.a}\n",
          "{.b #c}",
          "<a:b>",
          "</a:b>",
          "\n*[a] : ",
          "|==",
          "<!-- a -->",
          "    <div markdown=\"1\">\n",
          "\n:::",
          ":::note\n",
          "{.a}",
          "{#b}",
          "\n: ",
          "\n\n:   ",
          "\n| ",
          "*[a]: ",
          "$",
          "$$",
          "\n$$\n",
          "\\(",
          "\\)",
          "\\[",
          "\\]",
          "\\begin{align}",
          "\\end{align}",
          "\\\\",
          "&",
          "\\frac",
          "\\sqrt[",
          "\\alpha",
          "\\text{",
          "\\left",
          "{",
          "}",
          "^",
          "_",
          "==",
          "~",
          "~~",
          ":smile:",
          ":",
          "::",
          "[@a",
          "]",
          "](b)",
          "{/*",
          "*/}",
          "\nimport a from 'b'\n",
          "\nexport const a = {",
          "<Ab ",
          "={",
          ">",
          "/>",
          "\n> [!note] ",
          "\n> ",
          "\n- ",
          "\n```{r}\n",
          "\n```\n",
          " ^abc123",
          "key:: ",
          "*",
          "**",
          "`",
          " ",
          "\n",
          "\n\n",
          "word",
          "x",
          "1",
          "字",
          "[^1]",
          "\\emph{",
          "\\cite{a}",
          "\\def\\a",
          "\n~ ",
          "{++",
          "++}",
          "[a:: ",
          "{{[[TODO]]}}",
          "\n```{note}\n",
          "\n/// note\n",
          "\n///\n",
          "\n--- ---\n",
          "\na   b\n",
          "\n+--+--+\n",
          "\n| a | b |\n",
          "@fig-a",
          "[1](#footnote-anchor-1)\n\n",
          "id:: a\n",
          "@click=\"",
          "1~2",
          "[toc]",
          "\n    ",
          "\n\\[\n");

  /** Signs that hide nothing and are part of no word, whatever stands around them. */
  private static final List<String> KEPT =
      List.of(
          " $",
          "$ ",
          " $$ ",
          " == ",
          "==",
          " ~ ",
          " :: ",
          " : ",
          "\n: ",
          "\n\n: ",
          " {",
          "} ",
          "[[ ",
          " ]]",
          "\n| ",
          "\n> ",
          "\n- ",
          "\n\n",
          " *",
          "* ",
          " ",
          "字",
          "\\(",
          "\\)",
          " {++",
          " [a:: ",
          " ++ ",
          "\n--- ---\n",
          "\n-----\n",
          "\n+--+\n",
          "\n/// ",
          "\n~ ",
          "~",
          " \\emph{",
          " @fig-",
          "\n::: note\n",
          "\n:::\n");

  private static String any(List<String> pieces, Random random) {
    return pieces.get(random.nextInt(pieces.size()));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void anySoupIsADocument(long seed) {
    var random = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      var soup = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        soup.append(any(SOUP, random));
      }
      assertDoesNotThrow(
          () -> DocumentInvariants.check(Markdown.parse(soup.toString())), soup::toString);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13})
  void noWordIsLost(long seed) {
    var random = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      var soup = new StringBuilder();
      int words = random.nextInt(30);
      for (int i = 0; i < words; i++) {
        for (int j = random.nextInt(3); j > 0; j--) {
          soup.append(any(KEPT, random));
        }
        soup.append("word").append(i).append('w');
      }
      String text = Markdown.parse(soup.toString()).plainText().text();
      for (int i = 0; i < words; i++) {
        String word = "word" + i + "w";
        assertTrue(text.contains(word), () -> word + " of\n" + soup + "\n→\n" + text);
      }
    }
  }
}
