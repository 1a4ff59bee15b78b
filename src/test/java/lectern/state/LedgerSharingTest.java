package lectern.state;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import lectern.document.TextAnchor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Several lecterns, one ledger. */
@Timeout(120)
class LedgerSharingTest {
  @TempDir Path folder;

  /** What is watched must be there, or be the first that comes. */
  @Test
  void whatIsWatchedIsTheFirstOnTheWayToTheFileThatIsMissing() throws IOException {
    Path home = folder.toRealPath();
    Path state = home.resolve("state/lectern");
    Ledger ledger = Ledger.open(state);
    assertEquals(home.resolve("state"), ledger.watched());
    Files.createDirectories(state);
    assertEquals(state.resolve("ledger"), ledger.watched());
    Path elsewhere = Files.writeString(home.resolve("elsewhere"), "");
    Files.createSymbolicLink(state.resolve("ledger"), elsewhere);
    assertEquals(elsewhere, ledger.watched());
  }

  @Test
  void twoLedgersInOneProcessLoseNothing() throws Exception {
    int each = 60;
    inParallel(List.of(keeping("one", each), keeping("two", each)));
    assertEquals(2 * each, Ledger.open(folder).all().size());
  }

  @Test
  void twoProcessesLoseNothing() throws Exception {
    int each = 60;
    Process other = start("other", each);
    keeping("this", each).call();
    String output = new String(other.getInputStream().readAllBytes(), UTF_8);
    assertEquals(0, other.waitFor(), output);
    Ledger ledger = Ledger.open(folder);
    assertEquals(2 * each, ledger.all().size());
    for (int i = 0; i < each; i++) {
      assertNotNull(ledger.record("/other/" + i));
      assertNotNull(ledger.record("/this/" + i));
    }
  }

  @Test
  void aLongLedgerIsCompactedAndNothingLost() throws IOException {
    Path file = folder.resolve("ledger");
    writeHistory(file, 2000);
    Files.writeString(file, "damaged\nhighlight/1\t/a\tlater lectern\n", StandardOpenOption.APPEND);
    Ledger other = Ledger.open(folder);
    Ledger ledger = Ledger.open(folder);
    ledger.save("/new", saved(5));
    List<String> lines = Files.readAllLines(file);
    assertEquals(2 + 1 + 10 + 1, lines.size());
    assertTrue(lines.contains("highlight/1\t/a\tlater lectern"));
    assertFalse(Files.exists(folder.resolve("ledger.new")));
    assertEquals(ledger.all(), Ledger.open(folder).all());
    assertTrue(other.refresh());
    assertEquals(ledger.all(), other.all());
    assertEquals(saved(1999), ledger.record("/essay/9"));
  }

  @Test
  void aShortLedgerIsLeftAsItIs() throws IOException {
    Path file = folder.resolve("ledger");
    writeHistory(file, 200);
    Ledger.open(folder).save("/new", saved(5));
    assertEquals(201, Files.readAllLines(file).size());
  }

  @Test
  void appendsDuringACompactionAreKept() throws Exception {
    // Each few saves make the ledger long again, so that it is compacted under the other writers.
    int rounds = 12;
    Path file = folder.resolve("ledger");
    Callable<Void> compacting =
        () -> {
          Ledger ledger = Ledger.open(folder);
          for (int i = 0; i < rounds; i++) {
            try (WriteLock writeLock = WriteLock.take(folder.resolve("ledger.lock"))) {
              assertTrue(writeLock.isExclusive());
              writeHistory(file, 2000);
            }
            assertInstanceOf(
                SaveResult.SaveSuccess.class, ledger.save("/compacted/" + i, saved(i)));
          }
          return null;
        };
    inParallel(List.of(compacting, keeping("one", 60), keeping("two", 60)));
    assertEquals(10 + rounds + 120, Ledger.open(folder).all().size());
    assertTrue(Files.readAllLines(file).size() < 2000 + 200);
  }

  @Test
  void aLedgerKeptElsewhereStaysThereWhenCompacted(@TempDir Path elsewhere) throws IOException {
    Path real = elsewhere.resolve("places");
    writeHistory(real, 2000);
    Files.createSymbolicLink(folder.resolve("ledger"), real);
    Ledger.open(folder).save("/new", saved(1));
    assertTrue(Files.isSymbolicLink(folder.resolve("ledger")));
    assertEquals(2 + 11, Files.readAllLines(real).size());
  }

  @Test
  void aLecternThatNeverLetsGoIsNotWaitedForForEver() throws IOException {
    Ledger ledger = Ledger.open(folder);
    try (var held =
        FileChannel.open(
            folder.resolve("ledger.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      assertNotNull(held.tryLock());
      var saved = assertInstanceOf(SaveResult.SaveFailure.class, ledger.save("/a", saved(1)));
      assertTrue(saved.reason().endsWith("another lectern is holding it"), saved.reason());
    }
    assertInstanceOf(SaveResult.SaveSuccess.class, ledger.save("/b", saved(2)));
    assertEquals(2, Ledger.open(folder).all().size());
  }

  @Test
  void aLockThatIsAPipeIsNotWaitedFor() throws Exception {
    String lock = folder.resolve("ledger.lock").toString();
    assumeTrue(new ProcessBuilder("mkfifo", lock).start().waitFor() == 0);
    assertInstanceOf(SaveResult.SaveSuccess.class, Ledger.open(folder).save("/a", saved(1)));
    assertEquals(1, Ledger.open(folder).all().size());
  }

  @Test
  void anInterruptedSaveKeepsThePlaceAndTheInterrupt() {
    Ledger ledger = Ledger.open(folder);
    Thread.currentThread().interrupt();
    SaveResult saved = ledger.save("/a", saved(1));
    assertTrue(Thread.interrupted());
    assertInstanceOf(SaveResult.SaveFailure.class, saved);
    ledger.save("/b", saved(2));
    assertEquals(2, Ledger.open(folder).all().size());
  }

  private Callable<Void> keeping(String name, int many) {
    return () -> {
      WriterProcess.main(folder.toString(), name, Integer.toString(many));
      return null;
    };
  }

  private static void inParallel(List<Callable<Void>> writers) throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var done : threads.invokeAll(writers)) {
        done.get();
      }
    }
  }

  /** Runs the same classes in a Java of their own, wherever they were loaded from. */
  private Process start(String name, int many) throws IOException {
    var roots = new ArrayList<String>();
    for (Class<?> type : List.of(Ledger.class, WriterProcess.class, TextAnchor.class)) {
      String resource = type.getName().replace('.', '/') + ".class";
      var url = type.getResource("/" + resource);
      assertNotNull(url);
      String location = url.toString();
      roots.add(
          Path.of(URI.create(location.substring(0, location.length() - resource.length())))
              .toString());
    }
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            String.join(File.pathSeparator, roots),
            WriterProcess.class.getName(),
            folder.toString(),
            name,
            Integer.toString(many))
        .redirectErrorStream(true)
        .start();
  }

  /** Appends places of ten essays, one line after the other. */
  private static void writeHistory(Path file, int lines) throws IOException {
    var text = new StringBuilder();
    for (int i = 0; i < lines; i++) {
      text.append(new LedgerEntry("/essay/" + i % 10, saved(i)).line());
    }
    Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  private static EssayRecord saved(int number) {
    return new EssayRecord(new TextAnchor(number, 0, number), number % 101, false, number);
  }
}
