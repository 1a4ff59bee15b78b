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
class WildCasesTest {

  @ParameterizedTest
  @CsvSource({
    "'![a b|690x388](c.png)', 'p: image(a b)[local c.png]\n'",
    "'![a b|690x388, 75%](c.png \"D\") e', 'p: image(a b)[local c.png “D”] e\n'",
    "'![a|300](c.png) ![|20x30](d.png)', 'p: image(a)[local c.png] image(d.png)[local d.png]\n'",
    "'![a|b](c.png) ![P(a|2)](d.png)', 'p: image(a|b)[local c.png] image(P(a|2))[local d.png]\n'",
    "'![a|3](c.png)', 'p: image(a|3)[local c.png]\n'",
  })
  void sizesAreNoDescriptions(String text, String expected) {
    assertEquals(expected, Dump.of(Markdown.read(text)));
  }

  @ParameterizedTest
  @CsvSource({
    "'- [/] a\n"
        + "- [>] b *c*\n"
        + "- [x] d', 'list bullets, tight\n"
        + "  item to do\n"
        + "    p: a\n"
        + "  item to do\n"
        + "    p: b em(c)\n"
        + "  item done\n"
        + "    p: d\n"
        + "'",
    "'- [-] a *b*', 'list bullets, tight\n  item to do\n    p: strike(a em(b))\n'",
    "'- [-](a)\n"
        + "- [/]b\n\n"
        + "[/] c', 'list bullets, tight\n"
        + "  item\n"
        + "    p: link(-)[local a]\n"
        + "  item\n"
        + "    p: [/]b\n"
        + "p: [/] c\n"
        + "'",
    "'1. [/] a', 'list from 1, tight\n  item\n    p: [/] a\n'",
  })
  void tasksThatAreBegunPutOffOrGivenUpAreTasks(String text, String expected) {
    assertEquals(expected, Dump.of(Markdown.read(text)));
  }

  @ParameterizedTest
  @CsvSource({
    "'[a[^1] b](https://example.org) c', 'p: link(amark([^1] <1>) b)[web https://example.org] c\n'",
    "'[a[^1] b](c.md)', 'p: link(amark([^1] <1>) b)[local c.md]\n'",
    "'[a[^1]](c.md \"D e\") f', 'p: link(amark([^1] <1>))[local c.md “D e”] f\n'",
    "'[*a* b[^1]](https://example.org \"D\")', 'p: link(em(a) bmark([^1] <1>))[web"
        + " https://example.org “D”]\n"
        + "'",
    "'[a[^1]](c_(d).md)', 'p: link(amark([^1] <1>))[local c_(d).md]\n'",
    "'x [a[^1]](b) [c[^1]](d) y', 'p: x link(amark([^1] <1>))[local b] link(cmark([^1] <1>))[local d]"
        + " y\n"
        + "'",
    "'[a [b[^1]](c) d](e)', 'p: a link(bmark([^1] <1>))[local c] d\n'",
    "'[a[^1] b] (c)', 'p: [amark([^1] <1>) b] (c)\n'",
    "'[a[^1] b](c d)', 'p: [amark([^1] <1>) b](c d)\n'",
    "'![a[^1] b](c.png)', 'p: image(a b)[local c.png]\n'",
    "'a^[b [[c]] d]', 'p: amark(¹ <inline 1>)\nnote 1 <inline 1>\n  p: b link(c)[local c] d\n'",
    "'[a [[b]] c](d)', 'p: a link(b)[local b] c\n'",
    "'[a[^1] b](c)\n\n[^1]: d', 'p: link(amark(¹ <1>) b)[local c]\nnote 1 <1>\n  p: d\n'",
    "'*[a[^1]](b)* c', 'p: em(link(amark([^1] <1>))[local b]) c\n'",
  })
  void linksGoAroundMarks(String text, String expected) {
    assertEquals(expected, Dump.of(Markdown.read(text)));
  }

