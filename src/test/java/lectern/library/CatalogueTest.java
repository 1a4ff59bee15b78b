package lectern.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import lectern.essay.Essay;
import lectern.essay.EssayDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class CatalogueTest {
  private static final String FULL =
      """
      ---
      title: "Back\\\\slash and\\ttab"
      authors: [Ada, Bo]
      date: 2024-08-23T10:20:00Z
      updated: 2024-09
      tags: [a, b/c]
      draft: true
      tldr: Short.
      description: Longer.
      lang: en
      other: {x: 1}
      ---
      First sentence. https://a.example
      """;

  @TempDir Path temp;
  private Path folder;
  private Path cache;

  @BeforeEach
  void essays() throws IOException {
    folder = Files.createDirectories(temp.resolve("essays"));
    cache = temp.resolve("cache/below");
    Files.writeString(folder.resolve("full.md"), FULL);
    Files.writeString(folder.resolve("faulty.md"), "---\ntitle: a: b\ndate: 2024-13-45\n---\n");
    Files.writeString(folder.resolve("odd\tname\n\\.md"), "Text.");
  }

  private Catalogue scan(Catalogue known) {
    return Library.of(folder).scan(known, () -> false, _ -> {});
  }

  private Path file() throws IOException {
    try (Stream<Path> files = Files.list(cache)) {
      List<Path> all = files.toList();
      assertEquals(1, all.size());
      return all.getFirst();
    }
  }

  @Test
  void whatWasSavedComesBackWhole() {
    Catalogue fresh = scan(Catalogue.load(cache, folder));
    assertTrue(fresh.save());
    Catalogue loaded = Catalogue.load(cache, folder);
    assertEquals(3, loaded.essays().size());
    assertEquals(fresh.essays(), loaded.essays());
    Essay faulty = loaded.essays().getFirst();
    assertEquals(
        List.of(2, 3), faulty.head().faults().stream().map(fault -> fault.line()).toList());
  }

  @Test
  void onlyWhatChangedIsReadAgain() throws IOException {
    Catalogue first = scan(Catalogue.load(cache, folder));
    assertTrue(first.save());
    Path full = folder.resolve("full.md");
    FileTime time = Files.getLastModifiedTime(full);
    // The same size and time: the file is taken for unchanged, so its new title stays unseen.
    Files.writeString(full, FULL.replace("Back", "Bock"));
    Files.setLastModifiedTime(full, time);
    assertEquals(first.essays(), scan(Catalogue.load(cache, folder)).essays());
    Files.setLastModifiedTime(full, FileTime.fromMillis(time.toMillis() + 1000));
    List<Essay> again = scan(Catalogue.load(cache, folder)).essays();
    assertEquals("Bock\\slash and tab", again.get(1).head().title());
  }

  @Test
  void itIsWrittenOnlyWhenSomethingChanged() throws IOException {
    assertTrue(scan(Catalogue.load(cache, folder)).save());
    Path file = file();
    FileTime old = FileTime.fromMillis(1_000_000);
    Files.setLastModifiedTime(file, old);
    assertTrue(scan(Catalogue.load(cache, folder)).save());
    assertEquals(old, Files.getLastModifiedTime(file));
    Files.delete(folder.resolve("faulty.md"));
    assertTrue(scan(Catalogue.load(cache, folder)).save());
    assertFalse(old.equals(Files.getLastModifiedTime(file())));
    assertEquals(2, Catalogue.load(cache, folder).essays().size());
  }

  @Test
  void foldersHaveCataloguesOfTheirOwn() throws IOException {
    assertTrue(scan(Catalogue.load(cache, folder)).save());
    Path other = Files.createDirectories(temp.resolve("other"));
    assertEquals(List.of(), Catalogue.load(cache, other).essays());
    assertEquals(3, Catalogue.load(cache, folder.resolve("../essays")).essays().size());
  }

  @Test
  void aDamagedOrForeignFileIsTheSameAsNone() throws IOException {
    assertTrue(scan(Catalogue.load(cache, folder)).save());
    Path file = file();
    byte[] whole = Files.readAllBytes(file);
    for (int length = 0; length < whole.length; length++) {
      Files.write(file, Arrays.copyOf(whole, length));
      assertEquals(List.of(), Catalogue.load(cache, folder).essays());
    }
    String text = new String(whole, StandardCharsets.UTF_8);
    for (String foreign :
        List.of(
            text + "x",
            text + "\n",
            text.replace(Catalogue.VERSION, "lectern catalogue 3"),
            "hello\n",
            text.replace("\n3\n", "\n4\n"),
            text.replace("\n3\n", "\n2\n"),
            text.replace("\n3\n", "\n99999999999999999999\n"),
            text.replace("\n3\n", "\n-3\n"))) {
      Files.writeString(file, foreign);
      assertEquals(List.of(), Catalogue.load(cache, folder).essays(), foreign);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static @Nullable Map<String, CatalogueEntry> read(byte[] bytes, String name) {
    byte[] text = ChecksumFile.text(bytes, Catalogue.VERSION);
    return text == null ? null : Catalogue.essays(text, name);
  }

  @Test
  void noDamageThrowsOrShowsAWrongRow() throws IOException {
    assertTrue(scan(Catalogue.load(cache, folder)).save());
    byte[] whole = Files.readAllBytes(file());
    String name = folder.toAbsolutePath().normalize().toString();
    assertNotNull(read(whole, name));
    var random = new Random(4);
    for (int i = 0; i < 10_000; i++) {
      byte[] bytes = FileCorruption.of(whole, random);
      assertEquals(Arrays.equals(bytes, whole), read(bytes, name) != null);
    }
  }

  /** Behind a sum that is right, as after a fault of our own. */
  @Test
  void noTextThrowsBehindARightSum() throws IOException {
    assertTrue(scan(Catalogue.load(cache, folder)).save());
    byte[] bytes = Files.readAllBytes(file());
    String text = new String(bytes, StandardCharsets.UTF_8);
    String essays = text.substring(text.indexOf("\n3\n") + 1);
    for (String count : List.of("3000000000", "4294967295", "9".repeat(19), "9".repeat(20), "-1")) {
      assertNull(new CatalogueText(bytes(essays.replaceFirst("3", count)), 0).essays());
    }
    var random = new Random(5);
    for (int i = 0; i < 10_000; i++) {
      byte[] damaged = FileCorruption.of(bytes(essays), random);
      Map<String, CatalogueEntry> read = new CatalogueText(damaged, 0).essays();
      if (read != null) {
        for (CatalogueEntry saved : read.values()) {
          EssayDate date = saved.essay().head().date();
          assertTrue(date == null || (date.month() <= 12 && date.day() <= 31));
        }
      }
    }
  }

  @Test
  void whatIsNoFileOrHasNoEndIsTheSameAsNone() throws IOException {
    assertTrue(scan(Catalogue.load(cache, folder)).save());
    Path file = file();
    Files.delete(file);
    Path zero = Path.of("/dev/zero");
    assumeTrue(Files.exists(zero));
    Files.createSymbolicLink(file, zero);
    assertEquals(List.of(), Catalogue.load(cache, folder).essays());
    Files.delete(file);
    try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(1_500_000_000);
    }
    assertEquals(List.of(), Catalogue.load(cache, folder).essays());
    assertTrue(scan(Catalogue.load(cache, folder)).save());
    assertEquals(3, Catalogue.load(cache, folder).essays().size());
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void theFileIsPrivate() throws IOException {
    Files.createDirectories(cache);
    Files.setPosixFilePermissions(cache, PosixFilePermissions.fromString("rwxr-xr-x"));
    assertTrue(scan(Catalogue.load(cache, folder)).save());
    assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(cache)));
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file())));
  }

  @Test
  void aCacheThatCannotBeWrittenCostsNothing() throws IOException {
    Path blocked = Files.writeString(temp.resolve("blocked"), "a file");
    Catalogue fresh = scan(Catalogue.load(blocked, folder));
    assertFalse(fresh.save());
    assertEquals(3, fresh.essays().size());
    assertTrue(scan(Catalogue.none()).essays().size() == 3);
    assertFalse(scan(Catalogue.none()).save());
  }

  @Test
  void tenThousandEssaysLoadQuickly() throws IOException {
    Essay one = scan(Catalogue.none()).essays().get(1);
    var saved = new java.util.LinkedHashMap<String, CatalogueEntry>();
    var essays = new ArrayList<Essay>();
    for (int i = 0; i < 10_000; i++) {
      var essay = new Essay("essay-" + i + ".md", one.head(), i, one.opening(), 1);
      essays.add(essay);
      saved.put(essay.id(), new CatalogueEntry(i, i * 1_000_000_000L, 7, essay));
    }
    assertTrue(Catalogue.load(cache, folder).afterWholeScan(saved, FolderHash.UNKNOWN).save());
    Catalogue loaded =
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Catalogue.load(cache, folder));
    assertEquals(essays, loaded.essays());
  }
}
