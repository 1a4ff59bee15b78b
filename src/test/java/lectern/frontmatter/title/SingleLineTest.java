package lectern.frontmatter.title;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SingleLineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      textBlock =
          """
          Tom &amp; Jerry                      | Tom & Jerry
          It&#39;s &quot;fine&quot;&hellip;    | It's "fine"…
          &#x1F600; &#0; &#xD800; &bogus; & AT&T | 😀 � � &bogus; & AT&T
          &lt;b&gt; is a tag                   | <b> is a tag
          *one* **two** ***three*** __four__   | one two three four
          snake_case and 5 * 3 * 2             | snake_case and 5 * 3 * 2
          ~~gone~~ ==lit== a == b ~ c          | gone lit a == b ~ c
          **unclosed and `stray                | **unclosed and `stray
          `List<T>` and ``a`b``                | List<T> and a`b
          [words](https://a.example/x_(y)) on  | words on
          [words][ref] and [a] b               | words and [a] b
          a note[^1] and ^[inline [x]] end     | a note and end
          [[Page]] and [[page#part\\u007Calias]] | Page and alias
          ![alt](x.png) after                  | alt after
          [![alt](x.png)](https://a.example)   | alt
          a<br>b <em>c</em> Option<T> 1 < 2    | a b c Option<T> 1 < 2
          see <https://a.example/> <me@b.example> | see https://a.example/ me@b.example
          \\*literal\\* \\q                    | *literal* \\q
          Title {#id .class}                   | Title
          {{ page.title }} {% tag %} left {x}  | left {x}
          a<!-- hidden -->b                    | ab
          """)
  void markupAndEntitiesGo(String source, String line) {
    assertEquals(
        line.replace("\\u007C", "|").replace("\\\\", "\\"),
        SingleLine.of(source.replace("\\u007C", "|").replace("\\\\", "\\")));
  }

  @Test
  void whiteSpaceBecomesOneSpaceAndNoneBetweenChineseLines() {
    assertEquals("a b c", SingleLine.raw("  a\t\r\n b \u2028c "));
    assertEquals("中文字", SingleLine.raw("中文\n字"));
    assertEquals("中文 字", SingleLine.raw("中文 字"));
    assertEquals("", SingleLine.raw(" \n "));
  }

  @Test
  void pathologicalMarkupTakesLinearTime() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          for (String part :
              List.of(
                  "[", "](", "*a", "**a_", "`", "`a``", "<a", "^[", "{{", "[[", "&#", "![", "\\")) {
            SingleLine.of(part.repeat(19_999 / part.length()));
            SingleLine.of(part.repeat(300_000));
          }
        });
  }

  @Test
  void randomTextThrowsNothing() {
    var random = new Random(3);
    String alphabet = "ab *_~=`[]()!<>&#;{}%^|\\\n中\uD83D\uDE00";
    for (int i = 0; i < 20_000; i++) {
      var text = new StringBuilder();
      for (int length = random.nextInt(30); length > 0; length--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      String line = SingleLine.of(text.toString());
      assertEquals(line, SingleLine.raw(line));
    }
  }
}
