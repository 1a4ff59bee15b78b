package lectern.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import lectern.words.Junk;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts put together as the users of each program write them leave no marks on the page. */
class DialectJunkTest {
  private static final int TEXTS = 100;

  /** What may stand inside a line; ¤ is where a word goes, § a line. */
  private static final List<String> EVERYWHERE =
      List.of("¤", "¤ ¤ ¤", "*¤*", "**¤ ¤**", "[¤](https://example.org)", "¤[^1]", "¤, ¤.");

  static Stream<Arguments> dialects() {
    return Stream.of(
        Arguments.of(
            "Obsidian",
            List.of(
                "[[¤]]", "[[¤|¤ ¤]]", "[[¤#¤ ¤]]", "![[¤.png|300]]", "==¤ ¤==", "%%¤%%", "$¤_1$"),
            List.of(
                "> [!note]- ¤\n> §\n> - §",
                "§ ^abc123",
                "- § ^abc123\n- §",
                "key:: §",
                "%%\n§\n\n§\n%%",
                "$$\n\\alpha_1 = 2\n$$",
                "| a | b |\n|---|---|\n| [[¤\\|¤]] | § |",
                "![[¤]]\n\n^abc123")),
        Arguments.of(
            "Pandoc",
            List.of(
                "[@¤, p. 3; @¤]",
                "[¤ ¤]{.smallcaps}",
                "H~2~O",
                "x^2^",
                "~~¤ ¤~~",
                "$\\frac{a}{b}$",
                "![¤](a.png){width=50%}",
                "[¤](b){#c .d key=\"e f\"}",
                "^[¤ and ¤]"),
            List.of(
                "# ¤ {#id .class}",
                "::: {.note}\n§\n:::",
                "::: columns\n:::: {.column width=\"5%\"}\n§\n::::\n:::",
                "¤\n:   §\n\n    §",
                "| ¤ ¤\n|   ¤",
                "HTML is ¤.\n\n*[HTML]: §",
                "\\newpage",
                "[TOC]",
                "```{.python #a}\n¤\n```",
                "$$ x = \\frac{a}{b} $$ {#eq-a}")),
        Arguments.of(
            "Docusaurus",
            List.of(
                "<Tip x={1}>¤ ¤</Tip>",
                "{/* ¤ */}", "¤{\" \"}¤", ":tada:", "<b className={a}>¤</b>"),
            List.of(
                "import ¤ from '@theme/¤';",
                "export const ¤ = {\n  a: 1,\n\n  b: [2]\n};",
                ":::tip[¤ ¤]\n§\n:::",
                ":::note\n§\n\n:::warning\n§\n:::\n:::",
                "<Tabs items={['a', 'b']}>\n§\n\n</Tabs>",
                "{/*\n§\n\n§\n*/}",
                "## ¤ {#id}")),
        Arguments.of(
            "R Markdown and Quarto",
            List.of("`r ¤(¤)`", "$\\beta_1$", "[@¤]", "¤^2^", "@fig-¤"),
            List.of(
                "```{r, echo=FALSE}\n¤\n```",
                "```{r}\n#| label: a\n¤\n```",
                "::: {.callout-tip}\n## ¤\n§\n:::",
                "\\[ x^2 = 1 \\]",
                "\\begin{equation}\nx^2\n\\end{equation}",
                "![¤](a.png){#fig-a width=50%}")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("dialects")
  void noMarkIsLeft(String name, List<String> inlines, List<String> blocks) {
    var random = new Random(name.hashCode());
    var all = new ArrayList<>(EVERYWHERE);
    all.addAll(inlines);
    for (int i = 0; i < TEXTS; i++) {
      String text = text(random, all, blocks);
      var document = Markdown.parse(text);
      DocumentInvariants.check(document);
      String shown = document.plainText().text();
      assertEquals("", Junk.in(shown), () -> "in\n" + shown + "\nof\n" + text);
      assertTrue(shown.contains("first") && shown.contains("last"), shown);
    }
  }

  /** A text of paragraphs and blocks in any order, between a first and a last word. */
  private static String text(Random random, List<String> inlines, List<String> blocks) {
    var parts = new ArrayList<String>();
    for (String block : blocks) {
      parts.add(filled(block, random, inlines));
      parts.add(line(random, inlines));
    }
    Collections.shuffle(parts, random);
    return "first\n\n" + String.join("\n\n", parts) + "\n\nlast\n\n[^1]: word\n";
  }

  private static String filled(String block, Random random, List<String> inlines) {
    String filled = block;
    while (filled.indexOf('§') >= 0) {
      String line = line(random, List.of("word", "*word*", inlines.get(0)));
      filled = filled.replaceFirst("§", Matcher.quoteReplacement(line));
    }
    return worded(filled, random);
  }

  private static String line(Random random, List<String> inlines) {
    var line = new ArrayList<String>();
    line.add("Word");
    for (int i = random.nextInt(6); i >= 0; i--) {
      line.add(worded(inlines.get(random.nextInt(inlines.size())), random));
    }
    return String.join(" ", line);
  }

  private static String worded(String pattern, Random random) {
    return pattern.replace("¤", "word" + (char) ('a' + random.nextInt(26)));
  }
}
