package lectern.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lectern.document.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Code is shown as it was written, whatever stands in it and whichever notation encloses it. */
class EnclosedCodeTest {
  /** Opening and closing line of code in each notation, and what shows the program. */
  private static final List<String> ENCLOSURES =
      List.of(
          "```html¦```¦",
          "~~~¦~~~¦",
          "{{< highlight html >}}¦{{< /highlight >}}¦",
          "{% highlight html %}¦{% endhighlight %}¦",
          "{% codeblock lang:html %}¦{% endcodeblock %}¦",
          "```{code-block} html¦```¦",
          "::: note\n```html¦```\n:::¦",
          "<details><summary>S</summary>\n\n```html¦```\n\n</details>¦",
          "<details>\n<summary>S</summary>\n```html¦```\n</details>¦",
          "- item\n\n```html¦```¦");

  /** Those that stand at the left margin alone. */
  private static final List<String> OUTERMOST =
      List.of(
          "[sourcecode language=\"html\"]¦[/sourcecode]¦",
          "[code lang=html]¦[/code]¦",
          "#+BEGIN_SRC html¦#+END_SRC¦");

  private static final List<String> CODES =
      List.of(
          """
          <!doctype html>
          <html lang="en">
          <head>
            <meta charset="utf-8">
          </head>
          <body>
            <p>A *word* and a [link](a.md) of `code`.</p>
          </body>
          </html>
          """,
          """

          <div class="a">

          # Title

          - [x] an *item*
          - another

          </div>
          """,
          """
          <script>
          const a = `${b}` ** 2; // ~~c~~
          </script>
          <!-- a comment -->
          <br/>
          """,
          """
          > [!note] a quote
          > of two lines

          ::: warning
          words
          :::

          !!! note "Title"
              words
          """,
          """
          key:: value
          other:: value ^id

          [^1]: a note
          (1) a note
          $a_b$ and $$c$$ and ==d== and [[e]] and %%f%% and :smile:
          """,
          """
          b: {{< figure src="a.png" caption="words" >}}

          c: {{ .Values.x }}
          <%= d %> {% include "e.html" %}
          """,
          """
          | a | b |
          |---|---|
          | <b>c</b> | d |

          1) one
          a) two
          """);

  static Stream<Arguments> codes() {
    return ENCLOSURES.stream().flatMap(EnclosedCodeTest::eachIn);
  }

  static Stream<Arguments> outermostCodes() {
    return OUTERMOST.stream().flatMap(EnclosedCodeTest::eachIn);
  }

  private static Stream<Arguments> eachIn(String enclosure) {
    return CODES.stream().map(code -> Arguments.of(enclosure, code));
  }

  @ParameterizedTest
  @MethodSource({"codes", "outermostCodes"})
  void codeStaysAsItWasWritten(String enclosure, String code) {
    check(enclosure, code, "", "");
  }

  @ParameterizedTest
  @MethodSource("codes")
  void codeInAQuoteStaysAsItWasWritten(String enclosure, String code) {
    check(enclosure, code, "> ", "> ");
  }

  @ParameterizedTest
  @MethodSource("codes")
  void codeInAListStaysAsItWasWritten(String enclosure, String code) {
    check(enclosure, code, "- ", "  ");
  }

  @Test
  void aFenceInHtmlThatNothingClosesTakesNothingWithIt() {
    assertEquals(
        """
        p: ``` words
        p: Rest em(of) it.
        """,
        DocumentDump.of(Markdown.parse("<p>\n```\nwords\n</p>\n\nRest *of* it.\n")));
  }

  @Test
  void aFenceThatNothingClosesLeavesTheRestOfItsHtmlMarkdown() {
    assertEquals(
        """
        p: strong(Bold) link(ada@example.org)[web mailto:ada@example.org] ```js words
        p: Rest em(of) it.
        """,
        DocumentDump.of(
            Markdown.parse(
                "<div>\n**Bold** <ada@example.org>\n```js\nwords\n</div>\n\nRest *of* it.\n")));
  }

  @Test
  void codeOnOneLineBetweenBackticksIsNoFence() {
    assertEquals(
        """
        p: Run: code(npm install) and strong(then) go.
        p: Rest it.
        code\s
          |real|
        """,
        DocumentDump.of(
            Markdown.parse(
                "<div>\nRun:\n```npm install```\nand **then** go.\n</div>\n\nRest {% x %} it.\n\n"
                    + "```\nreal\n```\n")));
  }

  /** CommonMark alone would take the end of the first code for the beginning of another. */
  @Test
  void codeInHtmlWithAnEmptyLineTurnsNothingBelowIntoCode() {
    String code = "<details>\n```\na\n\nb\n```\n</details>\n\n";
    assertEquals(
        """
        callout details: Details
          code\s
            |a|
            ||
            |b|
        callout details: Details
          code\s
            |a|
            ||
            |b|
        h2 #heading: Heading
        code\s
          |real {% youtube abc %}|
        p: link(Video: youtube.com/watch?v=abc)[web https://www.youtube.com/watch?v=abc]
        """,
        DocumentDump.of(
            Markdown.parse(
                code
                    + code
                    + "## Heading\n\n```\nreal {% youtube abc %}\n```\n\n{% youtube abc %}\n")));
  }

  @Test
  void aTagBehindABackslashIsWordsInHtmlToo() {
    assertEquals(
        """
        p: Use <li> and em(more).
        """,
        DocumentDump.of(Markdown.parse("<div>\nUse \\<li> and *more*.\n</div>\n")));
  }

  private static void check(String enclosure, String code, String first, String margin) {
    String[] parts = enclosure.split("¦", -1);
    String inside = parts[0] + "\n" + code + parts[1] + "\n\nAfter.\n" + parts[2];
    String text = "Before.\n\n" + first + inside.strip().replace("\n", "\n" + margin) + "\n";
    var shown = new ArrayList<String>();
    collect(Markdown.parse(text).blocks(), shown);
    assertEquals(code.strip(), String.join("\n--\n", shown).strip(), text);
  }

  private static void collect(List<Block> blocks, List<String> codes) {
    for (Block block : blocks) {
      if (block instanceof Block.CodeBlock code) {
        codes.add(String.join("\n", code.lines()));
      } else if (block instanceof Block.Callout callout) {
        collect(callout.blocks(), codes);
      } else if (block instanceof Block.Quote quote) {
        collect(quote.blocks(), codes);
      } else if (block instanceof Block.ListBlock list) {
        list.items().forEach(item -> collect(item.blocks(), codes));
      }
    }
  }
}
