package lectern.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import lectern.document.PlainText;
import lectern.essay.SearchResult;
import lectern.library.Catalogue;
import lectern.library.Library;
import lectern.markdown.Markdown;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.NIOFSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The index follows the folder, and nothing that happens to its files keeps a query unanswered. */
class SearchIndexTest {
  @TempDir private Path folder;
  @TempDir private Path cache;
  private int written;

  @BeforeEach
  void essays() throws IOException {
    write("a.md", "# Apples\n\nThe apple falls.[^n] It stays there.\n\n[^n]: Newton saw it.\n");
    write("b.md", "# Bees\n\nA bee knows the [apple](a.md) and [[Cider]].\n");
    write("c.md", "# Cider\n\nMade of apples. See [the tree](<no such.md>).\n");
  }

  private void write(String id, String text) throws IOException {
    Files.writeString(folder.resolve(id), text);
    Files.setLastModifiedTime(folder.resolve(id), FileTime.fromMillis(1_000_000 + ++written));
  }

  private List<String> ids(String query) {
    try (SearchIndex index = TestLibraries.index(cache, folder)) {
      return TestLibraries.ids(index, query);
    }
  }

  private Path indexFolder() throws IOException {
    try (Stream<Path> files = Files.list(cache)) {
      return files
          .filter(path -> path.getFileName().toString().startsWith("search-"))
          .findAny()
          .get();
    }
  }

  private List<Path> indexFiles() throws IOException {
    try (Stream<Path> files = Files.list(indexFolder())) {
      return files.filter(path -> !path.endsWith("write.lock")).sorted().toList();
    }
  }

  private static SearchResult first(SearchIndex index, String query) {
    return index.find(SearchQuery.of(query), Map.of(), 10, () -> false).results().getFirst();
  }

  @Test
  void onlyWhatChangedIsRead() throws IOException {
    assertEquals(List.of("a.md", "b.md", "c.md"), ids("apple"));
    try (SearchIndex index = SearchIndex.open(cache, Library.of(folder))) {
      assertEquals(0, index.pending(TestLibraries.scan(folder)));
      write("a.md", "# Pears\n\nNothing else.\n");
      write("d.md", "An apple a day.\n");
      Files.delete(folder.resolve("c.md"));
      Catalogue now = TestLibraries.scan(folder);
      assertEquals(2, index.pending(now));
      var read = new ArrayList<Integer>();
      index.update(now, () -> false, read::add);
      assertEquals(List.of(1, 2), read);
      assertEquals(List.of("d.md", "b.md"), TestLibraries.ids(index, "apple"));
      assertEquals(List.of("a.md"), TestLibraries.ids(index, "pear"));
    }
    assertEquals(List.of("d.md", "b.md"), ids("apple"));
  }

  @Test
  void indexingThatIsCutShortGoesOnWhereItWas() throws IOException {
    try (SearchIndex index = SearchIndex.open(cache, Library.of(folder))) {
      Catalogue now = TestLibraries.scan(folder);
      var asked = new AtomicInteger();
      index.update(now, () -> asked.incrementAndGet() > 1, _ -> {});
      assertEquals(2, index.pending(now));
      assertEquals(List.of("a.md"), TestLibraries.ids(index, "apple"));
    }
    assertEquals(List.of("a.md", "b.md", "c.md"), ids("apple"));
  }

  @Test
  void aResultHasItsSentenceAndAnAnchor() throws IOException {
    try (SearchIndex index = TestLibraries.index(cache, folder)) {
      SearchResult result = first(index, "stay newton");
      assertEquals("It stays there.", result.passage().words());
      assertEquals(1, result.more());
      assertEquals(1, result.passage().hits().size());
      PlainText plain =
          Markdown.parse(Files.readString(folder.resolve("a.md")), "Apples").plainText();
      assertEquals(plain.text().indexOf("stays"), plain.offset(result.anchor()));
      assertEquals(1, first(index, "apple").titleHits().size());
    }
  }

