package lectern.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import lectern.markdown.guard.BlockGuard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProofReaderTest {

  private static List<String> faults(String body) {
    return Markdown.proof(body, "", Origin.UNKNOWN).faults().stream()
        .map(slip -> slip.line() + " " + slip.message().substring(0, slip.message().indexOf(';')))
        .toList();
  }

  private static List<String> links(String body) {
    return Markdown.proof(body, "", Origin.UNKNOWN).links().stream()
        .map(link -> link.line() + (link.title() ? " [[" : " ") + link.address())
        .toList();
  }

  @Test
  void aMarkWithoutItsNoteIsNamedWithItsLine() {
    assertEquals(
        List.of("3 [^x] has no note", "4 [^y] has no note"),
        faults("One.\n\nTwo[^x] and\n*three[^y]*.\n\n`[^z]`\n\n    [^w]\n"));
  }

  @Test
  void unusedDefinitionsByVersionOrDateAreNamed() {
    String unused = " defines an address that no link asks for";
    assertEquals(
        List.of("1 [page4]" + unused, "3 [1.0.10]" + unused, "5 [2024-01-02]" + unused),
        faults(
            "[page4]: words4\n\n[1.0.10]: <a b> \"T\"\n\n[2024-01-02]: notes/day.md\n\nWords.\n"));
  }

  @Test
  void emptyBracketsAskForNoLineOfCode() {
    assertEquals(
        List.of(),
        links("```\n# code head\n```\n\n[code head][] and [note][].\n\nwords\nnote\n---\n"));
    assertEquals(List.of("3 #the-ferry"), links("# The ferry\n\n[The *ferry*][]\n"));
  }

  /** What is put between lines so that they are read in time is not counted. */
  @ParameterizedTest
  @CsvSource({"'*a* and more\n', 12000", "'a word and another\n', 20000"})
  void belowThousandsOfLinesTheNumbersAreStillThoseOfTheFile(String lines, int times) {
    String above = lines.repeat(times);
    long count = above.lines().count();
    assertNotEquals(
        count, BlockGuard.in(above).limitedText().lines().count(), "nothing was put between");
    String body = above + "\nTwo[^x] and\n*three*[^y] [z](z.md).\n";
    assertEquals(
        List.of((count + 2) + " [^x] has no note", (count + 3) + " [^y] has no note"),
        faults(body));
    assertEquals(List.of((count + 3) + " z.md"), links(body));
  }

  @Test
  void belowALongLineAndWithinAPageOfHtmlTheNumbersAreThoseOfTheFile() {
    String line = "Words that go on ".repeat(10_000);
    assertEquals(
        List.of("1 a.md", "3 b.md", "4 c.md"), links(line + "[a](a.md)\n\n[b](b.md)\n[c](c.md)\n"));
    String html = "<pre>\n" + "* x\n".repeat(30_000) + "<a href=a.md>a</a>\n</pre>\n";
    assertEquals(List.of("30002 a.md"), links(html));
  }

  @Test
  void aNoteThatNothingCitesIsNamedWithItsLine() {
    assertEquals(
        List.of("5 [^b] is a note that nothing cites"),
        faults("One[^a].\n\n[^a]: First.\n\n[^b]: Second.\n"));
  }

  @Test
  void aNoteThatOnlyANoteCitesIsUsed() {
    assertEquals(List.of(), faults("One[^a].\n\n[^a]: See[^b].\n\n[^b]: Here. ^[Inline.]\n"));
  }

  @Test
  void labelsAreComparedWithoutCase() {
    assertEquals(List.of(), faults("One[^Ab].\n\n[^aB]: First.\n"));
  }

  @Test
  void aNoteWrittenTwiceIsNamedWhereItComesAgain() {
    assertEquals(
        List.of("5 [^a] is written a second time"),
        faults("One[^a].\n\n[^a]: First.\n\n[^a]: Second.\n"));
  }

  @Test
  void linesAreThoseOfTheTextWhateverEndsThem() {
    assertEquals(List.of("3 [^x] has no note"), faults("One.\r\n\r\nTwo[^x]\r\n"));
    assertEquals(List.of("3 [^x] has no note"), faults("One.\r\rTwo[^x]\r"));
    assertEquals(List.of("3 [^x] has no note"), faults("> - One.\n>\n>   Two[^x]\n"));
    assertEquals(List.of("3 [^x] has no note"), faults("| a |\n|---|\n| b[^x] |\n"));
  }

  @Test
  void linksImagesAndHtmlLeadSomewhere() {
    assertEquals(
        List.of("1 a.md", "1 b.png", "3 c.md", "5 d.html", "6 e.png"),
        links(
            "[a](a.md) ![b](b.png)\n\n[c][r]\n\n<a href=\"d.html\">d</a>\n<img src='e.png'>\n\n"
                + "[r]: c.md\n"));
  }

  @Test
  void linksInBlocksOfHtmlKnowTheirLines() {
    assertEquals(
        List.of("2 a", "4 b"),
        links("<div>\n<a href=\"a\">x</a>\n<a\n href=\"b\">y</a>\n</div>\n"));
  }

  @Test
  void titlesInDoubleBracketsAreLinks() {
    assertEquals(
        List.of("1 [[On tea", "2 [[Tea#pots", "3 [[#here"),
        links(
            "See [[On tea]] and ![[tea.png]]\n"
                + "or [[Tea#Pots|pots]] `[[no]]`\n"
                + "[[#Here]] [[]] [[a\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      textBlock =
          """
          [a]({{site.url}}/b)           ¦ 1 /b
          [a](<{% post_url b %}>)       ¦ 1 b.md
          '[a]({{< ref "b" >}})'        ¦ 1 b
          '{{ x }}

          [a](b.md)'                    ¦ 3 b.md
          '{{< figure src="a.png" >}}'  ¦ 1 a.png
          """)
  void templatesLeadWhereTheirGeneratorLeads(String body, String expected) {
    assertEquals(List.of(expected), links(body));
  }

  @ParameterizedTest
  @ValueSource(strings = {"```\n[a](b)\n```", "<!-- [a](b) -->", "\\[a](b)"})
  void theseAreNoLinksThatCouldBeJudged(String body) {
    assertEquals(List.of(), links(body));
  }

  @Test
  void headingsAndElementsArePlaces() {
    Proof proof =
        Markdown.proof(
            "# One two\n\n## Own {#mine}\n\n<a id=\"x\"></a> <p name=y>\n", "", Origin.UNKNOWN);
    for (String id : List.of("one-two", "mine", "x", "y")) {
      assertTrue(proof.fragments().has(id), id);
    }
    assertFalse(proof.fragments().has("z"));
  }

  @Test
  void randomTextThrowsNothing() {
    String[] pieces = {
      "[^a]",
      "[^a]: ",
      "[[",
      "]]",
      "](",
      ")",
      "<a href=",
      "\"",
      ">",
      "<!--",
      "\n",
      "\n\n",
      "> ",
      "- ",
      "x",
      "![",
      "[",
      "]",
      "|",
      "^[",
      "`",
      "    ",
      "\r",
      "\0",
      "\uD83D",
      "{{",
      "# "
    };
    var random = new Random(3);
    for (int i = 0; i < 3_000; i++) {
      var body = new StringBuilder();
      for (int parts = random.nextInt(30); parts > 0; parts--) {
        body.append(pieces[random.nextInt(pieces.length)]);
      }
      long lines = body.toString().lines().count() + 1;
      Proof proof = Markdown.proof(body.toString(), "", Origin.UNKNOWN);
      proof
          .faults()
          .forEach(slip -> assertTrue(slip.line() >= 1 && slip.line() <= lines, body + ""));
      proof
          .links()
          .forEach(link -> assertTrue(link.line() >= 1 && link.line() <= lines, body + ""));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[^a] ",
        "[^a]: x\n\n",
        "[[a]] ",
        "[a](b) ",
        "<a href=\"b\">\n",
        "> ",
        "[[",
        "![["
      })
  void manyAreReadInTime(String part) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(30), () -> Markdown.proof(part.repeat(20_000), "", Origin.UNKNOWN));
  }

  @Test
  void aPathFromARootOfTheGeneratorIsNotLookedFor() {
    String body = "[a]({filename}/b.md) ![a]({static}/c.png) [a](@/d.md) ![a](@site/e.png) [a](f)";
    assertEquals(List.of("1 f"), links(body));
  }

  @Test
  void aLinkAroundAMarkIsKnownWithItsLine() {
    assertEquals(List.of("3 b.md"), links("One.\n\n[a[^1] c](b.md)\n\n[^1]: d\n"));
    assertEquals(List.of(), faults("One.\n\n[a[^1] c](b.md)\n\n[^1]: d\n"));
  }

  /** Definitions of addresses that something asks for, in all ways in which they may. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[words][a]",
        "[a]",
        "[a][]",
        "![picture][a]",
        "![a]",
        "[![picture](p.png)][a]",
        "[words][ A ]",
        "[words\nover lines][a]",
        "[words] [a]",
        "*[words][a]*",
        "- [ ] [a]",
        "> [a]",
        "# [a]",
        "| x |\n|---|\n| [a] |",
        "<p>In HTML [words][a]</p>",
        "<b>[a]</b>",
        "Note[^1].\n\n[^1]: See [a].",
        "Note^[See [a]].",
        "Term\n: [a]",
        "{% if x %}[a]{% endif %}",
        "[\\[a\\]][a]",
      })
  void aDefinitionThatIsAskedForIsNoFault(String words) {
    assertEquals(List.of(), faults(words + "\n\n[a]: https://example.org/a\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Words.               | [a]: https://example.org/a      | 3 [a] defines an address that no link asks for
          `[a]`                | [a]: <https://example.org> "T"  | 3 [a] defines an address that no link asks for
          [a](b.md)            | [a]: https://example.org/a      | 3 [a] defines an address that no link asks for
          \\[a]                 | [a]: https://example.org/a      | 3 [a] defines an address that no link asks for
          [words][a\\[]         | [a\\[]: https://example.org/a    |
          [a]{.b}              | [a]: https://example.org/a      |
          [ẞ]                  | [SS]: https://example.org/a     |
          [to  do]             | [To do]: https://example.org/a  |
          Words.               | [//]: # (a remark)              |
          Words.               | [//]: # "a remark"              |
          Words.               | [comment]: <> (a remark)        |
          Words.               | [comment]: # (a remark)         |
          Words.               | [^a]: Words                     | 3 [^a] is a note that nothing cites
          Words.               | *[HTM]: Hyper Text              | 3 *[HTM] explains what the text never says
          Good HTM.            | *[HTM]: Hyper Text              |
          Words.               | *[emphasis]: of words*          |
          [a] [The word][b]    | [a]: https://example.org/a      | 1 [The word][b] leads nowhere
          [a] *the* ![w w][b]. | [a]: https://example.org/a      | 1 [w w][b] leads nowhere
          [a] list[i][j]       | [a]: https://example.org/a      |
          [a] [1][2]           | [a]: https://example.org/a      |
          [a] `[The word][b]`  | [a]: https://example.org/a      |
          [a] \\[The word][b]   | [a]: https://example.org/a      |
          [a] [Word][a.b.c]    | [a]: https://example.org/a      |
          [The word][b]        | Words.                          |
          """)
  void anUnusedDefinitionIsReported(String words, String definition, String told) {
    List<String> expected = told == null ? List.of() : List.of(told);
    assertEquals(expected, faults(words + "\n\n" + definition + "\n"));
  }

  @Test
  void aSecondDefinitionWithAnotherAddressIsReported() {
    assertEquals(
        List.of("5 [A] is defined a second time, and the first counts"),
        faults("[a] [b]\n\n[a]: x.md\n[b]: y.md\n[A]: z.md\n[b]: y.md\n"));
  }
}
