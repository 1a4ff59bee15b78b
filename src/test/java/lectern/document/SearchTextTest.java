package lectern.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words are found however they are written, and what is found is the words. */
class SearchTextTest {

  private static PlainText plain(String... paragraphs) {
    var blocks = new ArrayList<Block>();
    for (String words : paragraphs) {
      blocks.add(new Block.Paragraph(List.of(new Inline.Text(words))));
    }
    return new Document(blocks).plainText();
  }

  private static List<String> found(PlainText plain, String words) {
    SearchHits hits = SearchText.of(plain).hits(words);
    var found = new ArrayList<String>();
    for (int i = 0; i < hits.count(); i++) {
      found.add(plain.text().substring(hits.at(i).start(), hits.at(i).end()));
    }
    return found;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "An old Café     | cafe       | Café",
        "An old cafe\u0301.   | CAFÉ       | cafe\u0301",
        "Straße          | strasse    | Straße",
        "Straße          | tras       | traß",
        "the ﬁrst        | first      | ﬁrst",
        "the ﬁrst        | irst       | ﬁrst",
        "“so”, he said   | \"so\"     | “so”",
        "it’s            | it's       | it’s",
        "1914–18         | 1914-18    | 1914–18",
        "co\u00ADop\u00ADer\u00ADate  | cooperate  | co\u00ADop\u00ADer\u00ADate",
        "one\u00A0two         | one two    | one\u00A0two",
        "one two         | one   two  | one two",
        "ＡＢＣ          | abc        | ＡＢＣ",
        "wait…           | wait...    | wait…",
        "日本の本        | 本         | 本,本",
        "aaaa            | aa         | aa,aa",
        "ßß              | s          | ß,ß",
        "ΣΟΦΌΣ           | σοφος      | ΣΟΦΌΣ",
        "ｶﾞ              | ｶﾞ         | ｶﾞ",
        "a+b (c*) [d] \\  | (c*)       | (c*)",
      })
  void wordsAreFoundHoweverTheyAreWritten(String text, String wanted, String found) {
    assertEquals(List.of(found.split(",")), found(plain(text), wanted));
  }

  @Test
  void lineEndsAndBlanksAreOneBlank() {
    PlainText plain = plain("one  two\nthree", "four");
    assertEquals(List.of("two\nthree\nfour"), found(plain, "two three four"));
    assertEquals(List.of("one  two"), found(plain, "one two"));
  }

  @Test
  void nothingIsFoundNowhere() {
    assertEquals(List.of(), found(plain("words"), ""));
    assertEquals(List.of(), found(plain("words"), "\u00AD"));
    assertEquals(List.of(), found(plain(""), "word"));
    assertEquals(List.of(), found(plain("words"), "wordss"));
  }

  @Test
  void marksOfNotesAreNotThere() {
    var mark = new Inline.NoteMark("1", "1");
    PlainText plain =
        new Document(
                List.of(
                    new Block.Paragraph(
                        List.of(
                            new Inline.Text("Oil was cheap."),
                            mark,
                            new Inline.Text(" Then it was"),
                            mark,
                            new Inline.Text("not "),
                            mark,
                            new Inline.Text(", they say")))))
            .plainText();
    assertEquals(List.of("cheap.1 Then"), found(plain, "cheap. then"));
    assertEquals(List.of("was1not 1, they"), found(plain, "wasnot, they"));
    assertEquals(List.of(), found(plain, "1"));
  }

  @Test
  void hitsAreLookedUpByTheirPlace() {
    SearchHits hits = SearchText.of(plain("a b a b a")).hits("a");
    assertEquals(0, hits.from(0));
    assertEquals(1, hits.from(1));
    assertEquals(2, hits.from(8));
    assertEquals(3, hits.from(9));
  }

  /**
   * Independent of the folding of the product: by Java's own normalisation, case and trivial loops.
   */
  @Test
  void everyHitIsOneAndNoneIsMissing() {
    var random = new Random(4);
    String letters = "aAbBäÄ éoÓ \n  ";
    for (int round = 0; round < 2_000; round++) {
      var text = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      String source =
          random.nextBoolean() ? text.toString() : Normalizer.normalize(text, Normalizer.Form.NFD);
      int length = 1 + random.nextInt(3);
      var wanted = new StringBuilder();
      for (int i = 0; i < length; i++) {
        wanted.append(letters.charAt(random.nextInt(letters.length())));
      }
      PlainText plain = plain(source);
      List<String> found = found(plain, wanted.toString());
      String key = simple(wanted.toString());
      for (String hit : found) {
        assertEquals(key, simple(hit), () -> "in “" + source + "”");
      }
      assertEquals(count(simple(plain.text()), key), found.size(), () -> key + " in " + source);
    }
  }

  private static String simple(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(java.util.Locale.ROOT)
        .replaceAll("\\s+", " ");
  }

  private static int count(String text, String key) {
    int count = 0;
    for (int at = 0; at + key.length() <= text.length(); at++) {
      if (text.startsWith(key, at)) {
        count++;
        at += key.length() - 1;
      }
    }
    return count;
  }

  @Test
  void tenMegabytesAreSearchedInTime() {
    PlainText plain = plain("The wörds of “an essay” go on and on, ".repeat(270_000) + "end");
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          var searchText = SearchText.of(plain);
          assertEquals(0, searchText.hits("words of an").count());
          assertEquals(270_000, searchText.hits("words of \"an").count());
          assertEquals(1, searchText.hits("END").count());
          assertTrue(searchText.hits("o").count() > 1_000_000);
        });
  }

  @Test
  void aTextWithoutBlanksAndManyMarksTakeNoLonger() {
    var content = new ArrayList<Inline>();
    for (int i = 0; i < 100_000; i++) {
      content.add(new Inline.Text("e\u0301"));
      content.add(new Inline.NoteMark("k", "9"));
    }
    var plain = new Document(List.of(new Block.Paragraph(content))).plainText();
    String word = "é".repeat(200);
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertEquals(500, SearchText.of(plain).hits(word).count()));
    PlainText unbroken = plain("x".repeat(5_000_000));
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> assertEquals(5_000_000, SearchText.of(unbroken).hits("X").count()));
  }
}
