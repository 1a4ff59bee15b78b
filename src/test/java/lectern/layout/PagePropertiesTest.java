package lectern.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import lectern.document.Document;
import lectern.document.PlainText;
import lectern.document.Reference;
import lectern.essay.Essay;
import lectern.essay.Head;
import lectern.layout.paragraph.BaselineShift;
import lectern.layout.paragraph.RunningTextBuilder;
import lectern.text.Direction;
import lectern.text.Widths;
import org.junit.jupiter.api.Test;

/** What holds of every page, whatever its text and measure. */
class PagePropertiesTest {
  private static final int PAGES = 400;

  @Test
  void noLineIsWiderThanTheMeasureAndNoSpansOverlap() {
    everyPage(
        true,
        (page, what) -> {
          int beside = page.houseStyle().overhang();
          for (Line line : page.lines()) {
            int right = -beside;
            for (Span span : line.spans()) {
              int end = right;
              assertTrue(span.column() >= end, () -> what + " overlap in " + line);
              right = span.column() + Widths.NARROW.of(span.text());
            }
            assertTrue(right <= page.measure() + beside, what + " too wide: " + line);
          }
        });
  }

  @Test
  void everyCharacterStandsOnThePageOnceAndNothingIsInvented() {
    everyPage(
        true,
        (page, what) -> {
          var shown = new BitSet();
          for (Line line : page.lines()) {
            for (Span span : line.spans()) {
              if (span.isWords()) {
                assertTrue(isExact(span, page.plain()), () -> what + " not the words: " + span);
                int end = span.offset() + span.text().length();
                int again = shown.nextSetBit(span.offset());
                assertTrue(again < 0 || again >= end, () -> what + " twice: " + span);
                shown.set(span.offset(), end);
              }
            }
          }
          // A character of two cells cannot stand in one.
          if (page.measure() > 1) {
            assertAllButSpaceShown(page.plain().text(), shown, what);
          }
        });
  }

