package lectern.layout.paragraph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import lectern.document.Inline;
import lectern.document.target.Target;
import lectern.text.Widths;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortAddressTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "https://www.joelonsoftware.com/2002/06/12/strategy-letter-v/, joelonsoftware.com …/strategy-letter-v",
        "https://en.wikipedia.org/wiki/Footnote, en.wikipedia.org …/Footnote",
        "www.example.org/a/b.html, example.org …/b.html",
        "https://example.org/watch?v=abc/def, example.org/watch?v=abc/def",
        "https://example.org/a/watch?v=abc/def, example.org …/watch?v=abc/def",
        "https://example.org/all-the-pages-of-the-year, example.org/all-the-pages-of-the-year",
        "https://example.org/page#part/two, example.org/page#part/two",
        "https://example.org/, example.org ``",
        "https://example.org, example.org ``",
        "https://example.org?q=1, example.org?q=1",
        "https://example.org:8080/x/y, example.org:8080 …/y",
        "HTTPS://Example.org/x/y, Example.org …/y",
        "https://example.org/a/日本語日本語日本語日本語日本語日本語, example.org …/日本語日本語日本語日本語日…",
      })
  void anAddressIsItsHostAndItsLastPart(String address, String shorter) {
    ShortAddress seen = ShortAddress.of(address, 30, Widths.NARROW);
    assertEquals(shorter.replace("``", "").strip(), (seen.host() + " " + seen.last()).strip());
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/a/b, https://example.org/a/b, true",
    "www.example.org/a/b/c, https://www.example.org/a/b/c, true",
    "the list of 1911 in full, https://example.org/a/b, false",
    "https://example.org/a/b, https://example.net/a/b, false",
    "https://bank.example@evil.example/a, https://bank.example@evil.example/a, false",
    "https://a.org/b, https://a.org/b, false",
    "example.org/a/b/c/d/e/f/g, https://example.org/a/b/c/d/e/f/g, false",
  })
  void onlyABareAddressThatIsTooWideIsShort(String words, String address, boolean shorter) {
    var link = new Inline.Link(List.of(new Inline.Text(words)), new Target.Web(address), "");
    assertEquals(shorter, ShortAddress.fits(link, 20, Widths.NARROW));
  }
}
