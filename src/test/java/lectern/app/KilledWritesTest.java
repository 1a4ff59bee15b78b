package lectern.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import lectern.essay.Essay;
import lectern.essay.ShelfSummary;
import lectern.library.Catalogue;
import lectern.library.Library;
import lectern.state.EssayRecord;
import lectern.state.Ledger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A lectern that is killed at any moment while it scans and writes loses nothing, and the next one
 * shows what is on the disk. {@code -Dlectern.kills=200} kills as often.
 */
class KilledWritesTest {
  private static final int KILLS = Integer.getInteger("lectern.kills", 4);

  /** Longer than a turn takes. */
  private static final long LONGEST_NANOS = 150_000_000;

  @TempDir Path home;

  @Test
  @Timeout(3_600)
  void nothingIsLostAndNoRowIsWrong() throws Exception {
    Files.createDirectories(KilledProcess.essays(home));
    for (int essay = 0; essay < KilledProcess.ESSAYS; essay++) {
      KilledProcess.write(home, essay, 0);
    }
    var random = new Random(KILLS);
    var written = new ArrayList<Integer>();
    int turn = 1;
    for (int kill = 0; kill < KILLS; kill++) {
      List<Integer> output = runAndKill(turn, random.nextInt(3), random.nextLong(LONGEST_NANOS));
      written.addAll(output);
      turn = output.isEmpty() ? turn + 1 : output.getLast() + 2; // one more may have been begun
      check(written);
    }
    assertTrue(written.size() >= KILLS / 2, "killed before it wrote anything");
    tidied(turn);
  }

  /** The turns that it said are written, before it was killed. */
  private List<Integer> runAndKill(int turn, int turns, long nanos) throws Exception {
    Path output = home.resolve("output");
    Process process = start(turn, output);
    while (output(output).size() < turns && process.isAlive()) {
      Thread.onSpinWait();
    }
    assertTrue(process.isAlive(), "it ended by itself");
    long until = System.nanoTime() + nanos;
    while (System.nanoTime() - until < 0) {
      Thread.onSpinWait();
    }
    process.destroyForcibly().waitFor();
    return output(output);
  }

  private static List<Integer> output(Path output) throws IOException {
    String lines = Files.readString(output);
    String whole = lines.substring(0, lines.lastIndexOf('\n') + 1);
    return whole.lines().map(Integer::valueOf).toList();
  }

  private Process start(int turn, Path output) throws IOException {
    var roots = new ArrayList<String>();
    for (Class<?> type : List.of(Ledger.class, KilledProcess.class)) {
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
            KilledProcess.class.getName(),
            home.toString(),
            Integer.toString(turn))
        .redirectOutput(output.toFile())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private void check(List<Integer> written) {
    Path folder = KilledProcess.essays(home);
    Catalogue known = Catalogue.load(KilledProcess.cache(home), folder);
    int essays = known.essays().size();
    assertTrue(essays == 0 || essays == KilledProcess.ESSAYS, essays + " essays are known");
    List<Essay> scanned = Library.of(folder).scan(known, () -> false, _ -> {}).essays();
    List<Essay> fresh = Library.of(folder).scan(Catalogue.none(), () -> false, _ -> {}).essays();
    assertEquals(fresh, scanned);
    ShelfSummary summary = KilledProcess.summary(home).load();
    assertTrue(summary == null || summary.total() == KilledProcess.ESSAYS);
    Ledger ledger = KilledProcess.ledger(home);
    for (int turn : written) {
      EssayRecord saved = ledger.record("/" + KilledProcess.name(turn));
      assertNotNull(saved, "the place of turn " + turn);
      assertEquals(turn, saved.when());
    }
  }

  /** The next write takes away what was begun. */
  private void tidied(int turn) throws IOException {
    KilledProcess.write(home, turn, turn);
    Path folder = KilledProcess.essays(home);
    Catalogue known = Catalogue.load(KilledProcess.cache(home), folder);
    ShelfSummary summary = KilledProcess.summary(home).load();
    assertTrue(Library.of(folder).scan(known, () -> false, _ -> {}).save());
    assertTrue(summary == null || KilledProcess.summary(home).save(summary));
    try (Stream<Path> files = Files.list(KilledProcess.cache(home))) {
      List<String> beginning =
          files
              .map(each -> each.getFileName() + "")
              .filter(each -> !each.endsWith(".txt"))
              .toList();
      assertEquals(List.of(), summary == null ? List.of() : beginning);
    }
  }
}
