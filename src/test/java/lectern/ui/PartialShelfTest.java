package lectern.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import lectern.essay.Arrangement;
import lectern.essay.CountedEssays;
import lectern.essay.EssayDate;
import lectern.essay.EssayTable;
import lectern.essay.ReadingProgress;
import lectern.essay.ShelfSummary;
import lectern.screen.Frame;
import lectern.screen.Input;
import lectern.screen.Size;
import lectern.ui.loop.Msg;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A large shelf of which only some rows are known looks and moves like the whole. */
class PartialShelfTest {
  private static final EssayTable TABLE = new CountedEssays(3_000).table();
  private static final String[] KEYS = {
    "j", "k", "j", "PgDn", "PgUp", "Down", "5", "g", "G", "/", "w", "h", "Enter", "Esc", "s", "t",
    "?", "d", "x"
  };

  private static Model empty(
      Size size, Arrangement arrangement, Map<String, ReadingProgress> progressById) {
    Model first =
        Model.shelf("essays", EssayDate.of(2026, 1, 1), size, Settings.DEFAULT)
            .withArrangement(arrangement);
    return step(first, new Msg.ProgressLoaded(progressById));
  }

  private static Model whole(Model empty) {
    return step(empty, new Msg.EssaysFound(TABLE, false));
  }

  private static Model step(Model model, Msg msg) {
    return Update.step(model, msg).model();
  }

  private static Model key(Model model, String key) {
    return step(model, new Msg.InputReceived(Input.Key.of(key)));
  }

  private static Model partial(Model empty) {
    ShelfSummary summary = whole(empty).shelf().summary();
    assertNotNull(summary);
    var rows = summary.opening(empty.shelf().progressById(), empty.resuming());
    return step(empty, new Msg.ShelfRestored(summary, Objects.requireNonNull(rows)));
  }

  private static void assertSame(Model expected, Model actual, String what) {
    Frame one = View.frame(expected);
    Frame other = View.frame(actual);
    for (int row = 0; row < one.size().rows(); row++) {
      assertEquals(one.row(row), other.row(row), what + ", row " + row);
    }
  }

  private static Map<String, ReadingProgress> progressById(int... essays) {
    var progressById = new HashMap<String, ReadingProgress>();
    for (int essay : essays) {
      progressById.put(
          "essay-" + essay + ".md",
          new ReadingProgress(ReadingProgress.ReadingState.BEGUN, 30, 1_000 + progressById.size()));
    }
    return progressById;
  }

  @ParameterizedTest
  @MethodSource("lectern.essay.CountedEssays#arrangements")
  void theFirstFrameIsThatOfTheWhole(Arrangement arrangement) {
    for (String size : "40x12 60x5 80x24 200x60 300x100 20x3".split(" ", -1)) {
      String[] sides = size.split("x", -1);
      var room = new Size(Integer.parseInt(sides[0]), Integer.parseInt(sides[1]));
      for (int read : new int[] {0, 3, 100, 1_234, 2_999}) {
        Model first = empty(room, arrangement, progressById(7, read));
        assertSame(whole(first), partial(first), size + " " + read);
        Model resuming = first.withResuming(true);
        assertSame(whole(resuming), partial(resuming), size + " resuming " + read);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("lectern.essay.CountedEssays#arrangements")
  void keysDoWhatTheyDoOnTheWhole(Arrangement arrangement) {
    var random = new Random(arrangement.name().length());
    for (int round = 0; round < 20; round++) {
      Model first = empty(new Size(80, 24), arrangement, progressById(random.nextInt(3_000)));
      first = first.withResuming(random.nextBoolean());
      Model whole = whole(first);
      Model partial = partial(first);
      var keys = new StringBuilder();
      for (int count = random.nextInt(12); count > 0; count--) {
        String key = KEYS[random.nextInt(KEYS.length)];
        keys.append(key).append(' ');
        whole = key(whole, key);
        partial = key(partial, key);
        if (partial.pending() == null) {
          assertSame(whole, partial, keys.toString());
        }
      }
      partial = step(partial, new Msg.EssaysFound(TABLE, false));
      assertSame(whole, partial, keys + "and then all");
      assertEquals(whole.pending(), partial.pendingEssay());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "j, false",
    "PgDn, false",
    "k, true",
    "G, true",
    "/, true",
    "t, true",
    "s, true",
    "a, true",
    "], true",
    "Enter, true",
    "S, true",
    "d, true",
    "?, false",
    "T, false"
  })
  void whatNeedsTheOthersWaits(String key, boolean waits) {
    Model now = key(partial(empty(new Size(80, 24), Arrangement.DEFAULT, Map.of())), key);
    assertEquals(waits, now.pending() != null);
  }

  @Test
  void keysBeyondTheKnownRowsWaitForTheWhole() {
    Model now = partial(empty(new Size(80, 24), Arrangement.DEFAULT, Map.of()));
    int pages = 0;
    while (now.pending() == null) {
      now = key(now, "PgDn");
      pages++;
      assertTrue(pages < 20);
    }
    assertTrue(pages > 5);
    now = step(now, new Msg.EssaysFound(TABLE, false));
    assertEquals(pages * 17, now.shelf().selected());
  }

  @Test
  void somethingElseReadMeanwhileNeedsTheWhole() {
    Model left = whole(empty(new Size(80, 24), Arrangement.DEFAULT, progressById(1_500)));
    ShelfSummary summary = Objects.requireNonNull(left.shelf().summary());
    assertNotNull(summary.opening(progressById(1_500), true));
    var around = Objects.requireNonNull(summary.opening(progressById(1_500), true));
    String near = around.essays().get(around.selected() + 1).id().replaceAll("\\D", "");
    assertNotNull(summary.opening(progressById(1_500, Integer.parseInt(near)), true));
    assertNull(summary.opening(progressById(1_500, 100), true));
    assertNotNull(summary.opening(progressById(1_500, 100), false));
    assertNotNull(summary.opening(Map.of(), true));
    // what was read last is no essay of the shelf, as when it was left
    var gone = new HashMap<>(progressById(1_500));
    gone.put("gone.md", new ReadingProgress(ReadingProgress.ReadingState.FINISHED, 100, 5_000));
    ShelfSummary without =
        Objects.requireNonNull(
            whole(empty(new Size(80, 24), Arrangement.DEFAULT, gone)).shelf().summary());
    var rows = without.opening(gone, true);
    assertNotNull(rows);
    assertEquals("essay-1500.md", rows.essays().get(rows.selected()).id());
  }

  @Test
  void aSmallShelfIsKnownWhole() {
    Model few =
        step(
            empty(new Size(80, 24), Arrangement.DEFAULT, Map.of()),
            new Msg.EssaysFound(new CountedEssays(40).table(), true));
    assertNull(few.shelf().summary());
    Model part = partial(empty(new Size(80, 24), Arrangement.DEFAULT, Map.of()));
    assertNull(part.shelf().summary());
    assertFalse(part.shelf().complete());
  }
}
