package lectern.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import lectern.document.TextAnchor;
import lectern.essay.ReadingProgress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerEntryTest {
  private static final LedgerEntry ENTRY =
      new LedgerEntry(
          "/home/a/essay.md",
          new EssayRecord(new TextAnchor(12, 345, 0xBADC0DE), 62, false, 1732L, 0xFEED));

  @Test
  void aLineIsPlainToRead() {
    assertEquals(
        "place/2\tbegun\t62\t1732\t/home/a/essay.md\tfeed\t12\t345\t0badc0de\n", ENTRY.line());
  }

  @Test
  void aLineWithoutAFingerprintIsReadToo() {
    LedgerEntry old =
        LedgerEntry.read("place/1\tbegun\t62\t1732\t/home/a/essay.md\t12\t345\t0badc0de");
    assertEquals(new LedgerEntry(ENTRY.key(), ENTRY.record().with(0)), old);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "/with\ttab",
        "/with\nnewline\r",
        "C:\\new\\tab",
        "/ends with a backslash\\",
        "/naïve/随筆.md",
        "/emoji/📖.md",
        "/escape/\u001b[2J\u009b",
        "/undecodable/\uFFFD",
        "/half a pair/\uD83D",
        "/other half/\uDCD6/x",
        "# not a comment",
        "place/1\tbegun"
      })
  void everyPathComesBackAsItWas(String path) {
    var entry =
        new LedgerEntry(path, new EssayRecord(new TextAnchor(0, 0, -1), 100, true, Long.MAX_VALUE));
    String line = entry.line();
    assertEquals(line.length() - 1, line.indexOf('\n'));
    assertTrue(line.chars().allMatch(c -> c == '\t' || c == '\n' || !Character.isISOControl(c)));
    assertEquals(entry, LedgerEntry.read(line.substring(0, line.length() - 1)));
  }

  @Test
  void aLineCutShortAnywhereIsNoLine() {
    String line = ENTRY.line();
    for (int end = 0; end < line.length() - 1; end++) {
      assertNull(LedgerEntry.read(line.substring(0, end)), line.substring(0, end));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "place/1\tbegun\t101\t1\t/a\t0\t0\t00000000",
        "place/1\tbegun\t-1\t1\t/a\t0\t0\t00000000",
        "place/1\tdone\t1\t1\t/a\t0\t0\t00000000",
        "place/1\tbegun\t1\t1\t/a\t0\t0\t0000000g",
        "place/1\tbegun\t1\t1\t/a\t0\t0\t000000000",
        "place/1\tbegun\t1\t1\t/a\t99999999999\t0\t00000000",
        "place/1\tbegun\t1\t99999999999999999999\t/a\t0\t0\t00000000",
        "place/1\tbegun\t1\t1\t/a\\\t0\t0\t00000000",
        "place/1\tbegun\t1\t1\t/a\\x\t0\t0\t00000000",
        "place/1\tbegun\t1\t1\t/a\\u00g0\t0\t0\t00000000",
        "place/1\tbegun\t1\t1\t/a\u0000\t0\t0\t00000000",
        "place/1\tbegun\t1\t1\t/a\uFFFD\t0\t0\t00000000",
        "place/1\tbegun\t1\t1\t/a\t0\t0\t00000000\t",
        "place/1\tbegun\t1\t1\t/a\t0\t0\t00000000\r",
        "place/3\tbegun\t1\t1\t/a\t0\t0\t00000000",
        "place/1",
        "\t\t\t\t\t\t\t"
      })
  void whatCannotHaveBeenWrittenIsNoLine(String line) {
    assertNull(LedgerEntry.read(line));
  }

  @Test
  void linesOfOtherFormsAreToldFromDamage() {
    assertTrue(LedgerLine.isForeign("place/3\tanything"));
    assertTrue(LedgerLine.isForeign("highlight/1\t/a\tb"));
    for (String line :
        new String[] {
          "place/1\tx", "/1\tx", "mark/\tx", "highlight/1", "Mark/1\t", "# a/1\t", ""
        }) {
      assertFalse(LedgerLine.isForeign(line), line);
    }
  }

  @Test
  void damagedLinesAreIgnored() {
    var random = new Random(7);
    String line = ENTRY.line().strip();
    for (int round = 0; round < 20_000; round++) {
      var damaged = new StringBuilder(line);
      for (int i = random.nextInt(4); i >= 0; i--) {
        int at = random.nextInt(damaged.length());
        switch (random.nextInt(3)) {
          case 0 ->
              damaged.setCharAt(at, (char) random.nextInt(random.nextBoolean() ? 128 : 65536));
          case 1 -> damaged.deleteCharAt(at);
          default -> damaged.insert(at, "\t\\u0/-".charAt(random.nextInt(6)));
        }
      }
      LedgerEntry read = LedgerEntry.read(damaged.toString());
      if (read != null) {
        assertEquals(read, LedgerEntry.read(read.line().substring(0, read.line().length() - 1)));
      }
      LedgerLine.isForeign(damaged.toString());
    }
  }

  @Test
  void theShelfSeesBegunAndFinished() {
    assertEquals(
        new ReadingProgress(ReadingProgress.ReadingState.BEGUN, 62, 1732),
        ENTRY.record().progress());
    assertEquals(
        ReadingProgress.ReadingState.FINISHED,
        new EssayRecord(TextAnchor.START, 100, true, 1).progress().state());
  }

  @Test
  void aPercentBeyondHundredIsABug() {
    assertThrows(
        IllegalArgumentException.class, () -> new EssayRecord(TextAnchor.START, 101, false, 1));
  }
}
