package lectern.layout;

import static lectern.layout.TestBlocks.code;
import static lectern.layout.TestBlocks.document;
import static lectern.layout.TestBlocks.item;
import static lectern.layout.TestBlocks.mark;
import static lectern.layout.TestBlocks.p;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import lectern.document.Block;
import lectern.document.Block.Alignment;
import lectern.document.Document;
import lectern.document.Inline;
import lectern.text.Widths;
import org.junit.jupiter.api.Test;

/** Texts of every size are set in time that grows with the text. */
class LayoutSizeTest {
  private static final Duration LIMIT = Duration.ofSeconds(20);

  @Test
  void aParagraphOfAMegabyte() {
    fits(document(p("a word and then another, ".repeat(40_000))), 66);
  }

  @Test
  void aWordWithoutEnd() {
    fits(document(p("word".repeat(100_000))), 2);
    fits(document(p("漢".repeat(100_000))), 66);
    fits(document(code("x".repeat(1_000_000))), 40);
  }

  @Test
  void aMegabyteOfSpaces() {
    Document document = document(p("a" + " ".repeat(1_000_000) + "b"));
    assertTimeoutPreemptively(
        LIMIT, () -> assertEquals("a b\n", PagePicture.of(Typesetter.page(document, 66))));
  }

  @Test
  void aParagraphOfMarksAlone() {
    var marks = new ArrayList<Inline>();
    for (int i = 0; i < 50_000; i++) {
      marks.add(mark("n", "(1)"));
    }
    fits(new Document(List.of(new Block.Paragraph(marks))), 20);
  }

  @Test
  void tenThousandBlocks() {
    var blocks = new ArrayList<Block>();
    for (int i = 0; i < 5_000; i++) {
      blocks.add(p("Paragraph " + i + " of a long text", mark("n" + i, "(" + i + ")")));
    }
    for (int i = 0; i < 5_000; i++) {
      blocks.add(TestBlocks.note("n" + i, "(" + i + ")", p("Note " + i)));
    }
    fits(new Document(blocks), 40);
  }

  @Test
  void aListOfTwentyThousandItems() {
    var items = new ArrayList<Block.Item>();
    for (int i = 0; i < 20_000; i++) {
      items.add(item("item"));
    }
    fits(document(new Block.ListBlock(true, 1, true, items)), 40);
  }

  @Test
  void aHundredLevelsAtAnyMeasure() {
    Block block = p("the bottom of it all");
    for (int level = 0; level < 100; level++) {
      block =
          switch (level % 3) {
            case 0 -> new Block.Quote(List.of(block));
            case 1 -> new Block.ListBlock(true, 98, true, List.of(item(block)));
            default -> new Block.ListBlock(false, 1, true, List.of(item("level", block)));
          };
    }
    for (int measure : new int[] {1, 2, 3, 7, 20, 66, 300}) {
      fits(document(block), measure);
    }
  }

  @Test
  void aTableOfManyColumnsAndOfMuchText() {
    var alignments = new ArrayList<Alignment>();
    var row = new ArrayList<List<Inline>>();
    for (int i = 0; i < 3_000; i++) {
      alignments.add(Alignment.LEFT);
      row.add(TestBlocks.inlines("cell of several words"));
    }
    fits(document(new Block.Table(alignments, row, List.of(row, row, row))), 66);
    List<List<Inline>> long3 =
        List.of(
            TestBlocks.inlines("a"),
            TestBlocks.inlines("word ".repeat(50_000)),
            TestBlocks.inlines("b"));
    fits(document(new Block.Table(alignments.subList(0, 3), long3, List.of(long3))), 66);
  }

  private static void fits(Document document, int measure) {
    assertTimeoutPreemptively(
        LIMIT,
        () -> {
          Page page = Typesetter.page(document, measure);
          List<Line> lines = page.lines();
          assertTrue(!lines.isEmpty());
          for (int i = 0; i < lines.size(); i += 1 + lines.size() / 1000) {
            for (Span span : lines.get(i).spans()) {
              assertTrue(span.column() + Widths.NARROW.of(span.text()) <= measure, span::toString);
            }
          }
          int middle = page.plain().length() / 2;
          assertTrue(page.rowAt(middle).compareTo(page.last()) <= 0);
        });
  }
}