  private static void assertAllButSpaceShown(String text, BitSet shown, String what) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean silent = Character.isWhitespace(c) || c == '\u00AD';
      int at = i;
      assertTrue(silent || shown.get(i), () -> what + " lost " + (int) c + " at " + at);
    }
  }

  /** The same words, but for what the Javadoc of Span names. */
  private static boolean isExact(Span span, PlainText plain) {
    String words = plain.text().substring(span.offset(), span.offset() + span.text().length());
    String shown = RunningTextBuilder.shown(words);
    for (int i = 0; i < shown.length(); i++) {
      String c = shown.substring(i, i + 1);
      String set = span.text().substring(i, i + 1);
      if (!set.equals(c)
          && !set.equals(Direction.mirrored(c))
          && !set.equals(BaselineShift.SUPER.of(c))
          && !set.equals(Direction.mirrored(BaselineShift.SUPER.of(c)))
          && !set.equals(BaselineShift.SUB.of(c))) {
        return false;
      }
    }
    return true;
  }

  @Test
  void withoutTablesOffsetsGrowFromSpanToSpan() {
    everyPage(
        false,
        (page, what) -> {
          int end = 0;
          for (Line line : page.lines()) {
            for (Span span : inOrder(page, line)) {
              if (span.isWords()) {
                assertTrue(span.offset() >= end, what + " goes back at " + span);
                end = span.offset() + span.text().length();
              }
            }
          }
        });
  }

  /** As the words are read; words from right to left are seen in another order. */
  private static List<Span> inOrder(Page page, Line line) {
    return page.houseStyle().reordered() && Direction.hasRightToLeft(page.plain().text())
        ? line.spans().stream().sorted(Comparator.comparingInt(Span::offset)).toList()
        : line.spans();
  }

  @Test
  void linesStandInTheOrderOfTheirOffsets() {
    everyPage(
        true,
        (page, what) -> {
          int start = 0;
          for (Line line : page.lines()) {
            assertTrue(line.start() >= start && line.end() >= line.start(), what + " " + line);
            start = line.start();
            for (Span span : line.spans()) {
              if (span.isWords()) {
                assertTrue(span.offset() >= line.start(), what + " " + line);
                assertTrue(span.offset() + span.text().length() <= line.end(), what + " " + line);
              }
            }
          }
        });
  }

  @Test
  void spansOfReferencesLieInsideThem() {
    everyPage(
        true,
        (page, what) -> {
          for (Line line : page.lines()) {
            for (Span span : line.spans()) {
              if (span.reference() >= 0 && span.isWords()) {
                Reference reference = page.plain().references().get(span.reference());
                assertTrue(span.offset() >= reference.start(), what + " " + span);
                assertTrue(
                    span.offset() + span.text().length() <= reference.end(), what + " " + span);
              }
            }
          }
        });
  }

  @Test
  void theRowOfAnOffsetShowsItsCharacter() {
    everyPage(
        true,
        (page, what) -> {
          if (page.measure() == 1) {
            return;
          }
          String text = page.plain().text();
          for (int offset = 1; offset < text.length(); offset++) {
            char c = text.charAt(offset);
            if (!Character.isWhitespace(c) && c != '\u00AD') {
              int wanted = offset;
              assertTrue(
                  page.line(page.rowAt(offset)).spans().stream()
                      .anyMatch(span -> shows(span, wanted)),
                  () -> what + " not shown at its row: " + wanted);
            }
          }
        });
  }

  private static boolean shows(Span span, int offset) {
    return span.isWords()
        && span.offset() <= offset
        && offset < span.offset() + span.text().length();
  }

  @Test
  void rowsAreCountedAlikeInBothDirections() {
    everyPage(
        true,
        (page, what) -> {
          List<PageRow> rows = rows(page);
          assertEquals(rows.size(), page.lines().size(), what);
          for (int i = 0; i < rows.size(); i += 1 + rows.size() / 7) {
            PageRow row = rows.get(i);
            assertEquals(row, page.move(page.first(), i), what);
            assertEquals(row, page.move(page.last(), i - rows.size() + 1), what);
            assertEquals(page.first(), page.move(row, -i - 3), what);
            assertEquals(page.last(), page.move(row, Integer.MAX_VALUE), what);
            assertEquals(page.first(), page.move(row, Integer.MIN_VALUE), what);
            assertEquals(i, page.distance(page.first(), row, 10_000), what);
            assertEquals(-i, page.distance(row, page.first(), 10_000), what);
            assertEquals(Math.min(i, 5), page.distance(page.first(), row, 5), what);
          }
          int top = Math.max(0, rows.size() - 10);
          assertEquals(rows.isEmpty() ? PageRow.FIRST : rows.get(top), page.lastTop(10), what);
        });
  }

  @Test
  void theOffsetOfARowLeadsBackToTheSameWords() {
    everyPage(
        true,
        (page, what) -> {
          int before = 0;
          for (PageRow row : rows(page)) {
            int offset = page.offsetAt(row);
            assertTrue(offset >= before, what);
            before = offset;
            boolean words = page.line(row).spans().stream().anyMatch(Span::isWords);
            if (words && offset > 0) {
              // A value in a record begins with its label, which may stand a line above.
              PageRow there = page.rowAt(offset);
              assertEquals(offset, page.offsetAt(there), what);
              assertTrue(there.equals(row) || !holds(page.line(row), offset), what);
            }
          }
        });
  }

  private static boolean holds(Line line, int offset) {
    return line.spans().stream()
        .anyMatch(span -> span.offset() <= offset && offset < span.offset() + span.text().length());
  }

  private static List<PageRow> rows(Page page) {
    var rows = new ArrayList<PageRow>();
    if (!page.lines().isEmpty()) {
      PageRow row = page.first();
      rows.add(row);
      for (PageRow next = page.move(row, 1); !next.equals(row); next = page.move(row, 1)) {
        rows.add(next);
        row = next;
      }
    }
    return rows;
  }

  private static void everyPage(boolean tables, BiConsumer<Page, String> check) {
    var random = new Random(7);
    var essay = new Essay("id", Head.ofTitle("A title of several words"), 100, "", 0);
    for (int seed = 0; seed < PAGES; seed++) {
      int measure = 1 + random.nextInt(random.nextBoolean() ? 24 : 200);
      Document document = new RandomTexts(seed, tables).document();
      boolean justified = random.nextBoolean();
      boolean hyphenated = random.nextBoolean();
      var houseStyle =
          new HouseStyle(justified, hyphenated, seed % 5 > 0, "en").withOverhang(seed % 3);
      Page page =
          seed % 2 == 0
              ? Typesetter.page(document, measure, houseStyle)
              : Typesetter.page(essay, document, measure, houseStyle);
      check.accept(page, "text " + seed + " at " + measure + ":");
    }
  }
}
