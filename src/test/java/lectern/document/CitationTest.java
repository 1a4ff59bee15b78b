package lectern.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import lectern.document.target.Target;
import lectern.document.target.TargetParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Links written out in Markdown. */
class CitationTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "the list | https://a.org/x | [the list](https://a.org/x)",
        "a [b] c\\ | https://a.org/x | [a \\[b\\] c\\\\](https://a.org/x)",
        "wiki | https://a.org/x_(y) | [wiki](<https://a.org/x_(y)>)",
        "https://a.org/ | https://a.org/ | <https://a.org/>",
        "~~ | https://a.org/ | <https://a.org/>",
        "essay | other.md#top | [essay](other.md#top)",
        "old | ttps://a.org/x | [old](ttps://a.org/x)",
      })
  void wordsAndAddress(String words, String address, String expected) {
    assertEquals(expected, MarkdownLink.of(words, TargetParser.parse(address)));
  }

  @Test
  void nothingInItCommandsATerminal() {
    Target hostile = new Target.Refused("https://a\u001b]52;c;x\u0007\n", "controls");
    assertEquals("[b c\\]8;;](https://a]52;c;x)", MarkdownLink.of("b\nc\u001b]8;;", hostile));
    assertEquals("https://a]52;c;x", MarkdownLink.address(hostile));
  }
}