  @Test
  void linksAreThoseTheReaderFollows() {
    try (SearchIndex index = TestLibraries.index(cache, folder)) {
      List<EssayLink> apples = index.links("a.md");
      assertEquals(1, apples.size());
      assertEquals("b.md", apples.getFirst().from().id());
      assertEquals("A bee knows the apple and Cider.", apples.getFirst().passage().words());
      List<EssayLink> cider = index.links("c.md");
      assertEquals(List.of("b.md", "c.md"), cider.stream().map(link -> link.from().id()).toList());
      assertEquals(null, cider.getLast().to());
      assertEquals("no such.md", cider.getLast().written());
    }
  }

  @Test
  void nearSpellingsAreOfferedAsTheEssaysWriteThem() throws IOException {
    write("z.md", "Zürich, Zürich, and again the Zürichsee and its many boats and bells.\n");
    try (SearchIndex index = TestLibraries.index(cache, folder)) {
      SearchAnswer answer =
          index.find(SearchQuery.of("aple -pear zurihc"), Map.of(), 5, () -> false);
      assertEquals(0, answer.total());
      assertEquals("apple -pear Zürich", answer.suggestions().getFirst());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "tag:ete, 1, ''",
    "tag:histroy, 0, tag:history",
    "tag:history, 2, ''",
    "tag:history aple, 0, tag:history apple",
    "tag:opensource, 0, 'tag:\"open source\"'",
    "-tag:histroy, 2, ''",
    "tag:nothing, 0, ''"
  })
  void tagsAreFoundWithoutAccentsAndOfferedWhenMisspelt(String asked, int total, String offered)
      throws IOException {
    Files.delete(folder.resolve("c.md"));
    write("a.md", "---\ntags: [été, history/rome]\n---\nThe apple.\n");
    write("b.md", "---\ntags: [history, open source]\n---\nThe apple.\n");
    try (SearchIndex index = TestLibraries.index(cache, folder)) {
      SearchAnswer answer = index.find(SearchQuery.of(asked), Map.of(), 5, () -> false);
      assertEquals(offered, String.join(" ", answer.suggestions()));
      assertEquals(total, answer.total());
    }
  }

  /** The same rule finds an essay and its hits. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Send an e-mail.; email; true",
        "Send an email.; e-mail; true",
        "Send an e\u2011mail.; e-mail; true",
        "Her e-mails came.; email; true",
        "Send her emails.; \"e-mail\"; false",
        "His e-mail address is new.; my \"email address\"; false",
        "His e-mail address is new.; \"his email\"; true",
        "His e-mail address is new.; \"email address\"; true",
        "His email address is new.; \"e-mail address\"; true",
        "His e-mail address is new.; \"his email address\"; true",
        "His e-mail address is new.; his-email-address; true",
        "His e-mail address is new.; \"his email new\"; false",
        "The e-mail of his e-mail co-operation grew.; \"of his email cooperation grew\"; true",
        "His e-mail co-operation grew.; \"his e-mail cooperation grew\"; true",
        "His e-mail co-operation grew.; \"his email grew\"; false",
        "Over 1,000,000 old boats.; \"over 1000000 old boats\"; true",
        "Over 10,000 old boats.; \"over 10000 old boats\"; true",
        "Over C++ and C.; \"over c and\"; true",
        "Over C++ then C.; \"over c c\"; false",
        "The e of the mail.; email; false",
        "The e, mail.; e-mail; true",
        "A well-made box.; well; true",
        "A well-made box.; wellm; true",
        "COVID-19 came.; covid19; true",
        "In 1999-2000.; 19992000; false",
        "About 1,000 boats.; 1000; true",
        "About 1000 boats.; '1,000'; true",
        "About 1.000.000 boats.; 1000000; true",
        "About 1,00 boats.; 100; false",
        "She writes C++.; c++; true",
        "She writes C.; c++; false",
        "She writes C#.; c; true",
        "A Notepad++-Plugin.; notepad; true",
        "A Notepad++-Plugin.; \"notepad++ plugin\"; true",
        "The C++-Standard.; c; true",
        "About 1.234.567 boats.; 234567; false",
        "Codes 111,222,333,444,555.; 111222; false",
        "Codes 111,222,333,444,555.; 444; true",
      })
  void wordsThatAreAlsoWrittenAsOneAreFoundBothWays(String text, String query, boolean found)
      throws IOException {
    write("z.md", text);
    try (SearchIndex index = TestLibraries.index(cache, folder)) {
      SearchAnswer answer = index.find(SearchQuery.typed(query), Map.of(), 9, () -> false);
      List<String> ids = answer.results().stream().map(each -> each.essay().id()).toList();
      assertEquals(found, ids.contains("z.md"), ids::toString);
    }
    int hits = EssayHits.of(Markdown.parse(text, ""), "en", query).count();
    assertEquals(found, hits > 0 && !query.startsWith("my "), hits + " hits");
  }

  /** As in a folder that is renamed and back: its files are of the same version then. */
  @Test
  void whatWasGoneWhileItWasIndexedIsFoundWhenItIsBack() throws IOException {
    Catalogue before = TestLibraries.scan(folder);
    Path away = Files.move(folder.resolve("a.md"), folder.resolve("a.md.away"));
    try (SearchIndex index = SearchIndex.open(cache, Library.of(folder))) {
      index.update(before, () -> false, _ -> {});
      assertEquals(0, index.pending(before), "it is not tried again before another scan");
      assertEquals(List.of("b.md", "c.md"), TestLibraries.ids(index, "apple"));
    }
    Files.move(away, folder.resolve("a.md"));
    assertEquals(List.of("a.md", "b.md", "c.md"), ids("apple").stream().sorted().toList());
  }

