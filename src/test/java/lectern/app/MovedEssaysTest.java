package lectern.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lectern.document.TextAnchor;
import lectern.essay.ReadingProgress;
import lectern.library.Catalogue;
import lectern.library.EssayFile;
import lectern.library.Fingerprint;
import lectern.library.Library;
import lectern.state.BookmarkEntry;
import lectern.state.EssayRecord;
import lectern.state.Ledger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Essays are known by their words when their files have other names. */
class MovedEssaysTest {
  private static final String BODY = "A lamp floats down the river, and whose it is nobody knows. ";
  private static final EssayRecord SIXTY =
      new EssayRecord(new TextAnchor(3, 7, 99), 60, false, 1_000);

  @TempDir Path home;
  private Path essays;
  private Ledger ledger;

  @BeforeEach
  void anEssayThatWasRead() throws IOException {
    essays = Files.createDirectory(home.resolve("essays")).toRealPath();
    ledger = Ledger.open(home.resolve("state"));
    write("a.md", "---\ntitle: Lamps\n---\n\n" + BODY.repeat(4));
    read("a.md", SIXTY);
  }

  private void write(String id, String text) throws IOException {
    Path file = essays.resolve(id);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void move(String from, String to) throws IOException {
    Path file = essays.resolve(to);
    Files.createDirectories(file.getParent());
    Files.move(essays.resolve(from), file);
  }

  private void read(String id, EssayRecord record) {
    ledger.save(essays + "/" + id, record.with(text(id)));
  }

  private long text(String id) {
    return Library.of(essays).open(id) instanceof EssayFile.ReadableEssay read
        ? Fingerprint.of(read.body())
        : 0;
  }

  private @Nullable EssayRecord opened(String id) {
    var placeSaver = new PlaceSaver(ledger, words -> {});
    var moved = new RenameDetector(LibraryLedger.of(ledger, essays), placeSaver);
    EssayRecord record = moved.record(id, text(id));
    placeSaver.flush();
    return record;
  }

  private Map<String, Integer> scanned() {
    Catalogue found = Library.of(essays).scan(Catalogue.none(), () -> false, each -> {});
    var placeSaver = new PlaceSaver(ledger, words -> {});
    var moved = new RenameDetector(LibraryLedger.of(ledger, essays), placeSaver);
    var percents = new HashMap<String, Integer>();
    for (Map.Entry<String, ReadingProgress> entry :
        moved.progressById(found.fingerprints()).entrySet()) {
      percents.put(entry.getKey(), entry.getValue().percent());
    }
    placeSaver.flush();
    return percents;
  }

  @ParameterizedTest
  @ValueSource(strings = {"b.md", "posts/a.md", "_posts/2024-01-01-a.md", "deep/er/a.markdown"})
  void aFileThatMovedKeepsItsPlace(String id) throws IOException {
    move("a.md", id);
    EssayRecord record = opened(id);
    assertNotNull(record);
    assertEquals(SIXTY.with(record.text()), record);
    assertEquals(record, ledger.record(essays + "/" + id));
  }

  @Test
  void anotherHeadAndOtherLineBreaksMakeNoOtherText() throws IOException {
    Files.delete(essays.resolve("a.md"));
    write(
        "2024-01-01-a.md",
        "---\r\ndate: 2024-01-01\r\n---\r\n" + BODY.repeat(4).replace(' ', '\n'));
    assertNotNull(opened("2024-01-01-a.md"));
  }

  @Test
  void aFolderThatMovedAsAWholeKeepsAllPlaces() throws IOException {
    write("in/b.md", BODY.repeat(5));
    read("in/b.md", new EssayRecord(TextAnchor.START, 20, false, 900));
    Path other = Files.move(essays, home.resolve("other"));
    essays = other.toRealPath();
    assertEquals(Map.of("a.md", 60, "in/b.md", 20), scanned());
    assertEquals(Map.of(), scanned());
  }

  @Test
  void aCopyStealsNoPlace() throws IOException {
    Files.copy(essays.resolve("a.md"), essays.resolve("copy.md"));
    assertNull(opened("copy.md"));
    assertEquals(Map.of(), scanned());
    assertNotNull(ledger.record(essays + "/a.md"));
  }

  @Test
  void aPlaceIsGivenAwayOnce() throws IOException {
    move("a.md", "b.md");
    assertNotNull(opened("b.md"));
    Files.copy(essays.resolve("b.md"), essays.resolve("copy.md"));
    assertNull(opened("copy.md"));
  }

  @Test
  void twoCopiesThatMoveKeepTheirOwnPlaces() throws IOException {
    Files.copy(essays.resolve("a.md"), essays.resolve("b.md"));
    read("b.md", new EssayRecord(TextAnchor.START, 20, false, 2_000));
    move("a.md", "posts/a.md");
    move("b.md", "posts/b.md");
    assertEquals(Map.of("posts/a.md", 60, "posts/b.md", 20), scanned());
  }

  @Test
  void anEssayThatWasReadUnderItsNewNameKeepsThat() throws IOException {
    move("a.md", "b.md");
    read("b.md", new EssayRecord(TextAnchor.START, 5, false, 2_000));
    EssayRecord record = opened("b.md");
    assertNotNull(record);
    assertEquals(5, record.percent());
  }

  @Test
  void anotherTextUnderAnotherNameBeginsUnread() throws IOException {
    Files.delete(essays.resolve("a.md"));
    write("b.md", BODY.repeat(3) + "Or does somebody know?");
    assertNull(opened("b.md"));
  }

  @Test
  void textsWithTooFewLettersAreNotKnownAgain() throws IOException {
    write("short.md", "Words.");
    read("short.md", SIXTY);
    move("short.md", "other.md");
    assertNull(opened("other.md"));
  }

  @Test
  void bookmarksMoveWithTheirEssay() throws IOException {
    ledger.save(new BookmarkEntry(essays + "/a.md", "M", new TextAnchor(2, 1, 5), 1_000));
    move("a.md", "b.md");
    opened("b.md");
    List<BookmarkEntry> bookmarks = ledger.bookmarks();
    assertTrue(
        bookmarks.contains(
            new BookmarkEntry(essays + "/b.md", "M", new TextAnchor(2, 1, 5), 1_000)));
  }
}
