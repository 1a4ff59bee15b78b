package lectern.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import lectern.document.PunctuationStyle;
import lectern.essay.Arrangement;
import lectern.essay.CountedEssays;
import lectern.essay.Essay;
import lectern.essay.EssayGroup;
import lectern.essay.EssayList;
import lectern.essay.EssayTable;
import lectern.essay.Grouping;
import lectern.essay.ShelfSummary;
import lectern.essay.ShelfSummary.RowWindow;
import lectern.essay.SortOrder;
import lectern.essay.Tag;
import lectern.essay.TagCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The first part of a catalogue: as it was written, or none. */
class SummaryFileTest {
  @TempDir Path temp;
  private Path cache;
  private Path folder;
  private SummaryFile file;

  private static final List<Essay> ESSAYS = List.copyOf(new CountedEssays(900));

  private static ShelfSummary summary(Arrangement arrangement) {
    EssayTable table = EssayTable.of(ESSAYS);
    int[] rows = table.rows(arrangement.order(), Map.of());
    BitSet passing = table.all();
    EssayList shown =
        arrangement.grouping().isByTime()
            ? EssayList.of(table, rows, passing)
            : EssayList.ofGroups(table, rows, passing, arrangement.grouping());
    return new ShelfSummary(
        arrangement,
        shown.size(),
        900,
        9,
        800,
        arrangement.order() == SortOrder.DATE ? null : ESSAYS.get(3),
        true,
        6,
        14,
        List.of(new TagCount(new Tag("a\tb\\c"), 3), new TagCount(new Tag("é"), 800)),
        table.years(passing),
        "essay-400.md",
        List.of(RowWindow.around(0, shown), RowWindow.around(400, shown)));
  }

  @BeforeEach
  void largeCatalogue() throws IOException {
    cache = Files.createDirectories(temp.resolve("cache"));
    folder = Files.createDirectories(temp.resolve("essays"));
    Files.write(Catalogue.path(cache, folder), new byte[300_000]);
    file = new SummaryFile(cache, folder, PunctuationStyle.AS_WRITTEN);
  }

  @ParameterizedTest
  @MethodSource("lectern.essay.CountedEssays#arrangements")
  void comesBackAsItWasKept(Arrangement arrangement) {
    assertTrue(file.save(summary(arrangement)));
    assertEquals(summary(arrangement), file.load());
    Arrangement next = arrangement.withNextGrouping().with(arrangement.order().next());
    assertTrue(file.save(summary(next)));
    assertEquals(summary(next), file.load());
  }

  @Test
  void isOfOneFolderAndOneStyle() {
    assertTrue(file.save(summary(Arrangement.DEFAULT)));
    assertNull(new SummaryFile(cache, folder, PunctuationStyle.SMART).load());
    assertNull(new SummaryFile(cache, temp, PunctuationStyle.AS_WRITTEN).load());
    Path other = folder.resolve("../essays");
    assertNotNull(new SummaryFile(cache, other, PunctuationStyle.AS_WRITTEN).load());
  }

  @Test
  void isNotNeededOfAFewEssays() throws IOException {
    assertTrue(file.save(summary(Arrangement.DEFAULT)));
    Files.write(Catalogue.path(cache, folder), new byte[200_000]);
    assertNull(file.load());
    Files.delete(Catalogue.path(cache, folder));
    assertNull(file.load());
  }

  @Test
  void whatCannotBeWrittenIsNotThere() throws IOException {
    Path blocked = Files.writeString(temp.resolve("blocked"), "a file");
    var nowhere = new SummaryFile(blocked, folder, PunctuationStyle.AS_WRITTEN);
    assertFalse(nowhere.save(summary(Arrangement.DEFAULT)));
    assertNull(nowhere.load());
  }

  @Test
  void noDamageThrowsOrShowsAWrongRow() throws IOException {
    assertTrue(file.save(summary(new Arrangement(SortOrder.TITLE, Grouping.TAG))));
    byte[] whole = Files.readAllBytes(written());
    var random = new Random(6);
    for (int i = 0; i < 10_000; i++) {
      byte[] bytes = FileCorruption.of(whole, random);
      byte[] text = ChecksumFile.text(bytes, SummaryFile.VERSION);
      assertEquals(Arrays.equals(bytes, whole), text != null);
    }
    Files.write(written(), Arrays.copyOf(whole, whole.length - 1));
    assertNull(file.load());
  }

  /** Behind a sum that is right, as after a fault of our own. */
  @Test
  void noTextThrowsBehindARightSum() throws IOException {
    assertTrue(file.save(summary(new Arrangement(SortOrder.TITLE, Grouping.TAG))));
    String text = Files.readString(written());
    int start = text.indexOf("TITLE TAG\t");
    byte[] parts = text.substring(start).getBytes(StandardCharsets.UTF_8);
    var random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      byte[] damaged = FileCorruption.of(parts, random);
      ShelfSummary read = SummaryFile.read(damaged, 0);
      if (read != null) {
        for (RowWindow window : read.windows()) {
          assertTrue(window.selected() < window.essays().size());
          assertTrue(window.first() + window.essays().size() <= read.listed());
          for (EssayGroup group : window.groups()) {
            assertTrue(group.first() < window.essays().size());
          }
        }
      }
    }
  }

  /** Of a lectern that was killed; one that still runs goes on with its own. */
  @Test
  void abandonedTemporaryFilesAreDeleted() throws IOException {
    assertTrue(file.save(summary(Arrangement.DEFAULT)));
    Path dead = Files.writeString(Path.of(written() + ".99999999999"), "begun");
    Path live = Files.writeString(Path.of(written() + "." + ProcessHandle.current().pid()), "old");
    Path other = Files.writeString(Path.of(written() + ".keep"), "not ours");
    assertTrue(file.save(summary(new Arrangement(SortOrder.TITLE, Grouping.TAG))));
    assertFalse(Files.exists(dead));
    assertFalse(Files.exists(live));
    assertTrue(Files.exists(other));
  }

  private Path written() throws IOException {
    try (Stream<Path> files = Files.list(cache)) {
      return files
          .filter(path -> path.getFileName().toString().matches("shelf-[0-9a-f]+\\.txt"))
          .findFirst()
          .orElseThrow();
    }
  }
}
