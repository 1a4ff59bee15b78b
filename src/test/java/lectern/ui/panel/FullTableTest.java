package lectern.ui.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import lectern.document.Block;
import lectern.document.Block.Alignment;
import lectern.document.Document;
import lectern.document.Inline;
import lectern.layout.HouseStyle;
import lectern.layout.table.WideTable;
import lectern.screen.Frame;
import lectern.screen.Input;
import lectern.screen.Size;
import lectern.text.Widths;
import lectern.ui.key.DefaultKeys;
import lectern.ui.look.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table on a screen of its own. */
class FullTableTest {
  private static FullTable keys(FullTable table, Size size, String keys) {
    FullTable now = table;
    for (String key : keys.split(" ")) {
      var step = PanelUpdate.on(now, DefaultKeys.KEYMAP, Widths.NARROW, Input.Key.of(key), 1, size);
      assertTrue(step.state() instanceof FullTable, key);
      now = (FullTable) step.state();
    }
    return now;
  }

  private static String seen(FullTable table, Size size) {
    var frame = new Frame(size, Theme.TERMINAL.text());
    var context = new PanelContext(Theme.TERMINAL, DefaultKeys.KEYMAP, "", 0, true);
    PanelView.draw(frame, context, table);
    var seen = new StringBuilder();
    for (int row = 0; row < size.rows(); row++) {
      seen.append(frame.row(row)).append('\n');
    }
    return seen.toString();
  }

  private static FullTable table(int columns, List<List<List<Inline>>> rows) {
    var header = new ArrayList<List<Inline>>();
    for (int i = 0; i < columns; i++) {
      header.add(List.of(new Inline.Text("c" + i + ".")));
    }
    var block = new Block.Table(Collections.nCopies(columns, Alignment.LEFT), header, rows);
    var document = new Document(List.of(block));
    return FullTable.of(new WideTable(document, block, HouseStyle.DEFAULT), false);
  }

  /** Every cell says which it is, and some go on for long. */
  private static FullTable random(Random random) {
    int columns = 1 + random.nextInt(12);
    var rows = new ArrayList<List<List<Inline>>>();
    for (int row = random.nextInt(30); row > 0; row--) {
      var cells = new ArrayList<List<Inline>>();
      for (int i = 0; i < columns; i++) {
        String name = "r" + rows.size() + "c" + i + ".";
        String more = random.nextInt(4) == 0 ? " wick".repeat(random.nextInt(40)) : "";
        cells.add(List.of(new Inline.Text(name + more)));
      }
      rows.add(cells);
    }
    return table(columns, rows);
  }

  private static Size size(Random random) {
    return new Size(20 + random.nextInt(100), 6 + random.nextInt(20));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void everyCellIsSeenOnTheWayRightAndDown(long seed) {
    var random = new Random(seed);
    FullTable table = random(random);
    Size size = size(random);
    var missing = new TreeSet<String>();
    for (int row = 0; row < table.table().rows(); row++) {
      for (int column = 0; column < table.table().columns(); column++) {
        missing.add("r" + row + "c" + column + ".");
      }
    }
    FullTable left = table;
    for (int column = 0; column < table.table().columns(); column++) {
      FullTable now = left;
      for (FullTable before = null; !now.equals(before); now = keys(now, size, "j")) {
        String seen = seen(now, size);
        missing.removeIf(seen::contains);
        before = now;
      }
      left = keys(left, size, "l");
    }
    assertEquals(new TreeSet<>(), missing);
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14, 15, 16})
  void theEndsAreWhereOneGetsStepByStep(long seed) {
    var random = new Random(seed);
    FullTable table = random(random);
    Size size = size(random);
    FullTable far = keys(table, size, "l ".repeat(12) + "Space ".repeat(200).strip());
    assertEquals(seen(far, size), seen(keys(table, size, "$ G"), size));
    FullTable back = keys(far, size, "h ".repeat(12) + "b ".repeat(200).strip());
    assertEquals(seen(table, size), seen(back, size));
    assertEquals(seen(table, size), seen(keys(far, size, "g 0"), size));
  }

  @ParameterizedTest
  @ValueSource(longs = {31, 32, 33, 34, 35, 36})
  void theFirstRowStaysWhileTheColumnsMove(long seed) {
    var random = new Random(seed);
    FullTable table = random(random);
    Size size = size(random);
    int half = table.table().rows() / 2;
    FullTable there = table.from(half, 0);
    for (int column = 0; column <= TableRows.of(table, size).viewport().last(); column++) {
      TableRows rows = TableRows.of(there.from(column), size);
      int top = rows.top(there.from(column)).row();
      assertTrue(top == half || top == rows.last().row(), "row " + top + " from " + column);
    }
  }

  @Test
  void rowsAreAsHighAsWhatIsSeenOfThem() {
    var rows = new ArrayList<List<List<Inline>>>();
    for (int row = 0; row < 6; row++) {
      rows.add(cells("short", "short", "wick ".repeat(30), "short"));
    }
    var size = new Size(24, 12);
    FullTable table = table(4, rows);
    String seen = seen(table, size);
    assertTrue(seen.lines().filter(text -> text.contains("short")).count() == 6, seen);
    FullTable inside = keys(table, size, "l j j j");
    assertTrue(seen(inside, size).contains("wick"), seen(inside, size));
    // What has no fourth line beside these columns begins with its first.
    String back = seen(keys(inside, size, "h"), size);
    assertEquals(seen, back);
    assertEquals(seen(inside, size), seen(keys(inside, size, "h l"), size));
  }

  private static List<List<Inline>> cells(String... words) {
    return Arrays.stream(words).map(text -> List.<Inline>of(new Inline.Text(text))).toList();
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24, 25, 26})
  void noSizeOfTheScreenIsTooSmall(long seed) {
    var random = new Random(seed);
    FullTable table = keys(random(random), size(random), "l j l Space");
    for (int columns = 1; columns < 60; columns += 1 + random.nextInt(7)) {
      for (int rows = 1; rows < 12; rows++) {
        var size = new Size(columns, rows);
        seen(table, size);
        seen(keys(table, size, "l j $ G h k"), size);
      }
    }
  }

  @Test
  void anEmptyTableIsAHeader() {
    assertTrue(
        seen(keys(table(2, List.of()), new Size(30, 5), "j G $ Space"), new Size(30, 5))
            .startsWith(" c0.  c1."));
  }

  @Test
  void aHugeTableOpensAndScrollsAtOnce() {
    List<Inline> cell = List.of(new Inline.Text("wick and oil"));
    List<List<Inline>> row = Collections.nCopies(10_000, cell);
    FullTable huge = table(10_000, Collections.nCopies(1_000, row));
    var size = new Size(200, 50);
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          FullTable now = huge;
          for (int i = 0; i < 50; i++) {
            now = keys(now, size, "l j Space");
            assertTrue(seen(now, size).contains("wick and oil"));
          }
          assertTrue(
              seen(keys(now, size, "$ G"), size).contains("of 10000 · rows 954–1000 of 1000"));
        });
  }

  @Test
  void aCellOfAMillionWordsScrolls() {
    var cell = List.<Inline>of(new Inline.Text("wick ".repeat(1_000_000)));
    FullTable tall = table(1, List.of(List.of(cell)));
    var size = new Size(80, 24);
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> assertTrue(seen(keys(tall, size, "j Space G"), size).contains("wick wick")));
  }
}
