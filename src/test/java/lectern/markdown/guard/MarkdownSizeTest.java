package lectern.markdown.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lectern.document.Document;
import lectern.markdown.DocumentDump;
import lectern.markdown.Markdown;
import lectern.markdown.Origin;
import lectern.markdown.grammar.MarkdownParser;
import org.commonmark.parser.InlineParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that cost a careless reader quadratic time, an overflow or a limit that throws. */
class MarkdownSizeTest {
  private static final Duration LIMIT = Duration.ofSeconds(40);
  private static final int MANY = 20_000;

  private static void parseBlocks(String text, Supplier<InlineParser> inlines) {
    MarkdownParser.parseBlocks(text, Origin.UNKNOWN, inlines);
  }

  /** Enough of what commonmark-java alone takes ten seconds and more for. */
  private static final int TOO_MANY = 50_000;

  static Stream<Arguments> costly() {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String repeated :
        List.of(
            "[",
            "![",
            "^[",
            "[a](",
            "[a](<b",
            "*a **a ",
            "*a_ ",
            "`a``",
            "<a href=\"",
            "<b>",
            "</b>",
            "[^a]",
            "&",
            "\\",
            "> ",
            "- ",
            "1. ",
            "<!--",
            "\n<div>",
            "<p><i>",
            "\n<ul><li>",
            "\n<blockquote>",
            "\n<a b='",
            "\n<!-- ",
            "\n<td>",
            "<span>",
            "<iframe src=a>",
            "<ruby><rt>",
            "\n<div>\n",
            "\n<dl><dt>",
            "\n<details><summary>",
            "{{",
            "{{<",
            "{%",
            "{{< \"",
            "{{< fn >}}",
            "{% a %}",
            "{% note %}",
            "{% verbatim %}",
            "{% if a %}b{% else %}",
            "{% pullquote %}{\"",
            "- {% code %}a{% endcode %}\n",
            "{{< tabs items=\"a,b\" >}}{{< tab >}}",
            "{{< poem >}}\n",
            "{% cite a %}",
            "<div>\n    {% if a %}\n",
            "{:toc}",
            "- a{:toc}",
            "{{ a }}",
            "{# ",
            "{::comment}",
            "{{</*",
            "`{{`` a }}",
            "<code>{{")) {
      texts.put(repeated.strip() + " × " + MANY, repeated.repeat(MANY));
    }
    for (String repeated : List.of("![[]()", "[a [b](c) ", "*![a](b)_")) {
      texts.put(repeated + " × " + TOO_MANY, repeated.repeat(TOO_MANY));
    }
    texts.put("nested links", "[".repeat(TOO_MANY) + "w" + "](u)".repeat(TOO_MANY));
    texts.put("nested pictures", "![".repeat(TOO_MANY) + "w" + "](u)".repeat(TOO_MANY));
    texts.put("nested inline notes", "^[".repeat(TOO_MANY) + "w" + "]".repeat(TOO_MANY));
    texts.put("nested emphasis", "*w ".repeat(MANY) + "w*".repeat(MANY));
    texts.put("lines of emphasis", "*w*\n".repeat(MANY));
    texts.put("lines of code", "`w`\n".repeat(MANY));
    texts.put("lines of links", "[w](u)\n".repeat(MANY));
    texts.put("lines of entities", "&amp;\n".repeat(MANY));
    texts.put(
        "nested pictures, CRLF",
        ("![".repeat(1000) + "\r\n").repeat(TOO_MANY / 1000) + "w" + "](u)".repeat(TOO_MANY));
    texts.put("a wide table", row("|w", 2000) + row("|-", 2000) + "|w\n".repeat(2000));
    texts.put("indented lines", joined(2000, i -> " ".repeat(2 * i) + "- w\n"));
    texts.put("growing quotes", joined(2000, i -> ">".repeat(i) + "w\n"));
    texts.put(
        "notes",
        joined(20_000, i -> "w[^" + i + "] ") + "\n\n" + joined(20_000, i -> "[^" + i + "]: w\n"));
    texts.put(
        "notes in a chain",
        "w[^0]\n\n" + joined(20_000, i -> "[^" + i + "]: w[^" + (i + 1) + "]\n"));
    texts.put("notes inside notes", "[^a]: ".repeat(MANY) + "w");
    texts.put(
        "plain notes",
        joined(900, i -> "w (" + (i + 1) + ")\n\n") + joined(900, i -> "(" + (i + 1) + ") w\n"));
    texts.put("lines of empty entries", "w\n" + "* \n".repeat(2 * MANY));
    texts.put("lines that continue", "w\n" + "    - w\n".repeat(2 * MANY));
    texts.put("lines that continue behind tabs", "w\n" + "\tw\n".repeat(10 * MANY));
    texts.put("code behind tabs", "\tw\n".repeat(10 * MANY));
    texts.put("lines after a false fence", "<!--\n```\n-->\n" + "*w\n".repeat(MANY));
    texts.put("signs of references", "@ ".repeat(500_000));
    texts.put("signs before a long label", "w " + "@".repeat(25_000) + "-" + "a".repeat(24_000));
    texts.put("nested choices", "{% if a %}".repeat(MANY) + "b{% else %}c{% endif %}".repeat(MANY));
    texts.put("tags on a line of HTML", "<div>" + "{% a %}".repeat(2 * MANY) + "\nw");
    texts.put("nested poems", "{{< poem >}}\n".repeat(MANY) + "a\n{{< /poem >}}".repeat(MANY));
    texts.put("code in a list", "w\n" + "    {% code %}\n    a\n    {% endcode %}\n".repeat(MANY));
    for (String cell : List.of("`|`", "[[w|", "$|", "`w|``", "|")) {
      texts.put("cells too many " + cell, "w|w\n-|-\n" + cell.repeat(TOO_MANY));
    }
    texts.put("elements unclosed", "<div>".repeat(TOO_MANY) + "*w*" + "</p></b>".repeat(TOO_MANY));
    texts.put("equal headings", "# w\n".repeat(MANY));
    texts.put("a long paragraph", "word ".repeat(2_000_000));
    texts.put("many short lines", "w\n".repeat(300_000));
    texts.put(
        "an HTML table",
        "<table>\n" + "<tr><td>w</td></tr>\n".repeat(MANY) + "<tr>" + "<td>w".repeat(MANY));
    return texts.entrySet().stream().map(it -> Arguments.of(it.getKey(), it.getValue()));
  }

  private static String row(String cell, int count) {
    return cell.repeat(count) + "|\n";
  }

  private static String joined(int count, IntFunction<String> piece) {
    var text = new StringBuilder();
    IntStream.range(0, count).mapToObj(piece).forEach(text::append);
    return text.toString();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("costly")
  void hostileTextIsReadInTime(String name, String text) {
    Document document = assertTimeoutPreemptively(LIMIT, () -> Markdown.parse(text));
    String read = document.plainText().text();
    if (text.indexOf('w') >= 0) {
      assertTrue(read.indexOf('w') >= 0, name);
    }
  }

  @Test
  void aCostlyParagraphKeepsItsWordsAndLeavesTheOthersAlone() {
    String costly = "*![word](u)_ \\[x\\] ".repeat(5_000);
    String text =
        "*before*\n\n- " + costly + "\n\n```\n" + "[".repeat(30_000) + "\n```\n\n[after](a.md)";
    var document = Markdown.parse(text);
    String dump = DocumentDump.of(document);
    assertTrue(dump.startsWith("p: em(before)\nlist bullets"), dump.substring(0, 60));
    assertTrue(dump.contains("*![word](u)_ [x] *![word](u)_"), "as written");
    assertTrue(dump.contains("|" + "[".repeat(30_000) + "|"), "code untouched");
    assertTrue(dump.endsWith("p: link(after)[local a.md]\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"word ", "word\n", "word and more words in a line\n", "word", "漢字"})
  void anExcessivelyLongParagraphIsDivided(String words) {
    var document = Markdown.parse(words.repeat(40_000));
    assertTrue(document.blocks().size() > 1);
    assertEquals(
        words.repeat(40_000).replaceAll("\\s", ""),
        document.plainText().text().replaceAll("\\s", ""));
    for (int i = 0; i < document.blocks().size(); i++) {
      int length = document.plainText().blockStart(i + 1) - document.plainText().blockStart(i);
      assertTrue(length < BlockGuard.LONGEST + 2_000, "characters: " + length);
    }
  }

  @Test
  void linesWithoutWordsAreNotDividedForTheirLength() {
    String image = "Look: ![a](data:image/png;base64," + "iVBORw0K".repeat(20_000) + ") there.";
    assertEquals(1, Markdown.parse(image).blocks().size());
    String code = "```\n" + "a line of code ".repeat(10_000) + "\n```\n";
    assertEquals(1, Markdown.parse(code).blocks().size());
    for (String indent : new String[] {"\t", "    "}) {
      String indented = (indent + "a line of code\n").repeat(4_000);
      assertEquals("a line of code\n".repeat(4_000), Markdown.parse(indented).plainText().text());
    }
    String list = "1. an entry with some words\n".repeat(3_000);
    assertEquals(1, Markdown.parse(list).blocks().size());
  }

  @Test
  void theBeginningOfALongTextIsRead() {
    String text = "# A title\n\n" + "Some words of a paragraph.\n\n".repeat(20_000);
    Document beginning = Markdown.beginning(text, "A title");
    assertTrue(Markdown.isLong(text));
    assertFalse(beginning.isWhole());
    String whole = Markdown.parse(text, "A title").plainText().text();
    String read = beginning.plainText().text();
    assertTrue(whole.startsWith(read));
    assertTrue(
        read.length() > TextPrefix.MOST / 2 && read.length() <= TextPrefix.MOST,
        "" + read.length());
    assertFalse(Markdown.isLong("# A title\n\nWords."));
    assertTrue(Markdown.isLong("[".repeat(10_000) + "w" + "](u)".repeat(10_000)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"w", "word ", "word\n", "\uD83D\uDE00"})
  void theBeginningEndsBetweenCharacters(String repeated) {
    String text = "x" + repeated.repeat(TextPrefix.SHORT / repeated.length() + 1);
    int end = TextPrefix.end(text);
    assertTrue(end > 0 && end <= TextPrefix.MOST);
    assertFalse(Character.isLowSurrogate(text.charAt(end)));
  }

  @Test
  void tooManyCellsAreReadAsLines() {
    String text = "*a*\n\n" + row("|w", 2000) + row("|-", 2000) + "|last\n".repeat(2000);
    String dump = DocumentDump.of(Markdown.parse(text));
    assertTrue(dump.startsWith("p: em(a)\np: |w|w"), dump.substring(0, 60));
    assertTrue(dump.contains("|last |last"));
  }

  @Test
  void aLongRunOfLinesIsDividedButCodeIsNot() {
    int lines = 5_000;
    var paragraph = Markdown.parse("*w*\n".repeat(lines));
    assertTrue(paragraph.blocks().size() > 1);
    assertEquals("w".repeat(lines), paragraph.plainText().text().replaceAll("\\s", ""));
    var code = Markdown.parse("```\n" + "{\n".repeat(lines) + "```");
    assertEquals("{\n".repeat(lines), code.plainText().text());
  }

  @Test
  void anOrdinaryTextIsParsedAsItIs() {
    String text = "*a* [b](c) `d`\n".repeat(200) + "\n\n" + "- [e](f)\n".repeat(5_000);
    assertSame(text, InlineGuard.limit(text, MarkdownSizeTest::parseBlocks));
  }

  @Test
  void theMarksOfAnUndoneParagraphAreNoFormulas() {
    var text = new StringBuilder("w");
    for (int i = 0; i < 5_000; i++) {
      text.append("[^").append(i).append("] ");
    }
    assertNotEquals(
        text.toString(), InlineGuard.limit(text.toString(), MarkdownSizeTest::parseBlocks));
    String shown = Markdown.parse(text + "\n\nA \\(b\\).").plainText().text();
    assertEquals("w[^0] [^1] [^2]", shown.substring(0, 15));
  }

  @Test
  void aLongTableKeepsItsLinks() {
    int rows = 3_000;
    var table = Markdown.parse("|a|b|\n|-|-|\n" + "|[w](u)|*x* [y](v)|\n".repeat(rows));
    assertEquals(2 * rows, table.plainText().references().size());
  }
}
