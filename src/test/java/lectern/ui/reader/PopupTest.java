package lectern.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import lectern.document.Block.Note;
import lectern.document.Document;
import lectern.layout.Page;
import lectern.layout.Span;
import lectern.layout.Style.StyleRole;
import lectern.layout.Typesetter;
import lectern.markdown.Markdown;
import org.junit.jupiter.api.Test;

class PopupTest {

  /** Only a mark that leads nowhere looks like one, in the text as in a note. */
  @Test
  void aMarkInsideANoteIsKnownToItsEssay() {
    Document essay = Markdown.parse("a[^1]\n\n[^1]: b[^2] c[^3]\n\n[^2]: d\n");
    Page page = Typesetter.page(essay, 40);
    Note first = essay.note("1");
    assertNotNull(first);
    Popup popup = Popup.of(first, essay, page, null);
    assertEquals(List.of(StyleRole.MARK, StyleRole.UNDEFINED_MARK), marks(popup.page()));
    assertEquals(
        List.of(StyleRole.MARK, StyleRole.UNDEFINED_MARK),
        marks(popup.withMeasure(20, page.houseStyle()).page()));
  }

  private static List<StyleRole> marks(Page page) {
    return page.lines().stream()
        .flatMap(line -> line.spans().stream())
        .filter(span -> span.reference() >= 0)
        .map(Span::style)
        .map(style -> style.role())
        .toList();
  }
}
