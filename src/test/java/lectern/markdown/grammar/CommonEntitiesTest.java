package lectern.markdown.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is read from the table of usual names is what commonmark-java reads. */
class CommonEntitiesTest {
  private static final Parser OURS =
      Parser.builder()
          .customInlineContentParserFactory(new InlineFactory("&", CommonEntities::new))
          .build();
  private static final Parser THEIRS = Parser.builder().build();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a&nbsp;b",
        "&amp;&lt;&gt;&quot;&apos;",
        "&mdash;&hellip;&Aacute;&thetasym;",
        "&lang;&rang;&frac12;&there4;",
        "&#35;&#1234;&#0;&#X22;&#xcab;",
        "&#9999999;&#x110000;&#xFFFFFF;",
        "&#87654321; &#x1234567; &#; &#x; &#abcdef0;",
        "&nbsp &x; &ThisIsNotDefined; &hi?; &a#b; &;",
        "&DifferentialD;&ClockwiseContourIntegral;",
        "AT&T; R&D, a && b",
        "&amp;amp; `&amp;` &",
        "[&ouml;](/f&ouml;o \"&auml;\")",
      })
  void itReadsAsTheLibraryDoes(String text) {
    var renderer = TextContentRenderer.builder().build();
    assertEquals(renderer.render(THEIRS.parse(text)), renderer.render(OURS.parse(text)));
  }
}
