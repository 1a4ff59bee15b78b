package lectern.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lectern.document.PunctuationStyle;
import lectern.essay.EssayDate;
import lectern.library.Library;
import lectern.platform.Editor;
import lectern.screen.Frame;
import lectern.screen.Input;
import lectern.screen.Size;
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

  /** How often it is brought back to the shelf, where there is the same to hold each time. */
  private static final int REST_STOPS = 8;

  /** The stop by which every corner of the program has been seen once. */
  private static final int SETTLED = REST_STOPS / 4;

  /** What may be held more at the end, in bytes: words looked for, the marks of every essay. */
  private static final long NOISE = 1 << 20;

  @TempDir Path home;
  private final MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
  private long begin;
  private long end;
  private final List<Long> held = new ArrayList<>();
  private long keys;
  private int sessions;
  private SoakPort port = new SoakPort(SIZE, (frame, size) -> new Input.EndOfInput());

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
    var hand = new RandomUser(Long.getLong("lectern.seed", 20261122));
    begin = System.nanoTime();
    end = begin + length().toNanos();
    port = new SoakPort(SIZE, (frame, size) -> next(hand, frame, size));
    Path essays = essays();
    while (held.size() < REST_STOPS) {
      // who leaves the shelf by chance comes back, at once and with everything remembered
      Model first = Model.shelf("essays", TODAY, port.size(), Settings.DEFAULT);
      assertEquals(0, TestServices.run(port, Library.of(essays), machine(), first));
      sessions++;
    }
    String kilobytes =
        String.join(" ", held.stream().map(seconds -> Long.toString(seconds >> 10)).toList());
    System.out.println(
        "soak: %d frames, %d sessions in %d s; KB of heap at rest: %s"
            .formatted(port.frames(), sessions, length().toSeconds(), kilobytes));
    assertTrue(held.getLast() <= held.get(SETTLED) + NOISE, kilobytes);
  }

  private Services machine() {
    var none = Editor.none("There is no file to edit.");
    return TestServices.in(
        home, none, PunctuationStyle.AS_WRITTEN, () -> TestServices.NOW + keys / 100);
  }

  private Input next(RandomUser hand, Frame frame, Size size) {
    keys++;
    if (System.nanoTime() < begin + (held.size() + 1) * (end - begin) / REST_STOPS) {
      return hand.next(frame, size);
    }
    Input homewards = hand.homewards(frame, size);
    if (homewards != null) {
      return homewards;
    }
    port.replace();
    held.add(used());
    return held.size() == REST_STOPS ? new Input.EndOfInput() : hand.next(frame, size);
  }

  /** The bytes in use, without garbage. */
  private long used() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return memory.getHeapMemoryUsage().getUsed();
  }
}
