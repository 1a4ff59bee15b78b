package lectern.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lectern.essay.Essay;
import lectern.essay.EssayDate;
import lectern.file.PathProbe;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LibraryTest {
  @TempDir Path folder;
  private final List<String> shelf = new ArrayList<>();
  private final List<String> unreadable = new ArrayList<>();

  @BeforeEach
  void empty() {
    shelf.clear();
    unreadable.clear();
  }

  private void write(String id, String text) throws IOException {
    Path file = folder.resolve(id);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Catalogue scan() {
    return Library.of(folder).scan(Catalogue.none(), () -> false, this::note);
  }

  private void note(ScanEvent found) {
    switch (found) {
      case ScanEvent.EssayFound(Essay essay) -> shelf.add(essay.id());
      case ScanEvent.FolderFound _ -> {}
      case ScanEvent.UnreadableFile(String id, String reason) -> unreadable.add(id + ": " + reason);
    }
  }

  @Test
  void essaysAreFoundInOrderWhereverTheyLie() throws IOException {
    for (String id :
        List.of(
            "b.md",
            "a.MD",
            "c.markdown",
            "c.mdx",
            "c.Rmd",
            "c.qmd",
            "c.mkd",
            "c.mdown",
            "z/one.md",
            "d/e/two.md",
            "bundle/index.md",
            "_index.md",
            "d/_index.md",
            ".hidden.md",
            ".git/x.md",
            "node_modules/p/x.md",
            "d/.obsidian/x.md",
            "notes.txt",
            "md",
            "x.md.bak")) {
      write(id, "Text.");
    }
    Files.createDirectories(folder.resolve("folder.md"));
    write("folder.md/inside.md", "Text.");
    scan();
    assertEquals(
        List.of(
            "a.MD",
            "b.md",
            "c.Rmd",
            "c.markdown",
            "c.mdown",
            "c.mdx",
            "c.mkd",
            "c.qmd",
            "bundle/index.md",
            "d/e/two.md",
            "folder.md/inside.md",
            "z/one.md"),
        shelf);
    assertEquals(List.of(), unreadable);
  }

  @ParameterizedTest
  @ValueSource(strings = {"index.md", "README.md", "readme.md", "Index.mdx"})
  void aBundleIsCalledAfterItsFolder(String name) throws IOException {
    write("2024-08-23-kettles/" + name, "Text.");
    Essay essay = scan().essays().getFirst();
    assertEquals("Kettles", essay.head().title());
    assertEquals("kettles", essay.head().slug());
    assertEquals(EssayDate.of(2024, 8, 23), essay.head().date());
  }

  @Test
  void aReadmeAtTheTopHasItsOwnName() throws IOException {
    write("readme.md", "Text.");
    assertEquals("Readme", scan().essays().getFirst().head().title());
  }

  @Test
  void anEssayIsReadWithItsBody() throws IOException {
    write("a.md", "---\ntitle: A\n---\nOne two. Three, https://a.example.\n");
    var read = (EssayFile.ReadableEssay) Library.of(folder).open("a.md");
    assertEquals("One two. Three, https://a.example.\n", read.body());
    assertEquals(4, read.bodyLine());
    assertEquals("A", read.essay().head().title());
    assertEquals("One two.", read.essay().opening());
    assertEquals(3, read.essay().words());
    assertEquals(1, read.essay().sources());
  }

  @Test
  void aReadmeWithoutAHeadIsAnEssayOnlyWhereThereIsNoOther() throws IOException {
    write("README.md", "# Read me");
    scan();
    assertEquals(List.of("README.md"), shelf);
    shelf.clear();
    write("a.md", "Text.");
    write("below/README.md", "Text.");
    Catalogue catalogue = scan();
    assertEquals(List.of("a.md", "below/README.md"), shelf);
    assertEquals(2, catalogue.essays().size());
    shelf.clear();
    write("README.md", "---\ntitle: R\n---\n");
    scan();
    assertEquals(List.of("README.md", "a.md", "below/README.md"), shelf);
  }

  @Test
  void whatLiesAmongDraftsIsADraft() throws IOException {
    write("_drafts/a.md", "Text.");
    assertTrue(scan().essays().getFirst().head().draft());
  }

  @Test
  void linksThatLeadBackEndWhereTheyWereOnce() throws IOException {
    write("d/a.md", "Text.");
    Files.createSymbolicLink(folder.resolve("d/loop"), folder);
    Files.createSymbolicLink(folder.resolve("again"), folder.resolve("d"));
    Files.createSymbolicLink(folder.resolve("self"), folder.resolve("self"));
    Files.createSymbolicLink(folder.resolve("b.md"), folder.resolve("d/a.md"));
    Files.createSymbolicLink(folder.resolve("gone.md"), folder.resolve("nowhere"));
    assertTimeoutPreemptively(Duration.ofSeconds(20), this::scan);
    assertEquals(List.of("b.md", "d/a.md"), shelf);
    assertEquals(List.of("gone.md: there is no such file"), unreadable);
  }

  @Test
  void aFifoIsNeverOpened() throws Exception {
    boolean made;
    try {
      made =
          new ProcessBuilder("mkfifo", folder.resolve("pipe.md").toString()).start().waitFor() == 0;
    } catch (IOException noSuchProgram) {
      made = false;
    }
    assumeTrue(made, "this machine has no mkfifo");
    write("a.md", "Text.");
    assertTimeoutPreemptively(Duration.ofSeconds(20), this::scan);
    assertEquals(List.of("a.md"), shelf);
    EssayFile opened =
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Library.of(folder).open("pipe.md"));
    assertEquals(new EssayFile.UnreadableEssay("pipe.md", "it is not a regular file"), opened);
  }

  @Test
  void whatCannotBeReadIsNamedAndTheRestIsRead() throws IOException {
    write("a.md", "Text.");
    Files.write(folder.resolve("binary.md"), new byte[] {0, 1, 2});
    write("locked/x.md", "Text.");
    write("secret.md", "Text.");
    boolean locked =
        folder.resolve("locked").toFile().setReadable(false)
            && folder.resolve("secret.md").toFile().setReadable(false)
            && !Files.isReadable(folder.resolve("secret.md"));
    scan();
    assertTrue(shelf.contains("a.md"));
    assertTrue(unreadable.contains("binary.md: it is not a text file"));
    if (locked) {
      assertTrue(unreadable.contains("locked: reading it is not allowed"));
      assertTrue(unreadable.contains("secret.md: reading it is not allowed"));
    }
    assertTrue(folder.resolve("locked").toFile().setReadable(true));
  }

  @Test
  void aFileLargerThanTheLimitIsRefusedUnread() throws IOException {
    try (var file = new java.io.RandomAccessFile(folder.resolve("huge.md").toFile(), "rw")) {
      file.setLength(TextDecoder.LARGEST + 1L);
    }
    scan();
    assertEquals(List.of("huge.md: it is larger than 64 MB"), unreadable);
  }

  @Test
  void foldersDeeperThanTheLimitAreNamed() throws IOException {
    String deep = "d/".repeat(32);
    write(deep + "a.md", "Text.");
    write(deep + "e/b.md", "Text.");
    scan();
    assertEquals(List.of(deep + "a.md"), shelf);
    assertEquals(List.of(deep + "e: it lies more than 32 folders deep"), unreadable);
  }

  @Test
  void aFolderThatIsNotThereIsSaid() {
    Library.of(folder.resolve("gone")).scan(Catalogue.none(), () -> false, this::note);
    assertEquals(List.of(": there is no such file"), unreadable);
    assertInstanceOf(EssayFile.UnreadableEssay.class, Library.of(folder).open("gone.md"));
    assertInstanceOf(EssayFile.UnreadableEssay.class, EssayFile.read(folder, "x"));
  }

  @Test
  void noIdLeadsOutOfTheFolder() {
    Library library = Library.of(folder.resolve("essays"));
    for (String id : List.of("../secret.md", "/etc/passwd", "a\u0000b.md", "\uD800.md")) {
      assertNull(library.file(id));
      EssayFile none = new EssayFile.UnreadableEssay(id, "there is no such file");
      assertEquals(none, library.open(id));
      assertEquals(none, library.begin(id));
    }
    assertEquals(folder.resolve("essays/a.md"), library.file("b/../a.md"));
  }

  @Test
  void bytesThatAreNotUtf8AreAFaultOfTheEssay() throws IOException {
    Files.write(folder.resolve("old.md"), "Ça va.".getBytes(Charset.forName("windows-1252")));
    Essay essay = scan().essays().getFirst();
    assertEquals("Ça va.", essay.opening());
    assertEquals(1, essay.head().faults().size());
  }

  @Test
  void aScanThatIsCancelledKeepsWhatWasKnown() throws IOException {
    for (String id : List.of("a.md", "b.md", "c.md")) {
      write(id, "Text.");
    }
    Catalogue known = Library.of(folder).scan(Catalogue.none(), () -> false, _ -> {});
    Catalogue cut = Library.of(folder).scan(known, () -> shelf.size() == 1, this::note);
    assertEquals(List.of("a.md"), shelf);
    assertEquals(known.essays(), cut.essays());
    Thread.currentThread().interrupt();
    Catalogue none = Library.of(folder).scan(Catalogue.none(), () -> false, this::note);
    assertTrue(Thread.interrupted());
    assertEquals(List.of(), none.essays());
  }

  /** Looking at what changed tells what a scan would, about the folder's own texts too. */
  @Test
  void changedFilesAloneTellWhatAWalkWould() throws IOException {
    write("README.md", "About.");
    Catalogue known = scan();
    assertEquals(List.of("README.md"), ids(known));
    write("a.md", "Text.");
    known = rescanned(known, "a.md", "[a.md]");
    write("below/b.md", "Text.");
    write("below/notes.txt", "Text.");
    known =
        rescanned(known, "below/b.md below/notes.txt below/none.md ../x.md", "[a.md, below/b.md]");
    Files.move(folder.resolve("a.md"), folder.resolve("c.md"));
    known = rescanned(known, "a.md c.md", "[below/b.md, c.md]");
    Files.delete(folder.resolve("c.md"));
    Files.createDirectory(folder.resolve("c.md"));
    known = rescanned(known, "c.md", "[below/b.md]");
    Files.delete(folder.resolve("below/b.md"));
    known = rescanned(known, "below/b.md", "[README.md]");
    assertEquals(List.of(), unreadable);
    Files.createSymbolicLink(folder.resolve("dead.md"), folder.resolve("nowhere"));
    rescanned(known, "dead.md", "[README.md]");
    assertEquals(List.of("dead.md: there is no such file"), unreadable);
  }

  /** Of two essays that a link may mean, the scan's first is taken, whatever changed since. */
  @Test
  void whatChangedKeepsItsPlaceInTheOrderOfTheScan() throws IOException {
    for (String id : List.of("a.md", "b.md", "c.md", "d.md")) {
      write(id, "Text.");
    }
    Catalogue known = scan();
    write("a.md", "More text.");
    write("c.md", "More text.");
    write("aa.md", "Text.");
    Files.delete(folder.resolve("b.md"));
    Catalogue now =
        Library.of(folder).rescan(known, Set.of("c.md", "b.md", "aa.md", "a.md"), true, _ -> {});
    assertEquals(
        List.of("a.md", "c.md", "d.md", "aa.md"), now.essays().stream().map(Essay::id).toList());
  }

  @Test
  void whereNothingChangedNothingIsLookedAt() throws IOException {
    write("README.md", "About.");
    Catalogue known = scan();
    write("a.md", "Text.");
    assertSame(known, Library.of(folder).rescan(known, Set.of(), true, _ -> {}));
  }

  private Catalogue rescanned(Catalogue known, String changed, String shelf) {
    unreadable.clear();
    Catalogue now = Library.of(folder).rescan(known, Set.of(changed.split(" ")), true, this::note);
    assertEquals(shelf, ids(now).toString());
    assertTrue(now.hasSame(Library.of(folder).scan(Catalogue.none(), () -> false, _ -> {})));
    return now;
  }

  private static List<String> ids(Catalogue catalogue) {
    return catalogue.essays().stream().map(Essay::id).sorted().toList();
  }

  /** An edit may leave size and time as they were, where clocks tick slowly. */
  @Test
  void whatIsKnownToHaveChangedIsReadWhateverItsTimeSays() throws IOException {
    write("a.md", "# One");
    Catalogue known = scan();
    var time = Files.getLastModifiedTime(folder.resolve("a.md"));
    write("a.md", "# Two");
    Files.setLastModifiedTime(folder.resolve("a.md"), time);
    Library library = Library.of(folder);
    assertTrue(library.rescan(known, Set.of("a.md"), false, _ -> {}).hasSame(known));
    Catalogue now = library.rescan(known, Set.of("a.md"), true, _ -> {});
    assertEquals("Two", now.essays().getFirst().head().title());
  }

  /** What is written while a file is read is read the next time, whatever a clock does. */
  @Test
  void aFileThatGrowsWhileTheFolderIsWalkedIsReadAgain() throws IOException {
    write("a.md", "Text.");
    write("b.md", "# Half");
    Path file = folder.resolve("b.md");
    Catalogue known =
        Library.of(folder)
            .scan(
                Catalogue.none(),
                () -> false,
                one -> {
                  if (one instanceof ScanEvent.EssayFound(Essay essay)
                      && essay.id().equals("b.md")) {
                    grow(file);
                  }
                });
    Catalogue now = Library.of(folder).scan(known, () -> false, this::note);
    assertEquals("Half and whole", now.essays().getLast().head().title());
    assertTrue(now.hasSame(scan()));
  }

  private static void grow(Path file) {
    try {
      Files.writeString(file, " and whole", StandardOpenOption.APPEND);
      Files.setLastModifiedTime(file, FileTime.fromMillis(0)); // a clock that went back
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** What was listed may be gone, or be something else, when its turn comes. */
  @Test
  void aFolderMayGoOrBeReplacedDuringTheScan() throws IOException {
    for (int way = 0; way < 4; way++) {
      Path shelf = folder.resolve("way" + way);
      for (String name : List.of("a.md", "b.md", "below/c.md", "below/d.md", "later/e.md")) {
        Files.createDirectories(shelf.resolve(name).getParent());
        Files.writeString(shelf.resolve(name), "Text.");
      }
      int how = way;
      var found = new ArrayList<ScanEvent>();
      Library.of(shelf)
          .scan(
              Catalogue.none(),
              () -> false,
              one -> {
                if (one instanceof ScanEvent.FolderFound) {
                  return;
                }
                if (found.isEmpty()) {
                  change(shelf, how);
                }
                found.add(one);
              });
      assertInstanceOf(ScanEvent.EssayFound.class, found.getFirst());
      assertTrue(found.stream().anyMatch(ScanEvent.UnreadableFile.class::isInstance), "way " + way);
    }
  }

  private static void change(Path shelf, int how) {
    try {
      Path below = shelf.resolve("below");
      Files.delete(shelf.resolve("b.md"));
      Files.move(below, shelf.resolve("moved"));
      switch (how) {
        case 0 -> Files.writeString(below, "a file");
        case 1 -> Files.createSymbolicLink(below, shelf); // a circle
        case 2 -> Files.createSymbolicLink(below, shelf.resolve("nowhere"));
        default -> Files.move(shelf, shelf.resolveSibling("away"));
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  @Test
  void namesOfAnyKindAreIds() throws IOException {
    write("ünï 中 #1 %20.md", "Text.");
    write("tab\tnew\nline\\.md", "Text.");
    Catalogue catalogue = scan();
    for (Essay essay : catalogue.essays()) {
      assertInstanceOf(EssayFile.ReadableEssay.class, Library.of(folder).open(essay.id()));
      assertFalse(essay.head().title().contains("\n"));
    }
    assertEquals(2, shelf.size());
  }

  /** No text is such a name: {@code %E9} stands for one byte of Latin-1. */
  @Test
  void namesThatAreNoUtf8AreOpenedAsTheyAreListed() throws IOException {
    Path below = Path.of(URI.create(folder.toUri() + "caf%E9"));
    Files.createDirectories(below);
    Path file = Path.of(URI.create(below.toUri() + "latin%E9.md"));
    Files.writeString(file, "# Latin\n\nWords.\n");
    Library library = Library.of(folder);
    String id = scan().essays().getFirst().id();
    assertEquals("caf\uFFFD/latin\uFFFD.md", id);
    assertEquals(file, library.file(id));
    assertTrue(library.open(id) instanceof EssayFile.ReadableEssay);
    assertNull(library.version("caf\uFFFD/none\uFFFD.md"));
    assertEquals(file, PathProbe.path(folder + "/" + id));
  }

  @Test
  void ofTwoNamesThatReadTheSameOneIsLeftOutAndSaid() throws IOException {
    for (String name : List.of("%E8.md", "%E9.md")) {
      Files.writeString(Path.of(URI.create(folder.toUri() + name)), "# " + name + "\n\nWords.\n");
    }
    var said = new ArrayList<ScanEvent>();
    Catalogue found = Library.of(folder).scan(Catalogue.none(), () -> false, said::add);
    assertEquals(1, found.essays().size());
    assertEquals("%E8.md", found.essays().getFirst().head().title(), "the first in order");
    Path listed = PathProbe.path(folder + "/\uFFFD.md");
    assertTrue(listed.toUri().toString().endsWith("%E8.md"), listed.toUri()::toString);
    assertEquals(
        new ScanEvent.UnreadableFile(
            "\uFFFD.md", "another file has this name but for bytes that are no UTF-8"),
        said.getLast());
  }
}
