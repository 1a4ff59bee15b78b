package lectern.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import lectern.document.Punctuation;
import lectern.essay.EssayDate;
import lectern.library.Library;
import lectern.platform.Editor;
import lectern.platform.Opener;
import lectern.platform.Os;
import lectern.platform.Surroundings;
import lectern.screen.Frame;
import lectern.screen.Input;
import lectern.screen.Size;
import lectern.state.Ledger;
import lectern.terminal.SoakPort;
import lectern.ui.Model;
import lectern.ui.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A reader without sense or patience, for as long as {@code -Dlectern.soak=MINUTES} says, or for
 * some seconds: whatever is pressed, nothing breaks, nothing is drawn amiss, and memory stays flat.
 */
class SoakIT {
  private static final EssayDate TODAY = EssayDate.of(2026, 11, 22);
  private static final Size SIZE = new Size(80, 24);

  /** What a session may hold more at its end than after a quarter, beside what is noise. */
  private static final double GROWTH = 1.15;

  private static final long NOISE = 4 << 20;

  @TempDir Path home;
  private final MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
  private long begin;
  private long end;
  private long quarter;
  private long keys;

  private static Duration length() {
    Integer minutes = Integer.getInteger("lectern.soak");
    return minutes == null ? Duration.ofSeconds(20) : Duration.ofMinutes(minutes);
  }

  /** Copies the essays that come with lectern, and a long one. */
  private Path essays() throws IOException {
    Path essays = Files.createDirectory(home.resolve("essays"));
    try (Stream<Path> files = Files.list(Path.of("essays"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, essays.resolve(file.getFileName().toString()));
      }
    }
    String paragraph =
        "A paragraph of [some](https://example.org/a) **length**, 漢字 and e\u0301 in it.[^1]\n\n";
    Files.writeString(
        essays.resolve("long.md"),
        "---\ntitle: Long\ntags: [long]\n---\n\n" + paragraph.repeat(800) + "[^1]: A note.\n");
    return essays;
  }

  @Test
  void anythingForAsLongAsYouLike() throws Exception {
    var hand = new RandomHand(Long.getLong("lectern.seed", 20261122));
    begin = System.nanoTime();
    end = begin + length().toNanos();
    var port = new SoakPort(SIZE, (frame, size) -> next(hand, frame, size));
    Path essays = essays();
    while (System.nanoTime() < end) {
      // who leaves the shelf by chance comes back, at once and with everything remembered
      Model first = Model.shelf("essays", TODAY, port.size(), Settings.USUAL);
      assertEquals(0, App.run(port, Library.at(essays), machine(), first, true));
    }
    long last = used();
    System.out.println(
        "soak: "
            + port.frames()
            + " frames in "
            + length().toSeconds()
            + " s; heap after a quarter "
            + (quarter >> 10)
            + " KB, at the end "
            + (last >> 10)
            + " KB");
    assertTrue(last <= quarter * GROWTH + NOISE, "from " + quarter + " to " + last + " bytes");
  }

  private Machine machine() {
    var surroundings = new Surroundings(Os.LINUX, true, false, false, false);
    return new Machine(
        home.resolve("cache"),
        Ledger.open(home.resolve("state")),
        () -> new Opener(List.of(), "", surroundings, name -> false),
        () -> Editor.none("There is no file to edit."),
        true,
        Punctuation.AS_WRITTEN,
        () -> 1_700_000_000L + keys / 100);
  }

  private Input next(RandomHand hand, Frame frame, Size size) {
    keys++;
    long now = System.nanoTime();
    if (quarter == 0 && now - begin > (end - begin) / 4) {
      quarter = used();
    }
    return now >= end ? new Input.End() : hand.next(frame, size);
  }

  /** The bytes in use, without garbage. */
  private long used() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return memory.getHeapMemoryUsage().getUsed();
  }
}
