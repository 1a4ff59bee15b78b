package lectern.layout;

import static lectern.layout.TestBlocks.bullets;
import static lectern.layout.TestBlocks.document;
import static lectern.layout.TestBlocks.item;
import static lectern.layout.TestBlocks.link;
import static lectern.layout.TestBlocks.mark;
import static lectern.layout.TestBlocks.note;
import static lectern.layout.TestBlocks.p;
import static lectern.layout.TestBlocks.table;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import lectern.document.Block;
import lectern.document.Document;
import lectern.essay.Essay;
import lectern.essay.Head;
import org.junit.jupiter.api.Test;

class PageTest {

  @Test
  void anEmptyDocumentHasNoLines() {
    Page page = Typesetter.page(document(), 40);
    assertEquals(List.of(), page.lines());
    assertEquals(PageRow.FIRST, page.first());
    assertEquals(PageRow.FIRST, page.last());
    assertEquals(PageRow.FIRST, page.move(PageRow.FIRST, 5));
    assertEquals(PageRow.FIRST, page.move(PageRow.FIRST, -5));
    assertEquals(PageRow.FIRST, page.rowAt(0));
    assertEquals(PageRow.FIRST, page.rowAt(7));
    assertEquals(PageRow.FIRST, page.lastTop(10));
    assertEquals(0, page.offsetAt(PageRow.FIRST));
    assertEquals(List.of(), page.references(PageRow.FIRST, 10));
    assertTrue(page.showsEnd(PageRow.FIRST, 10));
  }

  @Test
  void aTitleWithoutTextIsAPage() {
    var essay = new Essay("id", Head.ofTitle("Title"), 0, "", 0);
    Page page = Typesetter.page(essay, document(), 40);
    assertEquals("\nTitle\n━━━━━━━━\n\nThis essay is empty.\n", PagePicture.of(page));
    assertEquals(new PageRow(0, 4), page.last());
    assertEquals(page.first(), page.rowAt(0));
    assertEquals(0, page.offsetAt(page.last()));
  }

  @Test
  void partsWithoutLinesAreSteppedOver() {
    Page page = Typesetter.page(document(p(""), p("a"), p(""), p(" "), p("b"), p("")), 40);
    PageRow a = page.first();
    PageRow b = page.last();
    assertEquals("a", PagePicture.of(page.line(a)));
    assertEquals(b, page.move(a, 2));
    assertEquals(a, page.move(b, -2));
    assertEquals(2, page.distance(a, b, 99));
    int end = page.plain().length();
    assertEquals(b, page.rowAt(end));
  }

  @Test
  void anOffsetInALaterColumnIsFoundOnTheLineThatShowsIt() {
    Page page =
        Typesetter.page(
            document(table("ll", "h|i", "a column of several lines|one"), p("after")), 16);
    int one = page.plain().text().indexOf("one");
    Line line = page.line(page.rowAt(one));
    assertTrue(PagePicture.of(line).endsWith("one"), line::toString);
    assertEquals(page.rowAt(page.plain().text().indexOf("a column")), page.rowAt(one));
  }

  @Test
  void referencesOnRowsAreThoseThatShowThere() {
    Page page =
        Typesetter.page(
            document(p("a ", link("long link of words"), " b", mark("1", "¹")), p(link("c"))), 12);
    // a long link / of words b¹ / (blank) / c
    assertEquals(List.of(0), page.references(page.first(), 1));
    assertEquals(List.of(0, 1), page.references(page.move(page.first(), 1), 2));
    assertEquals(List.of(0, 1, 2), page.references(page.first(), 10));
    int start = page.plain().references().get(0).start();
    assertEquals(page.first(), page.rowAt(start));
  }

  @Test
  void aNoteStandsWhereItsFirstWordsAre() {
    Page page =
        Typesetter.page(
            document(p("Words."), note("x", "1", p("First.")), note("y", "2", p("Second."))), 40);
    PageRow first = page.rowAt(page.plain().blockStart(1));
    PageRow second = page.rowAt(page.plain().blockStart(2));
    assertEquals("1  First.", PagePicture.of(page.line(first)));
    assertEquals("2  Second.", PagePicture.of(page.line(second)));
    assertEquals(page.plain().text().indexOf("Second"), page.offsetAt(second));
  }

  @Test
  void aNoteWithoutWordsHasARowToo() {
    Page page = Typesetter.page(document(p("Words."), note("x", "1"), p("More.")), 40);
    PageRow more = page.rowAt(page.plain().blockStart(2));
    assertEquals("1", PagePicture.of(page.line(page.move(more, -2))));
  }

  @Test
  void onlyThePartsThatAreLookedAtAreSet() {
    var blocks = new ArrayList<Block>();
    for (int i = 0; i < 2_000; i++) {
      blocks.add(p("Paragraph number " + i));
    }
    var document = new Document(blocks);
    var set = new TreeSet<Integer>();
    Page page = TestBlocks.recorded(document, set);
    assertEquals(30, page.lines(page.first(), 30).size());
    assertTrue(set.last() < 20, set::toString);
    int offset = document.plainText().text().indexOf("number 1000\n");
    assertEquals("Paragraph number 1000", PagePicture.of(page.line(page.rowAt(offset))));
    page.lastTop(30);
    assertTrue(set.size() < 50, set::toString);
  }

  @Test
  void aRowInALongListIsFound() {
    Page page =
        Typesetter.page(
            document(bullets(item("one"), item("two"), item("three"), item("four"))), 9);
    int three = page.plain().text().indexOf("three");
    assertEquals(new PageRow(1, 2), page.rowAt(three));
    assertEquals(new PageRow(1, 2), page.rowAt(three + 4));
    assertEquals(new PageRow(1, 3), page.rowAt(page.plain().length()));
  }
}
