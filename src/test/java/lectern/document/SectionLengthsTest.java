package lectern.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import lectern.markdown.Markdown;
import org.junit.jupiter.api.Test;

class SectionLengthsTest {
  private static String lengths(String text) {
    return SectionLengths.of(Markdown.parse(text)).toString();
  }

  @Test
  void aSectionHasThoseBelowIt() {
    assertEquals(
        "[20, 5, 2, 5]",
        lengths(
            """
            Before.

            # aaaa

            bbbb

            ## cc

            ### d

            ## ee ff
            """));
  }

  @Test
  void aTextWithoutHeadingsHasNone() {
    assertEquals("[]", lengths("One.\n\nTwo.\n"));
    assertEquals("[]", lengths(""));
  }

  @Test
  void closingNotesBelongToNone() {
    assertEquals("[4]", lengths("# A\n\nb[^1]\n\n[^1]: A note that is long.\n"));
  }
}