  @ParameterizedTest
  @CsvSource({
    "'[](a) [b]() c', 'p: link(a)[local a] link(b)[section ] c\n'",
    "'![a](b.png) {.left}', 'p: image(a)[local b.png]\n'",
    "'![a](b.png)\n{ .caption }', 'p: image(a)[local b.png]\n'",
    "'a\n{ .b #c }', 'p: a\n'",
    "'{.a}', 'p: {.a}\n'",
    "'A set {a, b}', 'p: A set {a, b}\n'",
    "'# a {-}', 'h1 #a: a\n'",
    "'# a { #b c=\"d\" }', 'h1 #b: a\n'",
    "'![a](b.png){:height 1, :width 2}', 'p: image(a)[local b.png]\n'",
    "'A|b\n"
        + "-|-\n"
        + "c|d\n\n"
        + ": E {#tbl-a}', 'table [LEFT, LEFT]\n"
        + "  header | A | b\n"
        + "  row | c | d\n"
        + "p: E\n"
        + "'",
    "'**책(冊)**은', 'p: strong(책(冊))은\n'",
    "'a**(b)**c', 'p: a**(b)**c\n'",
    "'![图](a.png =250x) b', 'p: image(图)[local a.png] b\n'",
    "'![a](b =c)', 'p: ![a](b =c)\n'",
    "'@[card](https://example.org)', 'p: link(https://example.org)[web https://example.org]\n'",
    "'@[youtube](abc)', 'p: link(https://www.youtube.com/watch?v=abc)[web"
        + " https://www.youtube.com/watch?v=abc]\n"
        + "'",
    "'@[TOC](目录)\n\na', 'p: a\n'",
    "'@[TOC](目录)\nb @[a](https://example.org)', 'p: b @link(a)[web https://example.org]\n'",
    "'%[https://example.org/a]\n"
        + "b', 'p: link(https://example.org/a)[web https://example.org/a] b\n"
        + "'",
    "'a %[https://example.org] b', 'p: a %[link(https://example.org)[web https://example.org]] b\n"
        + "'",
    "'　　段一。\n　　段二。\n段三。', 'p: 　　段一。\np: 　　段二。段三。\n'",
    "'a\\\\\nb', 'p: a\\ b\n'",
    "'a, \\\\\nb', 'p: a, ⏎b\n'",
    "'<div markdown=\"1\">\n*a*\n</div>', 'p: em(a)\n'",
    "'<div>\n*a*\n</div>', 'p: em(a)\n'",
    "'import a from \"b\"\n\n<>a *b*</>', 'p: a em(b)\n'",
  })
  void marksOfGeneratorsAreNotShown(String text, String expected) {
    assertEquals(expected, Dump.of(Markdown.read(text)));
  }

  @ParameterizedTest
  @CsvSource({
    "'{% quote(author=\"A\") %}\nb\n{% end %}', 'quote\n  p: b\n  p: — A\n'",
    "'{% note(clickable=true, header=\"A\") %}\nb\n{% end %}', 'callout note: A\n  p: b\n'",
    "'{% crt() %}\nb\n{% end %}', 'p: b\n'",
    "'{{ youtube(id=\"a\") }}', 'p: link(Video: youtube.com/watch?v=a)[web"
        + " https://www.youtube.com/watch?v=a]\n"
        + "'",
    "'{{ figure(src=\"a.png\", caption=\"b\") }}', 'figure: b\n  p: image(a.png)[local a.png]\n'",
    "'a {{ f(x=\"y\") }} b', 'p: a b\n'",
    "'a {{ f(x) }} b', 'p: a {{ f(x) }} b\n'",
  })
  void callsOfZolaAreRead(String text, String expected) {
    assertEquals(expected, Dump.of(Markdown.read(text)));
  }

  @ParameterizedTest
  @CsvSource({
    "'![a](b.png)\n*C d*', 'figure: C d\n  p: image(a)[local b.png]\n'",
    "'![a](b.png)\n_C_', 'figure: C\n  p: image(a)[local b.png]\n'",
    "'- ![a](b.png)\n"
        + "  *C*', 'list bullets, tight\n"
        + "  item\n"
        + "    figure: C\n"
        + "      p: image(a)[local b.png]\n"
        + "'",
    "'![a](b.png)\n*C* d', 'p: image(a)[local b.png] em(C) d\n'",
    "'![a](b.png) *C*', 'p: image(a)[local b.png] em(C)\n'",
    "'![a](b.png)\nC', 'p: image(a)[local b.png] C\n'",
  })
  void picturesHaveCaptions(String text, String expected) {
    assertEquals(expected, Dump.of(Markdown.read(text)));
  }

  @ParameterizedTest
  @CsvSource({
    "'```{r echo=FALSE, fig.cap=\"A *b*, \\\"c\\\"\"}\n"
        + "knitr::include_graphics(\"d.png\")\n"
        + "```', 'figure: A em(b), \"c\"\n"
        + "  p: image(d.png)[local d.png]\n"
        + "'",
    "'```{r}\n"
        + "#| fig-cap: A\n"
        + "#| fig-alt: \"B\"\n"
        + "include_graphics(c(''d.png'', ''e.png''))\n"
        + "```', 'figure: A\n"
        + "  code r\n"
        + "    |include_graphics(c(''d.png'', ''e.png''))|\n"
        + "  p: image(B)[local d.png]\n"
        + "  p: image(B)[local e.png]\n"
        + "'",
    "'```{r, fig.cap=''A''}\nplot(b)\n```', 'figure: A\n  code r\n    |plot(b)|\n'",
    "'```{r, echo=FALSE, fig.cap=a}\nplot(b)\n```', ''",
    "'```{r, include=FALSE, fig.cap=\"A\"}\ninclude_graphics(\"b\")\n```', ''",
    "'```{r, echo=FALSE}\n# include_graphics(\"a\")\ninclude_graphics(b)\n```', ''",
    "'```r\ninclude_graphics(\"a\")\n```', 'code r\n  |include_graphics(\"a\")|\n'",
  })
  void chunksShowTheirPicturesAndCaptions(String text, String expected) {
    assertEquals(expected, Dump.of(Markdown.read(text)));
  }

