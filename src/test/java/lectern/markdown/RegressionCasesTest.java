package lectern.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import lectern.markdown.reader.Preprocessor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What folders of essays were found to hold, each by the case that was read wrongly once. */
class RegressionCasesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "import A, {\n  B,\n} from './c'\n\nd",
        "import {\n  B,\n} from './c'\n\nd",
      })
  void importsOverLinesAreHidden(String text) {
    assertEquals("p: d\n", DocumentDump.of(Markdown.parse(text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[a[^1]",
        "[a[^1]](b",
        "[a[^1]](b) ",
        "^[a [[b]] ",
        "![a](b =",
        "[caption a]",
        "[caption a]\n[/caption]",
        "[code]\n",
        "{% a(b) %}",
        "{% end %}",
        "!!! note\n    ",
        "<i markdown=1>\n",
        "```{r fig.cap=\"a\"}\n",
        "[](a)",
        "a<label class=margin-toggle> ",
        "the <br> tag, ",
        "<p>, </p>… ",
        "<?php ?> a ",
        "{% if x %} and ",
        "\"{% raw %}\" ",
        "{# a ",
        "{::comment}\n",
        "x {::comment} y ",
        "[a [b]] [",
        "]{.a} [l](u) ",
        "[a [l](u) b]{.c} ",
        "a){}} ",
        "a){k=\"`",
        "::: {}\n",
      })
  void manyOfThemTakeNoTime(String opening) {
    String text = opening.repeat(20_000) + "[/caption]](a)";
    assertTimeoutPreemptively(Duration.ofSeconds(30), () -> Markdown.parse(text));
  }

  @Test
  void linesStayWhereTheyWere() {
    String text = "[code]\na\n\nb\n[/code]\n\n[gallery a]\n[caption a]\nb[/caption]\nc";
    assertEquals(text.lines().count(), Preprocessor.of(text, Origin.UNKNOWN).lines().count());
    assertEquals("c", Preprocessor.of(text, Origin.UNKNOWN).lines().toList().getLast());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          See [Figure @fig-a] b,  See (Figure a) b
          See [-@fig-a] b,        See (a) b
          See figure @fig-a b,    See figure a b
          """)
  void aReferenceSaysItsKindOnce(String text, String words) {
    var quarto = Origin.of("essay.qmd", List.of(), List.of());
    assertEquals("p: " + words + "\n", DocumentDump.of(Markdown.parse(text, "", quarto)));
    assertEquals("p: " + text + "\n", DocumentDump.of(Markdown.parse(text)));
  }
}
