package lectern.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import lectern.state.EssayRecord;
import lectern.state.Ledger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The installed program, killed at any moment while keys are pressed: the terminal is as before,
 * the ledger lacks nothing older than {@link #LOST_SECONDS}, and the next start shows what a start
 * without a saved frame shows. {@code -Dlectern.kills.terminal=200} kills as often.
 */
class KilledSessionIT {
  private static final int KILLS = Integer.getInteger("lectern.kills.terminal", 4);
  private static final long LOST_SECONDS = 3;
  private static final long LONGEST_START_MILLIS = 900;
  private static final String[] KEYS = {
    "j",
    "k",
    " ",
    "b",
    "d",
    "u",
    "\t",
    "]",
    "[",
    "T",
    "+",
    "\u001b[27u",
    "?",
    "L",
    "o",
    "/a\r",
    "m",
    "x",
    "g",
    "G",
    "i",
    "v"
  };

  @TempDir Path folder;
  private final Random random = new Random(Long.getLong("lectern.seed", 20261130));
  private Home home;
  private Path essay;

  @BeforeEach
  void aHome() throws Exception {
    Installation.needs("sh", "stty", "ps");
    home = Home.in(folder.resolve("home"));
    essay = Installation.fixtures(folder.resolve("essays")).toRealPath().resolve("lighthouse.md");
  }

  @Test
  @Timeout(7_200)
  void killedAtAnyMoment() throws Exception {
    int early = 0;
    int rested = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      Map<String, EssayRecord> before = places();
      boolean starting = random.nextInt(4) == 0;
      boolean rests = !starting && random.nextInt(3) > 0;
      early += starting ? 1 : 0;
      rested += rests ? 1 : 0;
      try (Shell shell = Shell.start(home)) {
        long moved = killed(shell, starting, rests);
        shell.assertTerminalAsBefore();
        check(before, moved, "kill " + kill);
      }
      assertNextStartIsRight("kill " + kill);
    }
    System.out.printf(
        "%d kills on a terminal, %d of them while it started, %d after a rest%n",
        KILLS, early, rested);
  }

  /** Reads and kills; returns when a place was reached that has to be kept, in seconds, or 0. */
  private long killed(Shell shell, boolean starting, boolean rests) throws Exception {
    Path what = starting && random.nextBoolean() ? essay.getParent() : essay;
    Path code = home.file("code");
    Files.deleteIfExists(code);
    shell.run("lectern " + what + "; echo $? >code");
    Session session = shell.session().strangers(false);
    long moved = 0;
    if (starting) {
      TimeUnit.MILLISECONDS.sleep(random.nextLong(LONGEST_START_MILLIS));
      // Whoever kills the launcher before there is a Java leaves nobody to put anything right.
      session.starts();
    } else {
      session.reads(FaultScenario.TITLE);
      moved = rests ? System.currentTimeMillis() / 1000 : 0;
      move(session);
      if (rests) {
        TimeUnit.SECONDS.sleep(LOST_SECONDS);
      }
      for (int keys = random.nextInt(8); keys > 0; keys--) {
        session.type(KEYS[random.nextInt(KEYS.length)]);
        TimeUnit.MILLISECONDS.sleep(random.nextLong(150));
      }
    }
    // The shell goes on while what is left of lectern may still draw.
    session.expectStrangers().strangers(true);
    List<ProcessHandle> all = session.launcher().descendants().toList();
    Processes processes = session.processes();
    Processes.signal("KILL", random.nextInt(3) > 0 ? processes.java() : processes.launcher());
    Polling.until(
        "the end", () -> Polling.isWritten(code) && all.stream().noneMatch(ProcessHandle::isAlive));
    assertEquals("137", Files.readString(code).strip());
    return moved;
  }

  /** To another place, for certain. */
  private static void move(Session session) throws Exception {
    session.pressed(session.status().contains("100%") ? "b" : "Space");
  }

  private Map<String, EssayRecord> places() {
    return new HashMap<>(Ledger.open(home.ledger().getParent()).all());
  }

  private void check(Map<String, EssayRecord> before, long moved, String when) throws IOException {
    Map<String, EssayRecord> after = places();
    before.forEach((key, record) -> {
      EssayRecord now = after.get(key);
      assertTrue(now != null && now.when() >= record.when(), when + ": " + key + " " + now);
    });
    if (moved > 0) {
      EssayRecord now = after.get(essay.toString());
      assertTrue(
          now != null && now.when() >= moved,
          when + ": of " + moved + ", but " + now + "\n" + Files.readString(home.ledger()));
    }
  }

  private void assertNextStartIsRight(String when) throws Exception {
    var seen = firstFrame();
    try (Stream<Path> frames = Files.list(home.file("cache/lectern/frames"))) {
      for (Path frame : frames.toList()) {
        Files.delete(frame);
      }
    }
    assertEquals(firstFrame(), seen, when);
  }

  private Object firstFrame() throws Exception {
    try (Session session = Session.lectern(home, essay.toString())) {
      session.until("a first frame", screen -> SavedFrameIT.asked(screen) && screen.isDrawn());
      var rows = session.look();
      session.press("Q");
      assertEquals(0, session.ended());
      assertFalse(session.window().isTaken());
      return rows;
    }
  }
}
