package lectern.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lectern.markup.Entities;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of the specifications: every word of them is in the document, and no other. */
class MarkdownExamplesTest {
  private static final Pattern ASIDE =
      Pattern.compile(
          "(?is)<!---?>|<!--.*?-->|<\\?.*?\\?>|<!\\[CDATA\\[.*?]]>|<![a-z][^>]*>"
              + "|<(script|style)\\b(?:(?!</li>).)*?(</\\1>|(?=</li>)|\\z)");
  private static final Pattern IMAGE =
      Pattern.compile("<img src=\"([^\"]*)\"(?: alt=\"([^\"]*)\")?(?: title=\"([^\"]*)\")?[^>]*>");
  private static final Pattern EMPTY_LINK = Pattern.compile("<a href=\"([^\"]*)\"></a>");
  private static final Pattern TAG =
      Pattern.compile(
          "(?s)</?[a-zA-Z][a-zA-Z0-9-]*(\\s[^<>]*?(\"[^\"]*\"|'[^']*')?[^<>\"']*)*?/?>");

  /**
   * What CommonMark reads as text and the wikis, whose pages people also keep, as a picture; a
   * component that is a callout; code right below a tag, and indented tags inside a table; a cell
   * that GFM drops; and what the first Markdown read as links: references with a blank between,
   * definitions right below words, and quotes inside a title.
   */
  private static final Set<String> READ_OTHERWISE =
      Set.of(
          "![[foo]]\n\n[[foo]]: /url \"title\"\n",
          "<Warning>\n*bar*\n</Warning>\n",
          "<div></div>\n``` c\nint x = 33;\n```\n",
          "<table>\n\n  <tr>\n\n    <td>\n      Hi\n    </td>\n\n  </tr>\n\n</table>\n",
          "| abc | def |\n| --- | --- |\n| bar |\n| bar | baz | boo |\n",
          "Foo\n[bar]: /baz\n\n[bar]\n",
          "[link](/url \"title \"and\" title\")\n",
          "[foo] [bar]\n\n[bar]: /url \"title\"\n",
          "[foo]\n[bar]\n\n[bar]: /url \"title\"\n",
          "[foo] \n[]\n\n[foo]: /url \"title\"\n",
          "![foo] \n[]\n\n[foo]: /url \"title\"\n");

  /** Tags whose other half is nowhere, and elements that nothing ends: here they are words. */
  private static final Set<String> TAGS_THAT_ARE_WORDS =
      Set.of(
          " <div>\n  *hello*\n         <foo><a>\n",
          "</ins>\n*bar*\n",
          "<style\n  type=\"text/css\">\n\nfoo\n",
          "[foo]: <bar>(baz)\n\n[foo]\n",
          "[link](<foo\nbar>)\n",
          "<a><bab><c2c>\n",
          "</a></foo >\n",
          "[a]\n\n[a]: <te<st>\n",
          "- <script>\n- some text\nsome other text\n</script>\n");

  static List<Example> examples() {
    var examples = new ArrayList<Example>();
    examples.addAll(ExampleReader.readExamples(TestResources.getSpec()));
    examples.addAll(ExampleReader.readExamples(TestResources.getGfmSpec(), "table"));
    examples.addAll(ExampleReader.readExamples(TestResources.getGfmSpec(), "strikethrough"));
    examples.addAll(ExampleReader.readExamples(TestResources.getGfmSpec(), "autolink"));
    for (URL regressions : TestResources.getRegressions()) {
      examples.addAll(ExampleReader.readExamples(regressions));
    }
    examples.removeIf(example -> READ_OTHERWISE.contains(example.getSource()));
    examples.removeIf(example -> TAGS_THAT_ARE_WORDS.contains(example.getSource()));
    return examples;
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyWordIsThereAndNoneInvented(Example example) {
    var document = Markdown.parse(example.getSource());
    DocumentInvariants.check(document);
    assertEquals(
        withoutMarks(example, squeezed(words(example.getHtml()))),
        withoutMarks(example, squeezed(document.plainText().text())),
        () ->
            example.getSource()
                + "\n→\n"
                + example.getHtml()
                + "\n→\n"
                + DocumentDump.of(document));
  }

  /** Marks inside blocks of HTML are marks for many programs, and for CommonMark words. */
  private static String withoutMarks(Example example, String words) {
    return "HTML blocks".equals(example.getSection()) ? words.replace("*", "") : words;
  }

  @Test
  void thereAreExamples() {
    assertTrue(examples().size() > 650);
  }

  /** The words a browser shows of this HTML; a picture shows its description or its file's name. */
  private static String words(String html) {
    // The reader of examples turns the arrows of the specification into tabs in sources alone.
    String shown = ASIDE.matcher(html.replace('→', '\t')).replaceAll("");
    shown = IMAGE.matcher(shown).replaceAll(MarkdownExamplesTest::image);
    shown = EMPTY_LINK.matcher(shown).replaceAll("$1");
    shown = TAG.matcher(shown).replaceAll("");
    return Entities.decode(shown);
  }

  private static String image(MatchResult image) {
    String source = image.group(1);
    String file = source.substring(source.lastIndexOf('/') + 1);
    String words =
        Stream.of(image.group(2), image.group(3), file)
            .filter(it -> it != null && !it.isEmpty())
            .findFirst()
            .orElse("image");
    return Matcher.quoteReplacement(words);
  }

  private static String squeezed(String words) {
    return words.replaceAll("[\\s\\u00A0]+", "");
  }
}