  /** As a log that grows: the next scan tells what it holds then. */
  @Test
  void whatChangesWhileItIsIndexedIsFoundAsItWasRead() throws IOException {
    Catalogue before = TestLibraries.scan(folder);
    write("b.md", "# Pears\n\nA pear and one more.\n");
    try (SearchIndex index = SearchIndex.open(cache, Library.of(folder))) {
      index.update(before, () -> false, _ -> {});
      assertEquals(List.of("b.md"), TestLibraries.ids(index, "pear"));
    }
  }

  @Test
  void whatCannotBeReadIsFoundByItsTitle() throws IOException {
    Catalogue before = TestLibraries.scan(folder);
    Files.delete(folder.resolve("b.md"));
    Files.createDirectory(folder.resolve("b.md"));
    String title = before.essays().get(1).head().title();
    try (SearchIndex index = SearchIndex.open(cache, Library.of(folder))) {
      index.update(before, () -> false, _ -> {});
      assertTrue(TestLibraries.ids(index, title).contains("b.md"), title);
    }
  }

  @Test
  void aDamagedIndexIsMadeAgain() throws IOException {
    ids("apple");
    var random = new Random(1);
    for (int round = 0; round < 40; round++) {
      for (Path file : indexFiles()) {
        byte[] bytes = Files.readAllBytes(file);
        switch (round % 4) {
          case 0 -> Files.write(file, new byte[0]);
          case 1 -> Files.delete(file);
          case 2 -> Files.write(file, Arrays.copyOf(bytes, random.nextInt(bytes.length)));
          default -> {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
            Files.write(file, bytes);
          }
        }
        assertEquals(List.of("a.md", "b.md", "c.md"), ids("apple"), round + " " + file);
        if (!Files.exists(file)) {
          break; // the new index has other files
        }
      }
    }
  }

  @Test
  void damageWhileItIsReadIsRepaired() throws IOException {
    try (SearchIndex index = TestLibraries.index(cache, folder)) {
      for (Path file : indexFiles()) {
        try (var open = new RandomAccessFile(file.toFile(), "rw")) {
          open.setLength(open.length() / 3);
        }
      }
      assertEquals(List.of("a.md", "b.md", "c.md"), TestLibraries.ids(index, "apple"));
      assertEquals(1, index.links("a.md").size());
    }
  }

