package lectern.essay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CollationTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''    | Eden; Émile; Omega; Örebro; Part 1; Part 2; Part 10; “Quoted” words; Zebra
          ''    | New Zealand; Newark
          ''    | chapter 01; chapter 1; chapter 1a; chapter 2; chapter 99; chapter 100
          ''    | 2; 10; 1000; a
          ''    | 1984; 20000 leagues; 99999999999999999999998; 99999999999999999999999
          ''    | [a] b; …and then; ¿Dónde?
          ''    | C; C#; C++; D
          ''    | don; dont; don’t; dough
          ''    | a; A b; a c
          ''    | Strasse; Straße; Strata
          ''    | café; café; cafes
          ''    | łan; lap; Öl; om
          ''    | Анна; ёлка; ель; жар
          ''    | 🏮 Lamps; Lanterns
          ''    | ---; a
          ''    | z; 日本; 日記
          sv    | Adam; Zebra; Ål; Ärlig; Öland
          sv-SE | Zebra; Örebro
          da    | Zoo; Æble; Øl; Ål
          de    | Ol; Öl; Om
          es    | nube; ñandú; oca
          pl    | las; łan; mak
          tr    | hız; ırmak; iz
          """)
  void namesStandWhereAReaderLooksForThem(String lang, String names) {
    List<String> sorted = List.of(names.split("; ", -1));
    var mixed = new ArrayList<>(sorted);
    Collections.shuffle(mixed, new Random(3));
    mixed.sort(Collation.of(lang)::compare);
    assertEquals(String.join("; ", sorted), String.join("; ", mixed));
  }

  @Test
  void theLanguageIsThatOfMostEssaysWhichNameOne() {
    List<Essay> essays = List.of(essay(""), essay("de"), essay("sv"), essay("sv"), essay(""));
    assertEquals(1, Math.clamp(Collation.of(essays).compare("Öl", "Zebra"), -1, 1));
    assertEquals(-1, Math.clamp(Collation.of(List.of()).compare("Öl", "Zebra"), -1, 1));
  }

  private static Essay essay(String lang) {
    var head =
        new Head(
            "t", List.of(), null, null, List.of(), false, "", "", lang, "", List.of(), List.of());
    return new Essay("id", head, 1, "", 0);
  }
}
