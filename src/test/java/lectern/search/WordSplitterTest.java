package lectern.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordSplitterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Free, as in beer.         | free as in beer
          l’homme d'État            | l homme d etat
          well-made example.com     | well=wellmade made example com
          snake_case GPT4 3.14      | snake case gpt4 3 14
          a-b-c e‑mail COVID-19     | a=ab b=bc c e=email mail covid=covid19 19
          1,000 2.000.000 1999-2000 | 1=1000 000 2=2000000 000 000 1999 2000
          1,00 12, 345 a- b --c     | 1 00 12 345 a b c
          don’t O'Brien we'll AT&T  | don=dont t o=obrien brien we ll at=att t
          C++, c# C+ a++b issue#5   | c++=c c#=c c a b issue 5
          Straße Ærø                | strasse aero
          cafe\u0301 fi\u00ADnal     | cafe final
          \uFB01ne                    | fine
          水色                       | 水/水色 色
          AI模型です                  | ai 模/模型 型/型で で/です す
          ไทย                        | ไ/ไท ท/ทย ย
          한국                       | 한/한국 국
          𝒳y 🐫                     | 𝒳y
          """)
  void whatIsAWord(String text, String words) {
    assertEquals(
        words,
        WordSplitter.words(text).stream()
            .map(word ->
                word.folded()
                    + (word.pair().isEmpty() ? "" : "/" + word.pair())
                    + (word.joined().isEmpty() ? "" : "=" + word.joined()))
            .collect(Collectors.joining(" ")));
  }

  /** The index refuses terms of more than 32,766 bytes, and all of a list would be one. */
  @Test
  void aListOfNumbersIsNotOneNumber() {
    for (String between : List.of(",", "\u2009", "'")) {
      for (Word word : WordSplitter.words("123" + (between + "456").repeat(50_000))) {
        assertEquals("", word.joined());
      }
    }
  }

  @Test
  void offsetsAreThoseOfTheText() {
    var random = new Random(5);
    String signs = "aé-+#'’ \n水ど\u0301\u00AD\uD83D\uDC2B1.";
    for (int i = 0; i < 5_000; i++) {
      var text = new StringBuilder();
      for (int length = random.nextInt(30); length > 0; length--) {
        text.append(signs.charAt(random.nextInt(signs.length())));
      }
      int end = 0;
      for (Word word : WordSplitter.words(text.toString())) {
        assertTrue(word.start() >= end && word.end() > word.start(), text.toString());
        assertEquals(word.written(), text.substring(word.start(), word.end()));
        end = word.end();
      }
    }
  }

  @Test
  void aWordOfAMegabyteIsCut() {
    List<Word> words = WordSplitter.words("x".repeat(1 << 20));
    assertEquals(1, words.size());
    assertEquals(WordSplitter.LONGEST, words.getFirst().folded().length());
  }
}
