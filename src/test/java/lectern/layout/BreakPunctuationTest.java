package lectern.layout;

import static lectern.layout.TestBlocks.document;
import static lectern.layout.TestBlocks.p;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Where lines end beside signs that forbid it or ask for it; the sign / stands for a line's end.
 */
class BreakPunctuationTest {

  @ParameterizedTest
  @CsvSource({
    // No line begins with what closes or with a small kana, and none ends with what opens.
    "8, 日本語だ。次の文, 日本語/だ。次の/文",
    "8, 日本は「東京」です, 日本は/「東京」/です",
    "6, あいうっえ, あい/うっえ",
    "6, 漢字（注）, 漢字/（注）",
    "6, 書く、読む, 書く、/読む",
    // NBSP and WORD JOINER hold together; ZERO WIDTH SPACE and U+2028 part.
    "7, one two\u00A0x, one/two\u00A0x",
    "4, abc\u2060def, abc\u2060d/ef",
    "4, abc\u200Bdef, abc\u200B/def",
    "9, abc\u2028def, abc/def",
    "6, ab\u00ADcde fg, abcde/fg",
    "5, ab\u00ADcdef, ab-/cdef",
    // An ideographic space vanishes at a line's end like any other.
    "4, 漢字\u3000漢字, 漢字/漢字",
  })
  void specialCharactersEndLines(int measure, String text, String lines) {
    String image = PagePicture.of(Typesetter.page(document(p(text)), measure));
    assertEquals(lines, image.strip().replace("\n", "/"));
  }
}
