package lectern.state;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import lectern.document.TextAnchor;
import org.junit.jupiter.api.Test;

class LedgerReplayTest {
  private static final Duration GENEROUS = Duration.ofSeconds(20);

  @Test
  void theLastLineOfAnEssayCounts() {
    LedgerReplay replay = fold(line("/a", 1) + line("/b", 2) + line("/a", 3));
    assertEquals(Map.of("/a", saved(3), "/b", saved(2)), replay.places());
    assertEquals(3, replay.lines());
    assertTrue(replay.whole());
  }

  @Test
  void placesAndBookmarksAreKeptWhereEachIsWrittenAgain() {
    LedgerReplay replay = fold(line("/a", 1) + line("/b", 2) + line("/a", 3));
    var bookmark = new BookmarkEntry("/a", "z", TextAnchor.START, 4);
    LedgerReplay marked =
        replay.with(List.of(bookmark, new BookmarkEntry("/a", "z", TextAnchor.START, 5)));
    assertEquals(5, marked.lines());
    assertEquals(3, marked.entryCount());
  }

  /** Two lecterns have one essay open: one finishes it, the other leaves it in the middle later. */
  @Test
  void aPlaceNeverUndoesFinished() {
    LedgerReplay replay = fold(line("/a", 100) + line("/a", 57) + line("/b", 57));
    assertEquals(new EssayRecord(saved(57).anchor(), 57, true, 1000), replay.places().get("/a"));
    assertEquals(saved(57), replay.places().get("/b"));
    assertEquals(replay.places(), fold(replay.text()).places());
    LedgerReplay later = fold(line("/a", 100)).with(List.of(new LedgerEntry("/a", saved(0))));
    assertEquals(new EssayRecord(saved(0).anchor(), 0, true, 1000), later.places().get("/a"));
  }

  @Test
  void onlyNeverReadUndoesFinished() {
    var unread = new EssayRecord(TextAnchor.START, 0, false, 1000);
    String undone = line("/a", 100) + new LedgerEntry("/a", unread).line();
    assertEquals(unread, fold(undone).places().get("/a"));
    assertEquals(saved(57), fold(undone + line("/a", 57)).places().get("/a"));
  }

  @Test
  void anEmptyFileIsAWholeLedger() {
    assertEquals(LedgerReplay.EMPTY, fold(""));
  }

  @Test
  void aTornLastLineIsDroppedWhereverItIsTorn() {
    String last = line("/a", 99);
    for (int end = 1; end < last.length(); end++) {
      LedgerReplay replay = fold(line("/a", 1) + last.substring(0, end));
      assertEquals(Map.of("/a", saved(1)), replay.places());
      assertFalse(replay.whole());
    }
  }

  @Test
  void damageInTheMiddleCostsItsOwnLineOnly() {
    LedgerReplay replay = fold(line("/a", 1) + "\0\0\0\0place/1\n\n\uFFFF\n" + line("/b", 2));
    assertEquals(Map.of("/a", saved(1), "/b", saved(2)), replay.places());
    assertEquals(5, replay.lines());
  }

  @Test
  void linesOfANewerVersionSurviveCompaction() {
    LedgerReplay replay = fold("highlight/1\t/a\tx\n" + line("/a", 1) + "place/3\tz\n");
    assertEquals(List.of("highlight/1\t/a\tx", "place/3\tz"), replay.foreign());
    assertEquals(1, replay.lines());
    assertEquals(replay.foreign(), fold(replay.text()).foreign());
    assertEquals(replay.places(), fold(replay.text()).places());
  }

  @Test
  void aLineLongerThanAnyPathIsSkippedWithoutHoldingIt() {
    String huge = "x".repeat(3 * LineReader.LONGEST + 17);
    LedgerReplay between = fold(line("/a", 1) + huge + "\n" + line("/b", 2));
    assertEquals(Map.of("/a", saved(1), "/b", saved(2)), between.places());
    assertFalse(fold(line("/a", 1) + huge).whole());
    assertFalse(fold("x".repeat(LineReader.LONGEST)).whole());
    assertTrue(fold("x".repeat(LineReader.LONGEST) + "\n").whole());
  }

  @Test
  void linesAreTheSameHoweverTheBytesArrive() throws IOException {
    String text = line("/naïve/随筆", 1) + "torn\n" + line("/b", 2) + line("/c", 3);
    for (int most = 1; most < 40; most++) {
      assertEquals(fold(text), LedgerReplay.of(dribble(text.getBytes(UTF_8), most)));
    }
  }

  @Test
  void randomBytesKeepOnlyWholeLines() {
    var random = new Random(11);
    for (int round = 0; round < 300; round++) {
      var bytes = new byte[random.nextInt(2000)];
      random.nextBytes(bytes);
      LedgerReplay replay = fold(new String(bytes, UTF_8) + "\n" + line("/a", round % 100));
      assertEquals(saved(round % 100), replay.places().get("/a"));
    }
  }

  @Test
  void aHundredThousandLinesFoldInTime() {
    var text = new StringBuilder();
    var expected = new HashMap<String, EssayRecord>();
    for (int i = 0; i < 100_000; i++) {
      String path = "/home/reader/essays/essay-" + i % 1000 + ".md";
      text.append(line(path, i % 101));
      expected.put(path, saved(i % 101).after(expected.get(path)));
    }
    LedgerReplay replay = assertTimeoutPreemptively(GENEROUS, () -> fold(text.toString()));
    assertEquals(expected, replay.places());
  }

  @Test
  void aHundredThousandDamagedLinesFoldInTime() {
    String text = "place/1\tbegun\tx\t1\t/a\t0\t0\t00000000\n".repeat(100_000);
    assertEquals(100_000, assertTimeoutPreemptively(GENEROUS, () -> fold(text)).lines());
    String tabs = "\t".repeat(5_000_000) + "\n";
    assertEquals(1, assertTimeoutPreemptively(GENEROUS, () -> fold(tabs)).lines());
  }

  private static LedgerReplay fold(String text) {
    try {
      return LedgerReplay.of(new ByteArrayInputStream(text.getBytes(UTF_8)));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static InputStream dribble(byte[] bytes, int most) {
    return new ByteArrayInputStream(bytes) {
      @Override
      public synchronized int read(byte[] into, int from, int length) {
        return super.read(into, from, Math.min(most, length));
      }
    };
  }

  private static EssayRecord saved(int percent) {
    return new EssayRecord(new TextAnchor(percent, 7, percent * 31), percent, percent == 100, 1000);
  }

  private static String line(String path, int percent) {
    return new LedgerEntry(path, saved(percent)).line();
  }
}
