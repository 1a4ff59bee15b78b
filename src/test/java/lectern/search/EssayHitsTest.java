package lectern.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import lectern.document.Document;
import lectern.document.PlainTextRange;
import lectern.document.SearchHits;
import lectern.markdown.Markdown;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EssayHitsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "en; Trimmed wicks, and trimming.; trim wick; Trimmed/wicks/trimming",
        "en; Trimmed wicks, and trimming.; \"trimmed wicks\"; Trimmed wicks",
        "en; The wick[^1] ends.[^1] ⏎ [^1]: A wick note.; wick; wick/wick",
        "de; Die Häuser, das Haus.; häuser; Häuser/Haus",
        "en; Café and cafe\u0301s; cafes; Café/cafe\u0301s",
        "ja; 雨の日の雨; 雨; 雨/雨",
        "en; Nothing here.; lamps; ''",
        "en; Only the head.; tag:head; ''",
        "en; A lamp, not a lamb.; lamp -lamb; lamp",
        "en; Her e-mails, an email.; email; e-mails/email",
        "en; Her e-mail, an email.; e-mail; e-mail/email",
        "en; 1,000 of 1000 and 1.; 1000; 1,000/1000",
        "en; C, C++ and C#.; c++; C++",
        "en; C, C++ and C#.; c; C/C++/C#",
      })
  void wordFormsAreHits(String lang, String text, String typed, String hits) {
    Document document = Markdown.parse(text.replace(" ⏎ ", "\n\n"), "");
    SearchHits found = EssayHits.of(document, lang, typed);
    var words = new ArrayList<String>();
    for (int i = 0; i < found.count(); i++) {
      PlainTextRange hit = found.at(i);
      words.add(document.plainText().text().substring(hit.start(), hit.end()));
    }
    assertEquals(hits.isEmpty() ? List.of() : List.of(hits.split("/")), words);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "3, 0", "5, 1", "9, 1", "14, 2", "99, 2"})
  void theNearestHitIsMeant(int offset, int hit) {
    List<PlainTextRange> places =
        List.of(new PlainTextRange(1, 2), new PlainTextRange(7, 8), new PlainTextRange(14, 16));
    assertEquals(hit, SearchHits.at("abcdefghijklmnopqr", places).nearest(offset));
    assertEquals(-1, SearchHits.at("", List.of()).nearest(offset));
  }
}