  @Test
  void anIndexOfAnotherFormatIsReplaced() throws IOException {
    ids("apple");
    for (Path file : indexFiles()) {
      Files.delete(file);
    }
    Files.writeString(indexFolder().resolve("segments_9"), "lectern 17");
    Files.writeString(indexFolder().resolve("other"), "x");
    assertEquals(List.of("a.md", "b.md", "c.md"), ids("apple"));
    assertFalse(Files.exists(indexFolder().resolve("other")));
  }

  @Test
  void theIndexOfAnotherLibraryIsNotTakenForThisOne(@TempDir Path other) throws IOException {
    Files.writeString(other.resolve("x.md"), "A quince.\n");
    try (SearchIndex index = TestLibraries.index(cache, other)) {
      assertEquals(List.of("x.md"), TestLibraries.ids(index, "quince"));
    }
    // As if the names of both libraries came to the same key.
    Files.move(indexFolder(), cache.resolve("search-" + Catalogue.key(folder)));
    assertEquals(3, pendingWhenOpened());
    assertEquals(List.of("a.md", "b.md", "c.md"), ids("apple"));
    assertEquals(List.of(), ids("quince"));
  }

  @Test
  void theIndexOfAnotherVersionIsMadeAgain() throws IOException {
    ids("apple");
    assertEquals(0, pendingWhenOpened());
    try (var directory = new NIOFSDirectory(indexFolder());
        var writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.setLiveCommitData(Map.of("lectern", "0").entrySet());
      writer.commit();
    }
    assertEquals(3, pendingWhenOpened());
    assertEquals(List.of("a.md", "b.md", "c.md"), ids("apple"));
    assertEquals(0, pendingWhenOpened());
  }

  /** How many essays an index would read that finds what lies in the cache. */
  private int pendingWhenOpened() {
    try (SearchIndex index = SearchIndex.open(cache, Library.of(folder))) {
      return index.pending(TestLibraries.scan(folder));
    }
  }

  @Test
  void whileAnotherProcessWritesWhatIsMissingIsKeptInMemory() throws Exception {
    ids("apple");
    write("d.md", "An apple a day.\n");
    Process holder = LockHolder.start(indexFolder().resolve("write.lock"));
    try {
      assertEquals(4, ids("apple").size());
    } finally {
      holder.destroyForcibly().waitFor();
    }
    assertEquals(1, pendingWhenOpened(), "nothing was written");
    assertEquals(4, ids("apple").size());
  }

  @Test
  void anEssayIsFoundOnceThoughTheDiskGetsItFromAnotherProcess() throws IOException {
    ids("apple");
    try (SearchIndex index = SearchIndex.open(cache, Library.of(folder));
        var directory = new NIOFSDirectory(indexFolder())) {
      write("d.md", "An apple a day.\n");
      try (var _ = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
        assertRead(index, 1);
      }
      assertEquals(4, ids("apple").size());
      write("e.md", "One more apple.\n");
      try (var _ = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
        assertRead(index, 1);
        assertEquals(5, TestLibraries.ids(index, "apple").size());
        write("d.md", "No pear.\n");
        Files.delete(folder.resolve("e.md"));
        assertRead(index, 1);
        assertEquals(3, TestLibraries.ids(index, "apple").size());
        assertEquals(List.of("d.md"), TestLibraries.ids(index, "pear"));
      }
    }
  }

  @Test
  void whatIsKeptInMemoryIsWrittenWithoutBeingReadAgain() throws IOException {
    ids("apple");
    try (SearchIndex index = SearchIndex.open(cache, Library.of(folder));
        var directory = new NIOFSDirectory(indexFolder())) {
      write("b.md", "No bee.\n");
      write("d.md", "An apple a day.\n");
      try (var _ = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
        assertRead(index, 2);
        assertEquals(2, pendingWhenOpened());
      }
      write("e.md", "One more apple.\n");
      assertRead(index, 1);
      assertEquals(4, TestLibraries.ids(index, "apple").size());
      assertEquals(List.of("b.md"), TestLibraries.ids(index, "bee"));
    }
    assertEquals(0, pendingWhenOpened());
    assertEquals(4, ids("apple").size());
  }

