package lectern.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import lectern.essay.TagCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a folder is as the last scan has found it, and what that scan has found. */
class LastScanTest {
  private static final FileTime THEN = FileTime.fromMillis(1_700_000_000_123L);

  @TempDir Path temp;
  private Path folder;

  @BeforeEach
  void essays() throws IOException {
    folder = Files.createDirectories(temp.resolve("essays"));
    write("a.md", "---\ntags: [one, two/b]\n---\nWords.\n");
    write("b.md", "---\ntags: [Two]\ndraft: true\n---\nWords.\n");
    write("2024/c.markdown", "Words.\n");
    write("2024/picture.png", "No words.\n");
    write(".hidden/d.md", "Words.\n");
  }

  private void write(String id, String text) throws IOException {
    Path file = folder.resolve(id);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    Files.setLastModifiedTime(file, THEN);
  }

  /** Does what a case says: {@code write}, {@code touch}, {@code delete} or {@code move}. */
  private void change(String change) throws IOException {
    String[] words = change.split(" ");
    Path file = folder.resolve(words[1]);
    switch (words[0]) {
      case "write" -> write(words[1], "Other words.\n");
      case "touch" -> Files.setLastModifiedTime(file, FileTime.fromMillis(THEN.toMillis() + 1));
      case "delete" -> Files.delete(file);
      case "move" -> Files.move(file, folder.resolve(words[2]));
      default -> Files.createDirectories(file);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "write a.md, true", // another size
    "touch a.md, true",
    "touch 2024/c.markdown, true",
    "write new.md, true",
    "write 2025/05/new.md, true",
    "write readme.md, true",
    "delete b.md, true",
    "delete 2024/c.markdown, true",
    "move a.md z.md, true",
    "move a.md 2024/a.md, true",
    "move a.md a.txt, true",
    "write 2024/picture.png, false",
    "write .hidden/d.md, false",
    "write .draft.md, false",
    "write _index.md, false",
    "write node_modules/x/readme.md, false",
    "make 2026, false"
  })
  void aChangeOfAnEssayChangesTheNumber(String change, boolean seen) throws IOException {
    long before = FolderHash.of(folder);
    assertNotEquals(FolderHash.UNKNOWN, before);
    change(change);
    assertEquals(seen, FolderHash.of(folder) != before);
  }

  @Test
  void theNumberIsOfTheFolderWhateverItsNameAndOfManyFiles() throws IOException {
    for (int number = 0; number < 2_000; number++) {
      write("many/" + number + ".md", "Words.\n");
    }
    long before = FolderHash.of(folder);
    assertEquals(before, FolderHash.of(folder.resolve("2024/..")));
    change("touch many/1999.md");
    long touched = FolderHash.of(folder);
    assertNotEquals(before, touched);
    change("touch many/1998.md");
    assertNotEquals(touched, FolderHash.of(folder));
  }

  @Test
  void whatCannotBeSeenIsUnknown() throws IOException {
    assertEquals(FolderHash.UNKNOWN, FolderHash.of(temp.resolve("none")));
    Files.createSymbolicLink(folder.resolve("dangling.md"), temp.resolve("none"));
    assertEquals(FolderHash.UNKNOWN, FolderHash.of(folder));
  }

  @Test
  void linksThatLeadBackEnd() throws IOException {
    Files.createSymbolicLink(folder.resolve("2024/up"), folder);
    Files.createSymbolicLink(folder.resolve("here"), folder);
    long before = FolderHash.of(folder);
    assertNotEquals(FolderHash.UNKNOWN, before);
    change("touch a.md");
    assertNotEquals(before, FolderHash.of(folder));
  }

  @Test
  void foldersWithoutAnEndAreUnknown() throws IOException {
    Files.createDirectories(folder.resolve("x/".repeat(40)));
    assertEquals(FolderHash.UNKNOWN, FolderHash.of(folder));
  }

  private Catalogue scanned() {
    return Library.of(folder).scan(Catalogue.none(), () -> false, _ -> {});
  }

  @Test
  void comesBackFromItsFileOfItsFolderAlone() {
    assertNull(LastScan.load(temp, folder));
    LastScan scan = LastScan.of(-7, scanned());
    assertEquals("[one 1, two 1, two/b 1]", tags(scan.tags()));
    assertEquals("[one 1, two 2, two/b 1]", tags(scan.draftTags()));
    assertTrue(scan.save(temp, folder));
    assertEquals(scan, LastScan.load(temp, folder));
    assertNull(LastScan.load(temp, temp));
    assertTrue(scan.isOf(-7));
    assertFalse(LastScan.of(FolderHash.UNKNOWN, scanned()).isOf(FolderHash.UNKNOWN));
  }

  private static String tags(List<TagCount> tags) {
    return tags.stream()
        .map(count -> count.tag().name() + " " + count.essays())
        .toList()
        .toString();
  }

  @Test
  void theCatalogueOfOtherVersionsHasAnotherNumber() throws IOException {
    Catalogue before = scanned();
    assertEquals(before.hash(), scanned().hash());
    change("touch a.md");
    Catalogue touched = scanned();
    assertNotEquals(before.hash(), touched.hash());
    change("move b.md c.md");
    assertNotEquals(touched.hash(), scanned().hash());
  }

  @Test
  void noDamageThrowsOrIsBelieved() throws IOException {
    assertTrue(LastScan.of(1L << 60, scanned()).save(temp, folder));
    Path file;
    try (Stream<Path> files = Files.list(temp)) {
      file = files.filter(Files::isRegularFile).findFirst().orElseThrow();
    }
    byte[] whole = Files.readAllBytes(file);
    var random = new Random(8);
    for (int i = 0; i < 10_000; i++) {
      byte[] bytes = FileCorruption.of(whole, random);
      byte[] text = ChecksumFile.text(bytes, LastScan.VERSION);
      assertEquals(Arrays.equals(bytes, whole), text != null);
    }
  }
}
