package lectern.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import lectern.markdown.Markdown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkPlacementTest {

  /** Blocks, and what becomes of them, {@code |} for the end of a leaf. */
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '§',
      value = {
        "no link, no link|",
        "[a](https://a.org) b, a[1] b|[1] https://a.org|",
        "*[a](https://a.org)* [b](c.md), a[1] b[2]|[1] https://a.org|[2] c.md|",
        "[a](https://a.org) [b](https://a.org), a[1] b[1]|[1] https://a.org|",
        "see https://a.org and www.b.org and <c@d.org>, see https://a.org and www.b.org and c@d.org|",
        "[a](#part), a|",
        "- [a](https://a.org)¶- b, a[1]|b|[1] https://a.org|",
        "> [a](https://a.org)¶¶b, a[1]|[1] https://a.org|b|",
        "# [a](https://a.org), a[1]|[1] https://a.org|",
        "[a](https://a.org)¶¶[b](https://b.org), a[1]|[1] https://a.org|b[2]|[2] https://b.org|",
        "[a](htps://a.org), a[1]|[1] htps://a.org|",
        "![a](a.png), a|",
        "a[^n]¶¶[^n]: [b](https://b.org) c, a¹|b[1] c|[1] https://b.org|",
        "``[a](https://a.org)`` in code, [a](https://a.org) in code|",
      })
  void addressesStandBelowTheirBlock(String text, String placed) {
    Document document = Markdown.parse(text.replace('¶', '\n'), "");
    assertEquals(
        placed,
        LinkPlacement.in(document).plainText().text().replace('\n', '|').replace("||", "|"));
  }

  @Test
  void anAddressLeadsWhereItsLinkLeads() {
    Document placed = LinkPlacement.in(Markdown.parse("[a](https://a.org)", ""));
    long links =
        placed.plainText().references().stream()
            .filter(it ->
                it.kind() instanceof Reference.LinkReference to
                    && to.target().address().equals("https://a.org"))
            .count();
    assertEquals(2, links);
  }

  @Test
  void aBeginningStaysOne() {
    assertTrue(LinkPlacement.in(Markdown.parse("a", "")).isWhole());
    Document beginning = new Document(Markdown.parse("a", "").blocks(), false);
    assertFalse(LinkPlacement.in(beginning).isWhole());
  }
}