  @ParameterizedTest
  @CsvSource({
    "'[a](https://b.org)[](https://b.org) c', 'p: link(a)[web https://b.org] c\n'",
    "'a [](b)Text', 'p: a Text\n'",
    "'[](b)', 'p: link(b)[local b]\n'",
    "'a [](b).', 'p: a link(b)[local b].\n'",
    "'[](b) c', 'p: link(b)[local b] c\n'",
    "'[![](a.png)](b)c', 'p: link(image(a.png)[local a.png])[local b] c\n'",
  })
  void linksWithoutWordsAreShownWhereTheyAreNotLeftOver(String text, String expected) {
    assertEquals(expected, Dump.of(Markdown.read(text)));
  }

  @ParameterizedTest
  @CsvSource({
    "'a.<label class=\"margin-toggle\"></label>\n<input class=\"margin-toggle\"/>\n<span"
        + " class=\"sidenote\">b</span> c', 'p: a.mark(¹ <beside 1>) c\nnote 1 <beside 1>\n"
        + "  p: b\n"
        + "'",
    "'a.<label class=\"margin-toggle\">+</label> b', 'p: a. b\n'",
    "'a.<label class=\"margin-toggle\"></label> *b* c', 'p: a. em(b) c\n'",
    "'a <label class=\"margin-toggle\"></label> b', 'p: a b\n'",
    "'a<label>b</label> c', 'p: ab c\n'",
  })
  void notesBesideTheTextStandAtTheirWord(String text, String expected) {
    assertEquals(expected, Dump.of(Markdown.read(text)));
  }

  @ParameterizedTest
  @CsvSource({
    "'!!! note \"A\"\n    *b*\n\n    c\n\nd', 'callout note: A\n  p: em(b)\n  p: c\np: d\n'",
    "'??? tip\n    a', 'callout tip: Tip\n  p: a\n'",
    "'???+ warning inline end \"A\"\n    b', 'callout warning: A\n  p: b\n'",
    "'=== \"A\"\n\n    b\n\n=== \"C\"\n\n    d', 'p: A\np: b\np: C\np: d\n'",
    "'!!! Note\n\n    a', 'callout note: Note\n  p: a\n'",
    "'??? TIP\n\n    a', 'callout tip: Tip\n  p: a\n'",
    "'!!! a great day', 'p: !!! a great day\n'",
    "'Wow!!! note', 'p: Wow!!! note\n'",
    "'a\n===', 'h1 #a: a\n'",
    "'!!!', 'p: !!!\n'",
    "'=== a', 'p: === a\n'",
  })
  void admonitionsAreCallouts(String text, String expected) {
    assertEquals(expected, Dump.of(Markdown.read(text)));
  }

