package lectern.markdown;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import lectern.markdown.grammar.delimiter.DelimiterRuns;
import lectern.markdown.html.IndentedTags;
import lectern.markdown.template.TemplateTags;
import lectern.markup.TextRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signs of dialects in numbers that would cost a careless reader quadratic time or an overflow. */
class DialectSizeTest {
  private static final Duration LIMIT = Duration.ofSeconds(40);
  private static final int MANY = 10_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a. w\n",
        "a. w\nb. w\n",
        "  a. w\nb) w\n\n",
        "(@) w\n",
        "#. w\n",
        "| w | w |\n",
        "|---\n",
        "| w\n|---\n",
        "- w\n^\n",
        "!!! a\n    w\n",
        "<div>*w*</div>\n",
        "<script>\n",
        "https://a.b/(1)",
        "[quote]\n[/quote]\n",
        "[quote]\n",
        "\\begin{tabular}{l}\n",
        "\\begin{tabular}{l}\na & b \\\\\nc\n\\end{tabular}\n",
        "~~~ a ~~~\n",
        "# a\n[a][]\n",
        "a\n-\n[a][]\n",
        "<div>\n*w*\n",
        "</p>*w*\n<b>",
        "<p>\n*w*\n</i>\n",
        "<p a=\"\n*w*\n",
        "    <p>\n\n",
        "<ul>\n\n    <li>w\n\n",
        "a\n  ~ b\n",
        "<!-- a -->\n: b\n",
        "# a # {#b}\n",
        "##A\n\n",
        "##A\nb\n",
        "#a#",
        "{.a}\n",
        "{.a}\n\n",
        "{.a b ",
        "{a='{",
        "![](a){.a}{b=c}",
        "| a {.b} |\n|---|\n",
        "<a:b>",
        "<a:b c=d>",
        "</a:b><a:b>",
        "*[a] : b\n",
        "*[a]:\n  b\n",
        "|==|==\n",
        "|| a || b ||\n",
        "||a||b",
        "|| `a || ``",
        ":a: b\n",
        "  :a:\n",
        "<a@b",
        "[a](/b(c ",
        "<%= a %> ",
        "![](a){ ",
        "x^[ a ",
        "| a | b\n|--||\n",
        "<!-- a -->*b*\n",
        "<div markdown=\"1\">\n",
        "    <div markdown=\"1\">\n\n    w\n\n",
        "- [w]\n[w]: a/b\n",
        "[a\\]",
        "$",
        "$a ",
        "$$a ",
        "$\\",
        "$`",
        "\\(",
        "\\[",
        "\\(\\[",
        "\\begin{align}\n",
        "$$\n",
        "[[a]]",
        "[[",
        "![[a",
        "%%",
        "%%a ",
        "%%\n\n",
        ":::",
        "::: note\n",
        ":::\n",
        "\n: a\n",
        "a\n: b\n",
        "==",
        "==a ",
        "a==b",
        "a^",
        "a^b",
        "^a^",
        "a~b~",
        ":a",
        ":smile:",
        ":",
        "[@a",
        "[@a;",
        "[a]{",
        "\\emph{",
        "\\emph{a} ",
        "\\cite[",
        "\\def",
        ".\\ a",
        "~\\ref{a}",
        "\n~ a",
        "a~b ",
        "1~2 ",
        "@fig-",
        "@fig-a ",
        "[a[^1]][b] ",
        "[1](#footnote-anchor-1)\n\n",
        "id:: a\n",
        "<a @b=\"",
        "<Note>a",
        "<Note>\n",
        "a<Fn>",
        "<Card title=a />",
        "[a]{.b}",
        "{",
        "{/*",
        "{/*\n\n",
        "<a b={",
        "={",
        "*[a]: b\n",
        "*[ab]: c\n\n",
        "<dir> a\n5) b\n",
        "a\n<title> b\n",
        "a[^1]\n\n[^1] b\n\n",
        "[^1] b\n",
        "\\[",
        "\\{% y %}",
        "\\{{< y >}}{{< /y >}} ",
        "~a ",
        "| a\n",
        "> [!a]\n",
        "> [!a] ",
        "key:: v\n",
        "a ^abc123\n\n",
        "import a from 'b'\n",
        "export const a = {\n\n",
        "<Ab>\n",
        "$\\frac{",
        "$x_{",
        "$\\sqrt[",
        "$\\left(",
        "字**（",
        "字*（）*字 ",
        "字*（x "
      })
  void repeatedDelimitersAreReadInTime(String repeated) {
    assertTimeoutPreemptively(
        LIMIT, () -> DocumentInvariants.check(Markdown.parse(repeated.repeat(MANY))), repeated);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "{/*", "{a} ", "<a b={", "[a]{", "<Ab.C "})
  void repeatedDelimitersOfMdxAreReadInTime(String repeated) {
    String text = "import a from 'b'\n\nw " + repeated.repeat(MANY);
    assertTimeoutPreemptively(LIMIT, () -> Markdown.parse(text), repeated);
  }

  @Test
  void environmentsThatNeverBeginAreReadInTime() {
    String ends = "\\end ".repeat(200_000);
    assertTimeoutPreemptively(LIMIT, () -> Markdown.parse("\\[" + ends + "\\]\n"));
    assertTimeoutPreemptively(LIMIT, () -> Markdown.parse("$$" + ends + "\n$$\n"));
  }

  @Test
  void includedFilesThatEndFarAwayAreReadInTime() {
    String text = "x {% include a ".repeat(60_000) + "%} .";
    assertTimeoutPreemptively(LIMIT, () -> Markdown.parse(text));
  }

  @Test
  void nestedEnvironmentsAreReadInTime() {
    String open = "\\begin{cases}";
    int count = 1_000_000 / open.length();
    String rows = open.repeat(count) + "\\end{cases}".repeat(count);
    assertTimeoutPreemptively(LIMIT, () -> Markdown.parse("$$\n" + rows + "\n$$\n"));
  }

  @Test
  void boldDelimitersOnOneLineAreSearchedInTime() {
    String line = "x a.**b ".repeat(1_000_000);
    assertTimeoutPreemptively(LIMIT, () -> DelimiterRuns.mayOccurIn(line));
  }

  @Test
  void attributesOfKramdownThatNeverEndAreReadInTime() {
    String line = "{:a=\"\\".repeat(500_000);
    assertTimeoutPreemptively(
        LIMIT, () -> TemplateTags.read(line, List.of(), List.of(), Origin.UNKNOWN));
  }

  @Test
  void elementsThatAskForMarkdownAreReadInTime() {
    String html = "    <div markdown=\"1\">\n    </div>\n".repeat(200_000);
    var blocks = List.of(new TextRange(0, html.length()));
    var code = List.of(new TextRange(html.length() + 1, html.length() + 6));
    assertTimeoutPreemptively(LIMIT, () -> IndentedTags.read(html + "\n    a", blocks, code));
  }
}
