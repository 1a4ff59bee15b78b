package lectern.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Reading at the remote end of a line of 2 KB a second, where a byte is under way for 300 ms. */
@Timeout(120)
class SlowLineIT {
  private static final int BYTES_PER_SECOND = 2_000;
  private static final int DELAY_MILLIS = 300;

  /** Two seconds of a key that is held. */
  private static final int KEYS = 60;

  private static final int REPEAT_MILLIS = 33;

  private static final TerminalToken BEGIN = new TerminalToken.Sequence("?2026", 'h');
  private static final TerminalToken STATUS = new TerminalToken.Sequence("5", 'n');
  private static final TerminalToken ATTRIBUTES = new TerminalToken.Sequence("", 'c');

  @TempDir Path folder;
  private Home home;
  private Path essay;

  @BeforeEach
  void aLongEssay() throws Exception {
    Installation.needs("stty");
    home = Home.in(folder.resolve("home"));
    String rows =
        IntStream.range(0, 400)
            .mapToObj(i -> "row " + i + " of a listing that goes on and on")
            .collect(Collectors.joining("\n"));
    essay = home.write("long.md", "---\ntitle: Long\n---\n\n```\n" + rows + "\n```\n");
  }

  @Test
  void aKeyThatIsLetGoStopsScrollingWithinAFrame() throws Exception {
    try (Session session =
        Session.start(
            home,
            Session.USUAL,
            output -> new SlowTty(output, BYTES_PER_SECOND, DELAY_MILLIS),
            Installation.LECTERN.toString(),
            essay.toString())) {
      session.reads("Long").until("a question", screen -> screen.output().contains(ATTRIBUTES));
      // by this thread, so that the answer stands before the keys: the line is known to be far
      session.type("\u001b[?2026;2$y\u001b[?62;22c");
      var answering = Thread.ofPlatform().daemon().start(new Answering(session));
      session
          .pressed("Space")
          .until("a question after a frame", screen -> screen.output().contains(STATUS));
      String last = "row " + (top(session) + KEYS) + " ";
      for (int i = 0; i < KEYS; i++) {
        session.press("j");
        Thread.sleep(REPEAT_MILLIS);
      }
      int seen = frames(session.window());
      session.until(
          last, screen -> screen.isDrawn() && screen.rows().getFirst().strip().startsWith(last));
      int more = frames(session.window()) - seen;
      assertTrue(seen >= 4, seen + " frames while the key was held");
      // Two are on the line; a machine that stalls adds some. Unasked, all sixty would follow.
      assertTrue(more <= 8, more + " frames after the key was let go");
      session.press("Q");
      assertEquals(0, session.ended());
      assertTrue(session.window().isGivenBack());
      answering.interrupt();
    }
  }

  private static int top(Session session) {
    return Integer.parseInt(session.rows().getFirst().strip().split(" ")[1]);
  }

  private static int frames(ScreenModel window) {
    return (int) window.output().stream().filter(BEGIN::equals).count();
  }

  /** A terminal that tells its status, as soon as the question has come to it. */
  private record Answering(Session session) implements Runnable {
    @Override
    public void run() {
      try {
        for (int i = 0; ; i++) {
          int answered = i;
          session.until("a question", screen -> questions(screen) > answered);
          session.type("\u001b[0n");
        }
      } catch (Exception | AssertionError over) {
        Thread.currentThread().interrupt();
      }
    }

    private static int questions(ScreenModel window) {
      return (int) window.output().stream().filter(STATUS::equals).count();
    }
  }
}
