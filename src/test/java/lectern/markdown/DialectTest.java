package lectern.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What dialects write and, beside it, what only looks like it and stays text. */
class DialectTest {

  private static String read(String text) {
    var document = Markdown.parse(text);
    DocumentInvariants.check(document);
    return DocumentDump.of(document);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It is $5 and $10.",
        "US$5, A$AP and Ke$ha",
        "from $5-$10 to $5/$6",
        "$100M–$200M, $5k-a-day",
        "about $20 (or $15) a month",
        "$1,000,000 to $2,000,000",
        "$3.50/month, $6/month",
        "$HOME and $PATH, $HOME/$USER",
        "$ x $ and $5 or 6 $",
        "$ $$ $$$ $$$$ $$$$$",
        "a == b, a==b and c==d, \"==\" or \"==\"",
        "C++ and i++ or ++i",
        "2^10 and 2^20, ^o^ and ^_^",
        "~5 km and ~6 km",
        "std::vector and a::b",
        "map :: a -> b",
        "[[1, 2], [3]] and [[1, 2], [3, 4]]",
        "x[[1]] and if [[ -f a ]]",
        "100%% of 50%% is 50%%",
        "#1 and #tag",
        "at 10:30:00 and 1:2:3, :nope: a:smile:b",
        "{braces} and {a, b} stay",
        "[not a span]{foo bar}",
        "text :) and :( here",
        "an area in m ^2",
        "import duties rose",
        "export default values of the program",
        "| one bar",
        ":::",
        "[@ x] and [x@y]",
        "see f(x) = {x}",
      })
  void nearMissesStayText(String text) {
    assertEquals("p: " + text + "\n", read(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[[page]]",
        "![[a.png]]",
        "%%hidden%%",
        "$x^2$",
        "$$x$$",
        "==marked==",
        "x^2^",
        "H~2~O",
        ":smile:",
        "[@doe99]",
        "[TOC]",
        "key:: value",
        ":::note",
        "{/* a */}",
        "word ^abc123",
        "[a]{.b}",
        "*[HTML]: text",
        "\\newpage",
        "\\begin{align}",
        "> [!note]"
      })
  void codeShowsEveryNotationUnchanged(String source) {
    assertEquals("p: a code(" + source + ") b\n", read("a `" + source + "` b"));
    assertEquals("code \n  |" + source + "|\n", read("```\n" + source + "\n```"));
    assertEquals("code \n  |" + source + "|\n", read("    " + source));
  }

  @ParameterizedTest
  @CsvSource({
    "'python {1,3}',         python",
    "'{.python .numbered}',  python",
    "'{python}',             python",
    "'{r, fig.width=5}',     r",
    "'{r name}',             r",
    "'c++',                  c++",
    "'',                     ''",
  })
  void theLanguageOfCodeIsFound(String info, String language) {
    assertEquals("code " + language + "\n  |x|\n", read("```" + info + "\nx\n```"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "```{r, echo=FALSE}\nx\n```",
        "```{r include = FALSE}\nx\n```",
        "```{python}\n#| echo: false\nx\n```",
        "[TOC]",
        "[[_TOC_]]",
        "\\newpage",
        "{/* a\n\nb */}",
        "import a from 'b'\nexport * from 'c'",
      })
  void someThingsAreNotShown(String text) {
    assertFalse(read("a\n\n" + text.replace("import", "\nimport")).contains("x"), text);
    assertEquals("", read(text));
  }

  /** A link around a picture that a converter broke after the line of its heading. */
}
