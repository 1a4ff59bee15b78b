package lectern.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodySummaryTest {

  private static String lines(String written) {
    return written.replace("⏎", "\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      textBlock =
          """
          one two three                                  | 3
          don't re-read it                               | 3
          one — two … three!                             | 3
          a, b. c/d e.g. 3.14                            | 5
          中文字符                                        | 2
          中文 and 字                                     | 3
          한국어 낱말                                     | 2
          [two words](https://a.example/not/these)       | 2
          ![alt words](x.png "title") end                | 3
          see https://a.example/x end                    | 2
          https://a.example/x                            | 1
          字                                              | 1
          <span class="not these">in</span> side         | 2
          a < b > c                                      | 3
          <!-- not these words --> one                   | 1
          ```⏎not these words⏎```⏎one                    | 1
          ~~~⏎not these⏎one                              | 1
          ```⏎code⏎```                                   | 1
          ---                                            | 1
          <!-- not these -->                             | 0
          {{< notice not this >}} one {% no %}           | 1
          # Heading⏎⏎- item⏎- item                       | 3
          cafe\u0301 😀 x                                 | 2
          ''                                             | 0
          """)
  void wordsAreWhatAReaderReads(String body, int words) {
    String text = body.equals("''") ? "" : lines(body).replace("\\u0301", "\u0301");
    assertEquals(words, BodySummary.of(text).words());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      textBlock =
          """
          no address at all                                         | 0
          http://a.example and https://a.example                    | 2
          https://a.example, https://a.example. (https://a.example) | 1
          [x](https://a.example) and [y](https://a.example "t")     | 1
          [x](https://a.example/x_(y)) <https://a.example/x_(y)>    | 1
          ![x](https://a.example/x.png)                             | 0
          [![x](https://a.example/x.png)](https://a.example)        | 1
          [^1]: https://a.example/1⏎[r]: https://a.example/2        | 2
          <a href="https://a.example">x</a> <img src="https://b.example"> | 1
          ```⏎https://a.example⏎```                                 | 0
          见https://a.example。好                                    | 1
          http:// https:// xhttp                                    | 0
          ps://a.example ttps://a.example                           | 0
          [x](ps://a.example) <a href="ttps://a.example">y</a>      | 2
          [^1]: ps://a.example/x⏎[r]: ttps://a.example              | 2
          ![x](ps://a.example/x.png) [x](sftp://a.example)          | 1
          [x](ps://a.example) [y](ttps://a.example)                 | 2
          [x](mailto:a@b.example) [y](<ftp://a.example>)            | 2
          [x](a.md) [y](#b) [z](C:/d.md) ![p](ps://a.example/x.png) | 0
          """)
  void sourcesAreDifferentAddressesThatTheTextCites(String body, int sources) {
    assertEquals(sources, BodySummary.of(lines(body)).sources());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      textBlock =
          """
          One. Two.                                      | One.
          One? Two.                                      | One?
          “One.” Two.                                    | “One.”
          Mr. Weir met J. Doe. Two.                      | Mr. Weir met J. Doe.
          It costs 3.50 a piece. Two.                    | It costs 3.50 a piece.
          Some, e.g. these, are. Two.                    | Some, e.g. these, are.
          No end at all                                  | No end at all
          Over⏎two lines. More.                          | Over two lines.
          一句。二句。                                    | 一句。
          # Heading⏎⏎Text.                               | Text.
          # Heading⏎Text.                                | Text.
          Setext⏎======⏎⏎Text.                           | Text.
          Setext⏎---⏎Text.                               | Text.
          ![x](y.png)⏎⏎Text.                             | Text.
          ![x](y.png) Text.                              | Text.
          <!-- no -->⏎⏎Text.                             | Text.
          <!-- no⏎no -->⏎Text.                           | Text.
          ***⏎Text.                                      | Text.
          - an item⏎⏎Text.                               | Text.
          1. an item⏎⏎Text.                              | Text.
          > a quote⏎⏎Text.                               | Text.
          ```⏎code⏎```⏎Text.                             | Text.
          {{< toc >}}⏎⏎Text.                             | Text.
          {% include x %}⏎⏎Text.                         | Text.
          [r]: https://a.example⏎⏎Text.                  | Text.
          [^1]: A note.⏎⏎Text.                           | Text.
          [TOC]⏎⏎Text.                                   | Text.
          :::note⏎⏎Text.                                 | Text.
          import X from 'x'⏎⏎Text.                       | Text.
          <img src="x">⏎⏎Text.                           | Text.
          <p>Text.</p>                                   | Text.
          *Em* and **strong** `code` [link](x)[^1] &amp; more. Two. | Em and strong code link & more.
          2024 was good. Two.                            | 2024 was good.
          - only⏎- a list                                | ''
          ''                                             | ''
          """)
  void theOpeningIsTheFirstSentenceOfProse(String body, String opening) {
    String text = body.equals("''") ? "" : lines(body);
    assertEquals(opening.equals("''") ? "" : opening, BodySummary.of(text).opening());
  }

  @Test
  void aTableIsNoProse() {
    assertEquals("Text.", BodySummary.of("| a | b |\n|---|---|\n| c | d |\n\nText.").opening());
  }

  @Test
  void aSentenceWithoutEndIsCutAtAWord() {
    String opening = BodySummary.of("word ".repeat(200)).opening();
    assertTrue(opening.length() <= 301 && opening.endsWith("word…"), opening);
    assertTrue(BodySummary.of("x".repeat(5_000)).opening().length() <= 301);
    assertTrue(BodySummary.of("中".repeat(5_000)).opening().length() <= 301);
  }

  @Test
  void pathologicalBodiesTakeLinearTime() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> {
          for (String part :
              List.of(
                  "](",
                  "<a ",
                  "<!-- ",
                  "![",
                  "{{ ",
                  "http://",
                  "```\n",
                  "[x](",
                  "`",
                  "(",
                  "a\n\n",
                  "# \n",
                  "<script>\n",
                  "~~~ x\n",
                  "\n---\n",
                  "https://a.example/(\n",
                  "[[",
                  "e.g. ")) {
            BodySummary.of(part.repeat(400_000 / part.length()));
          }
        });
  }

  @Test
  void ofABodyOfMegabytesTheWordsAreEstimated() {
    String body = "Four words and one more. ".repeat(200_000);
    int words = BodySummary.of(body).words();
    assertTrue(Math.abs(words - 1_000_000) < 100, "words: " + words);
    assertEquals("Four words and one more.", BodySummary.of(body).opening());
  }

  @Test
  void randomBodiesThrowNothing() {
    var random = new Random(2);
    String alphabet = "ab .\n#-*_`~<>!/[](){}%:&;^|=\"中。\uD83D\uDE00";
    for (int i = 0; i < 20_000; i++) {
      var body = new StringBuilder();
      for (int length = random.nextInt(60); length > 0; length--) {
        body.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      BodySummary summary = BodySummary.of(body.toString());
      assertTrue(summary.words() <= body.length());
      assertTrue(summary.opening().indexOf('\n') < 0);
    }
  }
}
