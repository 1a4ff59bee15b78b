package lectern.markdown.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import lectern.markdown.grammar.delimiter.DelimiterRuns;
import lectern.markdown.guard.Limits;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Delimiters are paired as commonmark-java pairs them, and beside CJK text where it does not. */
class DelimiterRunsTest {
  private static final Parser STOCK = parser(false, Limits.DEEPEST);
  private static final Parser OWN = parser(true, Limits.DEEPEST);
  private static final HtmlRenderer HTML = HtmlRenderer.builder().build();

  private static Parser parser(boolean own, int deepest) {
    var grammar =
        Parser.builder()
            .maxInlineNesting(deepest)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES);
    if (!own) {
      return grammar
          .customDelimiterProcessor(new Tildes(false))
          .customDelimiterProcessor(new Highlights())
          .build();
    }
    var runs = new DelimiterRuns(deepest);
    runs.add(new Tildes(false));
    runs.add(new Highlights());
    return grammar.postProcessor(runs).customInlineContentParserFactory(runs).build();
  }

  static Stream<Example> examples() {
    return ExampleReader.readExamples(TestResources.getSpec()).stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theExamplesOfTheSpecificationAreReadTheSame(Example example) {
    assertSame(example.getSource());
  }

  @Test
  void anyDelimitersAreReadTheSame() {
    List<String> parts =
        List.of(
            "*", "**", "***", "_", "__", "~", "~~", "==", "a", "b c", " ", " ", "\n", "(", ")", ".",
            "\"", "[", "](u)", "![", "`", "\\", "<b>", "é", "1", "****", "-");
    var random = new Random(1);
    int same = 0;
    for (int i = 0; i < 30_000; i++) {
      var text = new StringBuilder("w");
      for (int length = random.nextInt(2, 24); length > 0; length--) {
        text.append(parts.get(random.nextInt(parts.size())));
      }
      if (!DelimiterRuns.mayOccurIn(text.toString())) {
        assertSame(text.toString());
        same++;
      }
    }
    assertTrue(same > 20_000, "same: " + same);
  }

  private static void assertSame(String text) {
    assertEquals(read(STOCK.parse(text)), read(OWN.parse(text)), text);
  }

  /** The tree as HTML, with the places of its nodes. */
  private static String read(Node root) {
    var places = new StringBuilder(HTML.render(root));
    places(root, places);
    return places.toString();
  }

  private static void places(Node node, StringBuilder to) {
    to.append(node.getClass().getSimpleName()).append(node.getSourceSpans()).append('\n');
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      places(child, to);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"**a **", "*a *b", "*a** b", "[*a](u) *b "})
  void manyDelimitersNestNoDeeperThanTheLimit(String part) {
    String text = part.repeat(3_000) + "x" + "*".repeat(3_000);
    assertSame(text);
  }

  @ParameterizedTest
  @CsvSource({
    "字**（x）**字, 字<strong>（x）</strong>字",
    "한국어*{x}*를, 한국어<em>{x}</em>를",
    "𠀀**“x”**𠀀, 𠀀<strong>“x”</strong>𠀀",
    "字**😀好**字, 字<strong>😀好</strong>字",
    "__《书》__的, <strong>《书》</strong>的",
    "字**[a](b)**字, 字<strong><a href=\"b\">a</a></strong>字",
    "**a “b”**s, <strong>a “b”</strong>s",
    "*字**（x）**字*, <em>字<strong>（x）</strong>字</em>",
    "字**。**字, 字**。**字",
    "5*（a+b）*6, 5*（a+b）*6",
    "字_a_字, 字_a_字",
    "字 ** （x） ** 字, 字 ** （x） ** 字",
    "字****（x）****字, 字****（x）****字",
  })
  void delimitersBesideCjkTextAreRead(String text, String expected) {
    assertEquals("<p>" + expected + "</p>\n", HTML.render(OWN.parse(text)));
  }

  @ParameterizedTest
  @CsvSource({
    "**A: **b c, <strong>A: </strong>b c",
    "**A *b*. **(c), <strong>A <em>b</em>. </strong>(c)",
    "**A:\u00A0**b, <strong>A:\u00A0</strong>b",
    "**A: **b **c**, <strong>A: </strong>b <strong>c</strong>",
    "**A: ** b, **A: ** b",
    "**A **b, **A **b",
    "a **b: **c, a **b: **c",
    "**A: ***b, **A: ***b",
    "*A: *b, *A: *b",
    "a **b\u00A0**c **d\u00A0**e, a <strong>b\u00A0</strong>c <strong>d\u00A0</strong>e",
    "a **b**c **d\u00A0**, a <strong>b</strong>c <strong>d\u00A0</strong>",
    "the **isomorphism. **, the <strong>isomorphism. </strong>",
    "a.** **B, a.<strong> </strong>B",
    "a ** ** b, a ** ** b",
    "src/** **/*.java, src/** **/*.java",
    "a** **/b, a** **/b",
    "a **\u00A0** b, a <strong>\u00A0</strong> b",
    "connected**.** So, connected<strong>.</strong> So",
    "a**.**b, a**.**b",
    "'2**,** a', '2**,** a'",
    "**[A 1]: **b, <strong>[A 1]: </strong>b",
    "**A:**b c, <strong>A:</strong>b c",
    "**A (b):**c **d** e, <strong>A (b):</strong>c <strong>d</strong> e",
    "a **b:**c, a **b:**c",
    "'{**a, **b}', '{**a, **b}'",
    "'f(**a.**b)', 'f(**a.**b)'",
    "'see **args, **more', 'see **args, **more'",
    "'**args and **more', '**args and **more'",
    "2 ** 3 is 4 ** 5, 2 ** 3 is 4 ** 5",
    "a** b** c, a** b** c",
  })
  void boldTypeOfEditorsIsRead(String text, String expected) {
    assertEquals("<p>" + expected + "</p>\n", HTML.render(OWN.parse(text)));
  }

  @ParameterizedTest
  @CsvSource({
    "**A: **b, true",
    "a⏎**A:**b, true",
    "* **A: **b, true",
    "> 1. **A:**b, true",
    "a **b: **c, false",
    "* a **b: **c, false",
    "a⏎2 x **b:**c, false",
  })
  void boldTypeOfEditorsMayBeginAnEntry(String text, boolean may) {
    assertEquals(may, DelimiterRuns.mayOccurIn(text.replace('⏎', '\n')));
  }

  @ParameterizedTest
  @CsvSource({
    "**A⏎**[b](c), <strong>A⏎</strong><a href=\"c\">b</a>",
    "**[a](b)⏎**⏎c, <strong><a href=\"b\">a</a>⏎</strong>⏎c",
    "**[a](b)⏎**[c](d), **<a href=\"b\">a</a>⏎**<a href=\"d\">c</a>",
    "a.**⏎**⏎b, a.<strong>⏎</strong>⏎b",
    "<i>**A:**b</i>, <i><strong>A:</strong>b</i>",
    "**args⏎**more, **args⏎**more",
    "**args⏎**more⏎**most, **args⏎**more⏎**most",
    "a **b⏎**[c](d), a **b⏎**<a href=\"d\">c</a>",
  })
  void boldTypeOfEditorsMayEndALine(String text, String expected) {
    String html = HTML.render(OWN.parse(text.replace('⏎', '\n')));
    assertEquals("<p>" + expected.replace('⏎', '\n') + "</p>\n", html);
  }

  @Test
  void onlyTextsThatNeedItAreReadSo() {
    assertTrue(DelimiterRuns.mayOccurIn("a\n\n**A: **b"));
    assertFalse(DelimiterRuns.mayOccurIn("a **b** c, **A:** b: **c** and (**d**e)."));
    assertTrue(DelimiterRuns.mayOccurIn("字**（x）**字"));
    assertTrue(DelimiterRuns.mayOccurIn("**“x”**s"));
    assertFalse(DelimiterRuns.mayOccurIn("**x** (*y*)z **“x”** 字**x**字"));
  }
}
