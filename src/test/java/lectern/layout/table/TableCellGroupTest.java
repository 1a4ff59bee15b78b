package lectern.layout.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lectern.document.Block;
import lectern.document.Document;
import lectern.document.Inline;
import lectern.document.Leaf;
import lectern.layout.Page;
import lectern.layout.PagePicture;
import lectern.layout.PageRow;
import lectern.layout.TestBlocks;
import lectern.layout.Typesetter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table of hundreds of columns is set group by group. */
class TableCellGroupTest {
  private static String row(String cell, int columns) {
    return IntStream.range(0, columns).mapToObj(i -> cell + i).collect(Collectors.joining("|"));
  }

  private static Document document(int columns, int rows) {
    var cells = new ArrayList<String>();
    cells.add(row("w", columns));
    for (int i = 0; i < rows; i++) {
      cells.add(row("x", columns));
    }
    Block table = TestBlocks.table("l".repeat(columns), cells.toArray(String[]::new));
    return TestBlocks.document(TestBlocks.p("Words above."), table, TestBlocks.p("Words below."));
  }

  @Test
  void itsRowsAreTheRecordsThatOneTableWouldShow() {
    String expected =
        IntStream.range(0, 2)
            .mapToObj(row ->
                IntStream.range(0, 150)
                    .mapToObj(TableCellGroupTest::labelled)
                    .collect(Collectors.joining()))
            .collect(Collectors.joining("\n", "─".repeat(40) + "\n", "\nWords below.\n"));
    String image = PagePicture.of(Typesetter.page(document(150, 2), 40));
    assertTrue(image.startsWith("Words above.\n\nw0 · w1 · w2 "), image);
    assertEquals(expected, image.substring(image.indexOf('─')));
  }

  /** Labels of 64 columns stand in a column of their own. */
  private static String labelled(int column) {
    int widest = ("w" + Math.min(149, column / 64 * 64 + 63)).length();
    String label = "w" + column;
    return " ".repeat(widest - label.length()) + label + "  x" + column + "\n";
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 10, 66, 200})
  void everyWordStandsOnTheRowOfItsOffset(int measure) {
    Document document = document(300, 3);
    Page page = Typesetter.page(document, measure);
    for (Leaf leaf : document.leaves().all()) {
      for (int offset = Math.max(1, leaf.start()); offset < leaf.end(); offset++) {
        int at = offset;
        assertTrue(
            document.plainText().text().charAt(at) == ' '
                || page.line(page.rowAt(at)).spans().stream()
                    .anyMatch(
                        span -> span.offset() <= at && at < span.offset() + span.text().length()),
            () -> "offset " + at);
      }
    }
    PageRow last = page.first();
    for (PageRow next = page.move(last, 1); !next.equals(last); next = page.move(last, 1)) {
      assertTrue(page.line(next).start() >= page.line(last).start());
      assertEquals(1, page.distance(last, next, 10));
      last = next;
    }
    assertEquals(page.last(), last);
  }

  @Test
  void referencesInItsCellsAreCounted() {
    var cells = new ArrayList<List<Inline>>();
    for (int i = 0; i < 200; i++) {
      cells.add(List.of(TestBlocks.mark("n" + i, "(" + i + ")")));
    }
    var columns = new ArrayList<Block.Alignment>();
    cells.forEach(it -> columns.add(Block.Alignment.LEFT));
    Document document = TestBlocks.document(new Block.Table(columns, cells, List.of(cells, cells)));
    Page page = Typesetter.page(document, 40);
    assertEquals(IntStream.range(0, 600).boxed().toList(), page.references(page.first(), 10_000));
  }

  @Test
  void onlyTheGroupsOnTheScreenAreTypeset() {
    Document document = document(10_000, 5);
    var set = new TreeSet<Integer>();
    Page page = TestBlocks.recorded(document, set);
    assertEquals(24, page.lines(page.first(), 24).size());
    page.lastTop(24);
    int offset = document.plainText().text().lastIndexOf("x5000\n");
    assertEquals("w5000  x5000", PagePicture.of(page.line(page.rowAt(offset))));
    assertTrue(set.size() < 12, set::toString);
  }
}
