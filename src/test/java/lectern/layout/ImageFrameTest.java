package lectern.layout;

import static lectern.layout.TestBlocks.document;
import static lectern.layout.TestBlocks.image;
import static lectern.layout.TestBlocks.link;
import static lectern.layout.TestBlocks.p;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import lectern.document.Block;
import lectern.document.Document;
import lectern.document.Inline;
import org.junit.jupiter.api.Test;

/** Pictures that stand alone have a frame; others are words of their line. */
class ImageFrameTest {

  @Test
  void anImageAloneStandsInAFrame() {
    assertEquals(
        """
        ╭──────────╮
        │ ▣ a lamp │
        ╰──────────╯
        """,
        set(40, p(image("a lamp"))));
  }

  @Test
  void itsCaptionStandsBelow() {
    var figure =
        new Block.Figure(List.of(p(image("a lamp"))), List.of(new Inline.Text("Lit in 1820.")));
    assertEquals(
        """
        ╭──────────╮
        │ ▣ a lamp │
        ╰──────────╯
        Lit in 1820.
        """,
        set(40, figure));
  }

  @Test
  void longWordsAreBrokenInsideTheFrame() {
    assertEquals(
        """
        ╭─────────────╮
        │ ▣ a lamp on │
        │ the table   │
        ╰─────────────╯
        """,
        set(16, p(image("a lamp on the table"))));
  }

  @Test
  void anImageThatIsALinkHasOneToo() {
    assertTrue(set(40, p(link(image("a lamp")))).startsWith("╭"));
  }

  @Test
  void anImageAmongWordsAndAnywhereNarrowHasNone() {
    assertEquals("See ▣ a lamp\n", set(40, p("See ", image("a lamp"))));
    assertEquals("▣ a lamp\n", set(15, p(image("a lamp"))));
  }

  @Test
  void itsLinkCanBeFollowed() {
    Document document = document(p("Words."), p(image("a lamp")));
    Page page = Typesetter.page(document, 40);
    assertEquals(List.of(0), page.references(page.rowAt(8), 3));
    assertEquals(new PageRow(2, 2), page.rowAt(8));
  }

  @Test
  void oneInsideALinkIsOneReferenceWithIt() {
    Document document = document(p(link(image("a lamp"))), p(link("more")));
    Page page = Typesetter.page(document, 40);
    assertEquals(2, document.plainText().references().size());
    assertEquals(List.of(0), page.references(page.rowAt(0), 3));
    assertEquals(List.of(0, 1), page.references(page.rowAt(0), 5));
  }

  private static String set(int measure, Block... blocks) {
    return PagePicture.of(Typesetter.page(document(blocks), measure));
  }
}
