package lectern.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Random;
import lectern.document.Document;
import lectern.document.PunctuationStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The punctuation of print in whole texts. */
class PunctuatedTextTest {

  @Test
  void anImageInsideALinkIsNamedByItsOwnFile() {
    String text =
        "[![](a...b.png)](https://example.org/c) [![\"d\"](e.png)](https://example.org/f)";
    String shown = PunctuationStyle.SMART.of(Markdown.parse(text), "en").plainText().text();
    assertEquals("a...b.png “d”\n", shown);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      delimiter = '|',
      value = {
        "\"a *b\" c*|“a b” c",
        "\"*all of it*\"|“all of it”",
        "\"`\"--\"` it's\"|“\"--\" it’s”",
        "`a`'s **'b'**|a’s ‘b’",
        "\"so\"[^1]¶¶[^1]: It's \"so\"...|“so”¹¶It’s “so”…",
        "it's [\"here\" -- now](https://example.org/it's--so)|it’s “here” – now",
        "<https://example.org/a--b...c'd>|https://example.org/a--b...c'd",
        "see www.example.org/a--b it's|see www.example.org/a--b it’s",
        "$a''$ it's|a′′ it’s",
        "# It's¶¶> \"so\"¶¶- it's|It’s¶“so”¶it’s",
        "it's¶¶    it's --x|it’s¶it's --x",
        "![it's](a.png) it's|it’s it’s",
        "![it's--so.png](b/it's--so.png)|it's--so.png",
        "\"![a \"b\"](a.png)\"|“a “b””",
        "\"one\\¶'two'\"|“one¶‘two’”",
      })
  void onlyWordsAreSet(String text, String shown) {
    assertEquals(shown.replace("¶", "\n"), smart(text.replace("¶", "\n")));
  }

  @Test
  void tablesAreSetCellByCell() {
    assertEquals("“a”\nit’s\n“b\nc”\n", text("|\"a\"|it's|\n|-|-|\n|\"b|c\"|", "en"));
  }

  @Test
  void withoutALanguageItIsGuessed() {
    String german =
        "Das ist nicht der Tag, an dem die Leute es mit sich und \"dem\" Wort zu tun haben,";
    assertEquals("„dem“", text(german + german, "").substring(56, 61));
  }

  @Test
  void asWrittenIsTheSameDocument() {
    Document document = Markdown.parse("it's");
    assertSame(document, PunctuationStyle.AS_WRITTEN.of(document, "en"));
  }

  @Test
  void aBeginningStaysOne() {
    var beginning = new Document(Markdown.parse("it's").blocks(), false);
    assertFalse(PunctuationStyle.SMART.of(beginning, "en").isWhole());
  }

  @Test
  void setTwiceIsSetOnceAndCodeIsNeverTouched() {
    String[] pieces = {
      "\"",
      "'",
      "--",
      "...",
      " ",
      "word",
      "*",
      "**",
      "`\"x\" -- 'y'...`",
      "\n",
      "\n\n",
      "> ",
      "- ",
      "[",
      "](u)",
      "$x'$",
      "[^1]",
      "\n\n```\n\"z\" -- it's...\n```\n\n"
    };
    var random = new Random(9);
    for (int i = 0; i < 2_000; i++) {
      var text = new StringBuilder();
      for (int n = random.nextInt(30); n >= 0; n--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      Document typed = Markdown.parse(text.toString());
      Document once = PunctuationStyle.SMART.of(typed, "fr");
      assertEquals(
          DocumentDump.of(once),
          DocumentDump.of(PunctuationStyle.SMART.of(once, "fr")),
          text::toString);
      assertEquals(
          count(typed.plainText().text(), "\"x\" -- 'y'..."),
          count(once.plainText().text(), "\"x\" -- 'y'..."),
          text::toString);
      assertEquals(
          count(typed.plainText().text(), "\"z\" -- it's..."),
          count(once.plainText().text(), "\"z\" -- it's..."),
          text::toString);
      assertEquals(
          typed.plainText().references().size(),
          once.plainText().references().size(),
          text::toString);
      DocumentInvariants.check(once);
    }
  }

  private static int count(String text, String words) {
    return text.split(java.util.regex.Pattern.quote(words), -1).length;
  }

  private static String smart(String text) {
    return text(text, "en").strip();
  }

  private static String text(String text, String language) {
    return PunctuationStyle.SMART.of(Markdown.parse(text), language).plainText().text();
  }
}
