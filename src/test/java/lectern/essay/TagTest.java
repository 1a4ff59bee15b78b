package lectern.essay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagTest {

  @ParameterizedTest
  @CsvSource({
    "étude, e\u0301tude",
    "Étude, e\u0301tude",
    "lamps, lamp\u200Bs",
    "lamps, \uFEFFlamps",
    "lamps, la\u00ADmps",
    "lamps, lamps\u200F",
    "paper lamps, paper\u00A0lamps",
    "❤, ❤\uFE0F",
    "한국, \u1112\u1161\u11AB\u1100\u116E\u11A8",
    "日本, 日本",
    "ế, e\u0302\u0301"
  })
  void spellingsOfOneTagAreEqual(String one, String other) {
    assertEquals(new Tag(one).key(), new Tag(other).key());
  }

  @ParameterizedTest
  @CsvSource({"étude, etude", "lamps, lamp s", "c, c#", "か, が", "\uF900x, \u8C49x"})
  void differentTagsAreNotEqual(String one, String other) {
    assertNotEquals(new Tag(one).key(), new Tag(other).key());
  }
}
