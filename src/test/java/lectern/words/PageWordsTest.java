package lectern.words;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lectern.document.Document;
import lectern.library.EssayFile;
import lectern.library.Library;
import lectern.markdown.Markdown;
import lectern.text.Sanitiser;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing is lost, nothing invented and nothing said twice, whatever the text and the measure. */
class PageWordsTest {
  private static final int WIDEST = 200;
  private static final int GENERATED = 400;

  /** More of them on demand. */
  private static final int ROUNDS = Integer.getInteger("lectern.texts", GENERATED);

  /** Examples that a browser shows with other words than lectern, and why they are meant to. */
  private static final Map<String, String> OTHERWISE =
      Map.ofEntries(
          entry("<div id=\"foo\"\n*hi*\n", "a tag that never ends is words: a slip costs no text"),
          entry("<div class\nfoo\n", "as above"),
          entry("<div *???-&&&-<---\n*foo*\n", "as above"),
          entry(
              "<?php\n\n  echo '>';\n\n?>\nokay\n",
              "an instruction ends at ?>, not at its first >"),
          entry("foo <![CDATA[>&<]]>\n", "this section ends at ]]>"),
          entry("![[foo]]\n\n[[foo]]: /url \"title\"\n", "a page of Obsidian, shown in another"),
          entry(
              "**<a href=\"**\">\n", "a link that is never closed has no words, not even its own"),
          entry("__<a href=\"__\">\n", "as above"),
          entry("foo <a href=\"&ouml;\">\n", "as above"),
          entry("foo <a href=\"\\*\">\n", "as above"),
          entry("<a href=\"foo  \nbar\">\n", "as above"),
          entry("<a href=\"foo\\\nbar\">\n", "as above"),
          entry(
              "<strong> <title> <style> <em>\n\n<blockquote>\n  <xmp> is disallowed.  <XMP> is also"
                  + " disallowed.\n</blockquote>\n",
              "a style that is never closed is words"),
          entry("- <script>\n- some text\nsome other text\n</script>\n", "as above"),
          entry("<style\n  type=\"text/css\">\n\nfoo\n", "as above"),
          entry("<a><bab><c2c>\n", "a tag of no element of HTML that is never closed is words"),
          entry("[foo]: <bar>(baz)\n\n[foo]\n", "as above"),
          entry("</a></foo >\n", "as above"),
          entry("[a]\n\n[a]: <te<st>\n", "as above"),
          entry("[link](<foo\nbar>)\n", "as above"),
          entry(
              " <div>\n  *hello*\n         <foo><a>\n",
              "marks inside HTML are marks, as many programs read them"),
          entry("</div>\n*foo*\n", "as above"),
          entry("<div>\n*foo*\n\n*bar*\n", "as above"),
          entry("<div><a href=\"bar\">*foo*</a></div>\n", "as above"),
          entry("<a href=\"foo\">\n*bar*\n</a>\n", "as above"),
          entry("<i class=\"foo\">\n*bar*\n</i>\n", "as above"),
          entry("</ins>\n*bar*\n", "as above"),
          entry("<del>\n*foo*\n</del>\n", "as above"),
          entry("<div>\nbar\n</div>\n*foo*\n", "as above"),
          entry("<div>\n*Emphasized* text.\n</div>\n", "as above"),
          entry("<div></div>\n``` c\nint x = 33;\n```\n", "code right below a tag is code"),
          entry(
              "<table>\n\n  <tr>\n\n    <td>\n      Hi\n    </td>\n\n  </tr>\n\n</table>\n",
              "tags of one table, with empty lines between them"),
          entry(
              "| abc | def |\n| --- | --- |\n| bar |\n| bar | baz | boo |\n",
              "a cell too many, whose words are kept"),
          entry(
              "Foo\n[bar]: /baz\n\n[bar]\n",
              "a definition right below words, as the first Markdown"),
          entry("[link](/url \"title \"and\" title\")\n", "a title that holds its own quotes"),
          entry("[foo] [bar]\n\n[bar]: /url \"title\"\n", "a reference behind a blank"),
          entry("[foo]\n[bar]\n\n[bar]: /url \"title\"\n", "as above"),
          entry("[foo] \n[]\n\n[foo]: /url \"title\"\n", "as above"),
          entry("![foo] \n[]\n\n[foo]: /url \"title\"\n", "as above"),
          entry(
              "<Warning>\n*bar*\n</Warning>\n",
              "a component that is a box without a title has the word for its kind"));

  @Test
  void everyListedExceptionIsStillNeeded() {
    for (String text : OTHERWISE.keySet()) {
      assertNotEquals(
          comparable(BrowserWords.of(text)),
          comparable(PageWords.of(Markdown.parse(text), 66)),
          text);
    }
  }

  static Stream<String> essays() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("essays"))) {
      var folder = Library.of(Path.of("essays"));
      return files
          .filter(file -> file.toString().endsWith(".md"))
          .map(file -> folder.open(Path.of("essays").relativize(file).toString()))
          .map(opened -> ((EssayFile.ReadableEssay) opened).body())
          .toList()
          .stream();
    }
  }

  static Stream<String> examples() {
    var examples = new ArrayList<Example>();
    examples.addAll(ExampleReader.readExamples(TestResources.getSpec()));
    examples.addAll(ExampleReader.readExamples(TestResources.getGfmSpec()));
    for (URL regressions : TestResources.getRegressions()) {
      examples.addAll(ExampleReader.readExamples(regressions));
    }
    return examples.stream().map(Example::getSource).filter(text -> !OTHERWISE.containsKey(text));
  }

  @ParameterizedTest
  @MethodSource("essays")
  void everyWordOfAnEssayIsShown(String text) {
    assertSame(text, IntStream.rangeClosed(1, WIDEST));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyWordOfAnExampleIsShown(String text) {
    assertSame(text, IntStream.rangeClosed(1, WIDEST));
  }

  @Test
  void everyWordOfAGeneratedTextIsShown() {
    for (int seed = 0; seed < ROUNDS; seed++) {
      var text = new RandomMarkdown(seed);
      IntStream measures = IntStream.of(1 + seed % WIDEST, 2 + seed % 30, 40, 66);
      assertSame(text.text(), text.textForBrowsers(), measures);
    }
  }

  @Test
  void thereAreEssaysAndExamples() throws IOException {
    assertTrue(essays().count() >= 10);
    assertTrue(examples().count() > 1200);
  }

  private static void assertSame(String text, IntStream measures) {
    assertSame(text, text, measures);
  }

  private static void assertSame(String text, String forBrowsers, IntStream measures) {
    Document document = Markdown.parse(text);
    // Decoders take the byte-order mark away.
    String expected = comparable(BrowserWords.of(forBrowsers.replace("\uFEFF", "")));
    for (int measure : measures.toArray()) {
      // A character of two cells cannot stand in one.
      if (measure > 1 || expected.chars().allMatch(c -> c < 0x300)) {
        assertEquals(
            expected,
            comparable(PageWords.of(document, measure)),
            () -> "at measure " + measure + " of\n" + text);
      }
    }
  }

  /**
   * Words without what a page shows in its own way: raised digits are digits, a mark without a note
   * loses its {@code ^}, controls are pictures; blanks are where lines end.
   */
  private static String comparable(String words) {
    String shown = Sanitiser.visible(words.replaceAll("[\\s\\u0085\\u2028\\u2029]+", " "));
    String plain = Normalizer.normalize(shown, Normalizer.Form.NFKC).replace("[^", "[");
    return plain.replaceAll("[\\s\\u00AD\\uFEFF]+", "");
  }
}
