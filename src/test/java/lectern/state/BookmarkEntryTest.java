package lectern.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lectern.document.TextAnchor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BookmarkEntryTest {
  private static final BookmarkEntry MARK =
      new BookmarkEntry("/a/b.md", "z", new TextAnchor(3, 14, -2), 1732L);

  @TempDir Path folder;

  @Test
  void aBookmarkIsWrittenAsALineAndReadBack() {
    assertEquals("mark/1\tz\t1732\t/a/b.md\t3\t14\tfffffffe\n", MARK.line());
    assertEquals(MARK, BookmarkEntry.read(MARK.line().stripTrailing()));
    var odd = new BookmarkEntry("/tab\there/\n\\.md", "é", TextAnchor.START, 0);
    assertEquals(odd, BookmarkEntry.read(odd.line().stripTrailing()));
  }

  @Test
  void aLineCutShortIsNoBookmark() {
    String line = MARK.line().stripTrailing();
    for (int length = 0; length < line.length(); length++) {
      assertNull(BookmarkEntry.read(line.substring(0, length)), line.substring(0, length));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "mark/1",
        "mark/2\tz\t1732\t/a\t3\t14\tfffffffe",
        "mark/1\t\t1732\t/a\t3\t14\tfffffffe",
        "mark/1\tz\tnever\t/a\t3\t14\tfffffffe",
        "mark/1\tz\t1732\t/a\t3\t14\tffffffxe",
        "mark/1\tz\t1732\t/a\t3\t14\tfffffffe\t",
      })
  void otherLinesAreNoBookmarks(String line) {
    assertNull(BookmarkEntry.read(line));
  }

  @Test
  void theLastOfALetterCountsBesideThePlaces() throws IOException {
    var later = new BookmarkEntry("/a/b.md", "z", new TextAnchor(9, 9, 9), 1733L);
    var entry = new LedgerEntry("/a/b.md", new EssayRecord(TextAnchor.START, 10, false, 1));
    String text = MARK.line() + entry.line() + later.line();
    LedgerReplay replay =
        LedgerReplay.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    assertEquals(List.of(later), List.copyOf(replay.bookmarks().values()));
    assertEquals(1, replay.places().size());
    LedgerReplay again =
        LedgerReplay.of(new ByteArrayInputStream(replay.text().getBytes(StandardCharsets.UTF_8)));
    assertEquals(replay.bookmarks(), again.bookmarks());
    assertEquals(replay.places(), again.places());
  }

  @Test
  void aBookmarkIsKnownAtOnceAndAfterReopening() {
    Ledger ledger = Ledger.open(folder);
    assertInstanceOf(SaveResult.SaveSuccess.class, ledger.save(MARK));
    assertEquals(List.of(MARK), ledger.bookmarks());
    ledger.save("/a/b.md", new EssayRecord(TextAnchor.START, 10, false, 1));
    assertEquals(List.of(MARK), Ledger.open(folder).bookmarks());
  }

  @Test
  void aBookmarkStaysInMemoryWhileTheDiskRefuses() throws IOException {
    Path blocked = Files.writeString(folder.resolve("file"), "");
    Ledger ledger = Ledger.open(blocked);
    assertInstanceOf(SaveResult.SaveFailure.class, ledger.save(MARK));
    assertEquals(List.of(MARK), ledger.bookmarks());
  }

  @Test
  void bookmarksSurviveCompaction() throws IOException {
    Ledger ledger = Ledger.open(folder);
    ledger.save(MARK);
    for (int i = 0; i < 400; i++) {
      ledger.save("/a/b.md", new EssayRecord(TextAnchor.START, i % 100, false, i));
    }
    assertTrue(Files.readAllLines(folder.resolve("ledger")).size() < 350);
    assertEquals(List.of(MARK), Ledger.open(folder).bookmarks());
  }
}