  /** Brings an index up to date, for which it is to read so many essays. */
  private void assertRead(SearchIndex index, int essays) {
    Catalogue now = TestLibraries.scan(folder);
    assertEquals(essays, index.pending(now));
    var read = new AtomicInteger();
    index.update(now, () -> false, read::set);
    assertEquals(essays, read.get());
    assertEquals(0, index.pending(now));
  }

  @Test
  void twoThatAreOpenAtOnceBothAnswer() throws IOException {
    try (SearchIndex one = TestLibraries.index(cache, folder);
        SearchIndex other = TestLibraries.index(cache, folder)) {
      write("d.md", "An apple a day.\n");
      one.update(TestLibraries.scan(folder), () -> false, _ -> {});
      other.update(TestLibraries.scan(folder), () -> false, _ -> {});
      assertEquals(4, TestLibraries.ids(one, "apple").size());
      assertEquals(4, TestLibraries.ids(other, "apple").size());
    }
  }

  @Test
  void withoutADiskItIsKeptInMemory() throws IOException {
    Path file = Files.writeString(cache.resolve("file"), "");
    try (SearchIndex index = SearchIndex.open(file, Library.of(folder))) {
      var asked = new AtomicInteger();
      index.update(TestLibraries.scan(folder), () -> asked.incrementAndGet() > 1, _ -> {});
      assertEquals(List.of("a.md"), TestLibraries.ids(index, "apple"));
      assertRead(index, 2);
      assertRead(index, 0);
      assertEquals(List.of("a.md", "b.md", "c.md"), TestLibraries.ids(index, "apple"));
    }
  }

  @Test
  void nobodyElseMayReadIt() throws IOException {
    ids("apple");
    assertEquals(
        "rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(indexFolder())));
    try (Stream<Path> files = Files.list(indexFolder())) {
      for (Path file : files.toList()) {
        assertEquals(
            "rw-------",
            PosixFilePermissions.toString(Files.getPosixFilePermissions(file)),
            file.toString());
      }
    }
  }

  @Test
  void anEssayWithoutWordsOrWithoutAFileIsNoFault() throws IOException {
    write("e.md", "");
    Catalogue before = TestLibraries.scan(folder);
    Files.delete(folder.resolve("c.md"));
    try (SearchIndex index = SearchIndex.open(cache, Library.of(folder))) {
      index.update(before, () -> false, _ -> {});
      assertEquals(0, index.pending(before));
      assertEquals(List.of("a.md", "b.md"), TestLibraries.ids(index, "apple"));
    }
  }

  @Test
  void aCancelledSearchEndsEarly() {
    try (SearchIndex index = TestLibraries.index(cache, folder)) {
      SearchAnswer answer = index.find(SearchQuery.of("apple"), Map.of(), 10, () -> true);
      assertTrue(answer.results().isEmpty());
      assertEquals(3, answer.total());
    }
  }

  /** A process that holds a lock until it is ended. */
  static final class LockHolder {
    private LockHolder() {}

    static Process start(Path lock) throws IOException {
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-cp",
                  Path.of(classes()).toString(),
                  LockHolder.class.getName(),
                  lock.toString())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      assertEquals('x', process.getInputStream().read());
      return process;
    }

    private static URI classes() {
      try {
        return LockHolder.class.getProtectionDomain().getCodeSource().getLocation().toURI();
      } catch (URISyntaxException impossible) {
        throw new IllegalStateException(impossible);
      }
    }

    public static void main(String... arguments) throws IOException {
      try (FileChannel channel =
          FileChannel.open(Path.of(arguments[0]), StandardOpenOption.WRITE)) {
        try (var _ = channel.lock()) {
          System.out.print('x');
          System.out.flush();
          int _ = System.in.read();
        }
      }
    }
  }
}