  @ParameterizedTest
  @CsvSource({
    "'[caption id=\"a\"]<img src=\"b.png\" alt=\"c\"> D e[/caption]', 'figure: D e\n"
        + "  p: image(c)[local b.png]\n"
        + "'",
    "'[caption id=\"a\"]<a href=\"b\"><img src=\"c.png\"></a> D[/caption] e', 'figure: D\n"
        + "  p: link(image(c.png)[local c.png])[local b]\n"
        + "p: e\n"
        + "'",
    "'[gallery ids=\"1,2\"]', ''",
    "'[youtube https://youtu.be/a]', 'p: link(Video: youtu.be/a)[web https://youtu.be/a]\n'",
    "'[embed]https://example.org/v[/embed]', 'p: link(https://example.org/v)[web"
        + " https://example.org/v]\n"
        + "'",
    "'[code lang=\"js\"]\na < b\n\nc\n[/code]', 'code js\n  |a < b|\n  ||\n  |c|\n'",
    "'[code]\na {{ x }}\n[/code]\n\n{{ page.x }}b', 'code \n  |a {{ x }}|\np: b\n'",
    "'{% highlight a %}\n[gallery b]\n{% endhighlight %}', 'code a\n  |[gallery b]|\n'",
    "'```\n[code]\na\n[/code]\n```', 'code \n  |[code]|\n  |a|\n  |[/code]|\n'",
    "'[code]\na', 'p: [code] a\n'",
    "'[embed]\nhttps://example.org/v\n[/embed]\na', 'p: link(https://example.org/v)[web"
        + " https://example.org/v]\n"
        + "p: a\n"
        + "'",
    "'A[footnote]\nb\nc\n[/footnote] d', 'p: Amark(¹ <inline 1>) d\nnote 1 <inline 1>\n"
        + "  p: b c\n"
        + "'",
    "'`[gallery a]`', 'p: code([gallery a])\n'",
    "'[youtube]https://youtu.be/v[/youtube]', 'p: link(Video: youtu.be/v)[web"
        + " https://youtu.be/v]\n"
        + "'",
    "'[audio mp3=\"https://example.org/a.mp3\"][/audio] b', 'p: link(https://example.org/a.mp3)[web"
        + " https://example.org/a.mp3] b\n"
        + "'",
    "'A[footnote]b [c](d)[/footnote] e', 'p: Amark(¹ <inline 1>) e\nnote 1 <inline 1>\n"
        + "  p: b link(c)[local d]\n"
        + "'",
    "'[su_note radius=\"0\"]A *b*[/su_note] c', 'p: A em(b) c\n'",
    "'A [footnote] and [audio a] and [su]', 'p: A [footnote] and [audio a] and [su]\n'",
    "'A [footnote]b] c[/footnote]', 'p: A [footnote]b] c[/footnote]\n'",
    "'A [caption] and a [gallery] of [code].', 'p: A [caption] and a [gallery] of [code].\n'",
    "'[embed]a b[/embed]', 'p: [embed]a b[/embed]\n'",
    "'[caption a]b', 'p: [caption a]b\n'",
  })
  void shortcodesOfWordPressAreRead(String text, String expected) {
    assertEquals(expected, Dump.of(Markdown.read(text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "import A, {\n  B,\n} from './c'\n\nd",
        "import {\n  B,\n} from './c'\n\nd",
      })
  void importsOverLinesAreHidden(String text) {
    assertEquals("p: d\n", Dump.of(Markdown.read(text)));
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
      })
  void manyOfThemTakeNoTime(String opening) {
    String text = opening.repeat(20_000) + "[/caption]](a)";
    assertTimeoutPreemptively(Duration.ofSeconds(30), () -> Markdown.read(text));
  }

  @Test
  void linesStayWhereTheyWere() {
    String text = "[code]\na\n\nb\n[/code]\n\n[gallery a]\n[caption a]\nb[/caption]\nc";
    assertEquals(text.lines().count(), Preprocessor.of(text, Origin.UNKNOWN).lines().count());
    assertEquals("c", Preprocessor.of(text, Origin.UNKNOWN).lines().toList().getLast());
  }

  @ParameterizedTest
  @CsvSource({
    "'[caption id=\"a\"]![b](c.jpg) D *e*[/caption]', 'figure: D em(e)\n"
        + "  p: image(b)[local c.jpg]\n"
        + "'",
    "'[caption id=\"a\"][![b](c.jpg)](d.jpg) E[/caption]', 'figure: E\n"
        + "  p: image(b)[local c.jpg]\n"
        + "'",
    "'\\[caption id=\"a\\_1\"\\]![b](c.jpg) D\\[/caption\\]', 'figure: D\n"
        + "  p: image(b)[local c.jpg]\n"
        + "'",
    "'\\[youtube https://youtu.be/a\\_b\\]', 'p: link(Video: youtu.be/a_b)[web"
        + " https://youtu.be/a_b]\n"
        + "'",
    "'[youtube=https://youtu.be/a?v=b]', 'p: link(Video: youtu.be/a?v=b)[web"
        + " https://youtu.be/a?v=b]\n"
        + "'",
    "'[vimeo 12]', 'p: link(Video: vimeo.com/12)[web https://vimeo.com/12]\n'",
    "'a [latex]x^2[/latex] b', 'p: a math(x²) b\n'",
    "'[caption] and \\[gallery\\] [youtube of cats]', 'p: [caption] and [gallery] [youtube of"
        + " cats]\n"
        + "'",
  })
  void whatWordPressExportsAsMarkdownIsRead(String text, String expected) {
    assertEquals(expected, Dump.of(Markdown.read(text)));
  }

  @ParameterizedTest
  @CsvSource({
    "'See [Figure @fig-a] b', 'p: See (Figure a) b\n'",
    "'See [-@fig-a] b', 'p: See (a) b\n'",
    "'See figure @fig-a b', 'p: See figure a b\n'",
  })
  void aReferenceSaysItsKindOnce(String text, String expected) {
    var quarto = Origin.of("essay.qmd", List.of(), List.of());
    assertEquals(expected, Dump.of(Markdown.read(text, "", quarto)));
    assertEquals("p: " + text + "\n", Dump.of(Markdown.read(text)));
  }
}
