package lectern.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import lectern.screen.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A library in which twenty files a second are made, edited, renamed and deleted while keys are
 * pressed: the cursor stays on its essay, no key keeps the loop busy for long, and the shelf ends
 * as a fresh scan has it. {@code -Dlectern.changes=60} goes on for so many seconds.
 */
class ChangingLibraryIT {
  private static final int SECONDS = Integer.getInteger("lectern.changes", 4);
  private static final int CHANGES = 20 * SECONDS;

  /** Essays that nobody touches: those the cursor moves through, and many below. */
  private static final int STABLE = 12;

  private static final int OLD = 1_000;

  /** Essays that change, above and below the stable ones; all of both fit into the window. */
  private static final int CHANGING = 40;

  private static final Size LARGE = new Size(100, 95);

  @TempDir Path folder;
  private final Random random = new Random(Long.getLong("lectern.seed", 20261130));

  /** Of the thread that changes files. */
  private final Random dice = new Random(random.nextLong());

  private static final long MOST_MICROS = 100_000;

  /** How long keys took, and how much of that lectern worked for them. */
  private final List<Long> micros = new ArrayList<>();

  private final List<Long> work = new ArrayList<>();
  private Path essays;
  private List<Path> loop = List.of();

  @Test
  void theShelfFollowsAndTheCursorStays() throws Exception {
    Installation.needs("stty");
    essays = Files.createDirectories(folder.resolve("essays"));
    for (int number = 0; number < OLD; number++) {
      write("old-" + number, "Old " + number, "1990-01-01");
    }
    for (int number = 0; number < STABLE; number++) {
      write("stable-" + number, title(number), "2020-12-" + (28 - number));
    }
    try (Session session = Session.lectern(Home.in(folder.resolve("home")), essays.toString())) {
      session.resize(LARGE.columns(), LARGE.rows());
      session.shows(OLD + STABLE + " essays").pressed("j").pressed("k");
      stands(session, 0);
      loop = session.processes().loopTimes();
      var writer = new FutureTask<>(this::changes);
      Thread.ofPlatform().start(writer);
      int at = 0;
      while (!writer.isDone()) {
        at = step(session, at);
      }
      int count = OLD + STABLE + writer.get();
      session.shows(count + " essays");
      stands(session, at);
      session.press("g");
      List<String> scanned = scanned(count);
      session.until(
          "what a fresh walk shows", each -> each.isDrawn() && each.rows().equals(scanned));
      session.press("Q");
      assertEquals(0, session.ended());
    }
    micros.sort(null);
    work.sort(null);
    String reported =
        "%d changes in %d s; %d keys, median %d µs, worst %d µs, over 100 ms: %d;"
                .formatted(
                    CHANGES,
                    SECONDS,
                    micros.size(),
                    micros.get(micros.size() / 2),
                    micros.getLast(),
                    micros.stream().filter(each -> each > MOST_MICROS).count())
            + " of that lectern's own work: median %d µs, worst %d µs"
                .formatted(work.get(work.size() / 2), work.getLast());
    System.out.println(reported);
    assertTrue(micros.size() > SECONDS, "keys were pressed");
    assertTrue(work.getLast() < MOST_MICROS, reported);
  }

  /** The screen of a lectern that has never seen the folder, the cursor on its first essay. */
  private List<String> scanned(int count) throws Exception {
    try (Session fresh =
        Session.lectern(Home.in(folder.resolve("other")), LARGE, essays.toString())) {
      fresh.shows(count + " essays").pressed("j").pressed("k");
      List<String> rows = fresh.rows();
      fresh.press("Q");
      assertEquals(0, fresh.ended());
      return rows;
    }
  }

  /** Moves the cursor by one essay, or now and then opens its essay and leaves it again. */
  private int step(Session session, int at) throws Exception {
    if (random.nextInt(20) == 0) {
      time(() -> session.press("Enter").reads(title(at)));
      time(() -> stands(session.press("q"), at));
      return at;
    }
    int next = at + (at == 0 || (at < STABLE - 1 && random.nextBoolean()) ? 1 : -1);
    time(() -> stands(session.press(next > at ? "j" : "k"), next));
    return next;
  }

  private interface Key {
    void press() throws Exception;
  }

  private void time(Key key) throws Exception {
    long start = System.nanoTime();
    long before = worked();
    key.press();
    work.add((worked() - before) / 1_000);
    micros.add((System.nanoTime() - start) / 1_000);
  }

  private long worked() throws IOException {
    long nanos = 0;
    for (Path thread : loop) {
      nanos += Long.parseLong(Files.readString(thread).split(" ")[0]);
    }
    return nanos;
  }

  private static void stands(Session session, int at) throws Exception {
    session.until(
        "the cursor on " + title(at),
        screen ->
            screen.isDrawn()
                && screen.highlighted().stream().anyMatch(row -> row.contains(title(at))));
  }

  private static String title(int stable) {
    return "Stable %02d stays where it is".formatted(stable);
  }

  /** Changes the folder, twenty times a second; how many essays of those that change are left. */
  private int changes() throws IOException {
    var names = new ArrayList<String>();
    long start = System.nanoTime();
    for (int change = 0; change < CHANGES; change++) {
      LockSupport.parkNanos(start + TimeUnit.SECONDS.toNanos(change) / 20 - System.nanoTime());
      int kind = names.isEmpty() ? 0 : dice.nextInt(names.size() < CHANGING ? 5 : 3) + 1;
      int which = names.isEmpty() ? 0 : dice.nextInt(names.size());
      switch (kind) {
        case 1 -> write(names.get(which), "Edited " + change, date());
        case 2 -> {
          String name = "renamed-" + change;
          Files.move(file(names.get(which)), file(name));
          names.set(which, name);
        }
        case 3 -> Files.delete(file(names.remove(which)));
        default -> {
          names.add("made-" + change);
          write(names.getLast(), "Made " + change, date());
        }
      }
    }
    return names.size();
  }

  /** On both sides of those that stay. */
  private String date() {
    return "%d-0%d-11".formatted(2016 + dice.nextInt(9), 1 + dice.nextInt(9));
  }

  private Path file(String name) {
    return essays.resolve(name + ".md");
  }

  /** Writes an essay into its file, or beside it and then in its place. */
  private void write(String name, String title, String date) throws IOException {
    String text =
        "---\ntitle: %s\ndate: %s\n---\n%s\n".formatted(title, date, "Words of it. ".repeat(90));
    if (dice.nextBoolean()) {
      Files.writeString(file(name), text);
    } else {
      Path fresh = Files.writeString(essays.resolve("." + name), text);
      Files.move(fresh, file(name), StandardCopyOption.ATOMIC_MOVE);
    }
  }
}
