package lectern.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lectern.document.Document;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of HTML are those that jsoup, which reads it as browsers do, finds in it. */
class HtmlOracleTest {
  private static final int ROUNDS = 150;
  private static final int DEEPEST = 6;

  private static final List<String> BLOCKS =
      List.of(
          "div",
          "section",
          "blockquote",
          "ul><li",
          "ol><li",
          "figure",
          "figure><figcaption",
          "details><summary",
          "details",
          "aside",
          "dl><dt",
          "dl><dd",
          "article",
          "center",
          "h3",
          "pre",
          "table><tr><td",
          "div class=note");

  private static final List<String> INLINES =
      List.of("b", "em", "span", "mark", "u", "kbd", "a href=x", "small", "sub", "q", "custom-tag");

  private int words;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void wordsAreThoseOfABrowser(long seed) {
    var random = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      words = 0;
      var html = new StringBuilder("<div>");
      block(random, 0, html);
      html.append("</div>");
      Document document = Markdown.parse(html.toString());
      DocumentInvariants.check(document);
      String expected = marked(Jsoup.parseBodyFragment(html.toString()).body().text());
      assertEquals(expected, marked(document.plainText().text()), html::toString);
    }
  }

  /** The numbered words of a text, in their order. */
  private static String marked(String text) {
    return Pattern.compile("w[0-9]+w")
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.joining(" "));
  }

  private void block(Random random, int depth, StringBuilder to) {
    for (int i = random.nextInt(1, 4); i > 0; i--) {
      switch (depth < DEEPEST ? random.nextInt(6) : 0) {
        case 0, 1 -> inline(random, depth, to);
        case 2 -> to.append("<!-- w <b> w --><script>w</script><br>");
        default -> element(BLOCKS, random, depth, to, true);
      }
    }
  }

  private void inline(Random random, int depth, StringBuilder to) {
    to.append('w').append(words++).append("w ");
    if (depth < DEEPEST && random.nextBoolean()) {
      element(INLINES, random, depth, to, false);
    }
  }

  private void element(
      List<String> names, Random random, int depth, StringBuilder to, boolean blocks) {
    String name = names.get(random.nextInt(names.size()));
    to.append('<').append(name).append('>');
    if (blocks && !name.equals("pre") && !name.equals("h3")) {
      block(random, depth + 1, to);
    } else {
      inline(random, depth + 1, to);
    }
    String[] opened = name.split("><", -1);
    for (int i = opened.length - 1; i >= 0; i--) {
      to.append("</").append(opened[i].split(" ", -1)[0]).append('>');
    }
  }
}
