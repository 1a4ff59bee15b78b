package lectern.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import lectern.file.PathProbe.PathKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class DiskProbeTest {
  private static final Path ONE = Path.of("one");
  private static final Path OTHER = Path.of("other");
  private final CountDownLatch beginning = new CountDownLatch(2);
  private final CountDownLatch answer = new CountDownLatch(1);

  /** A disk that answers nobody until the test is over, but for the places named so. */
  private PathKind ask(Path path) {
    if (path.startsWith("there")) {
      return PathKind.FOLDER;
    }
    beginning.countDown();
    try {
      answer.await();
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    }
    return PathKind.NONE;
  }

  @Test
  void whatAnswersIsKnown() throws IOException {
    var disks = new DiskProbe(Duration.ofMinutes(1), this::ask);
    assertEquals(PathKind.FOLDER, disks.kind(Path.of("there")));
    assertTrue(disks.answers(Path.of("there/too")));
  }

  @Test
  void allAreAskedBeforeOneIsWaitedFor() throws Exception {
    var disks = new DiskProbe(Duration.ofMinutes(1), this::ask);
    disks.ask(ONE);
    disks.ask(OTHER);
    beginning.await();
    answer.countDown();
    assertTrue(disks.answers(ONE));
    assertTrue(disks.answers(OTHER));
  }

  @Test
  void whatIsAskedLateIsWaitedForAllTheSame() {
    var disks = new DiskProbe(Duration.ZERO, this::ask);
    disks.ask(ONE);
    assertTrue(disks.answers(Path.of("there")));
    answer.countDown();
  }

  @Test
  void thePatienceIsForAllOfThem() {
    var disks = new DiskProbe(Duration.ZERO, this::ask);
    disks.ask(ONE);
    assertFalse(disks.answers(ONE));
    assertFalse(disks.answers(OTHER));
    IOException silent = assertThrows(IOException.class, () -> disks.kind(ONE));
    assertEquals("the disk does not answer", silent.getMessage());
    answer.countDown();
  }
}
