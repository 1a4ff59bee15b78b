package lectern.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lectern.screen.Size;
import lectern.terminal.Emulator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The installed program under a hand without sense, for as long as {@code
 * -Dlectern.soak.pty=MINUTES} says, or for some seconds: the screen goes on answering, nothing is
 * said that a terminal does not know, every {@link #KEYS_AT_ONCE} keys the screen is what it is
 * when it is drawn anew, and what the process holds stays what it was.
 */
class PtySoakIT {
  private static final String ESCAPE = "\u001b[27u";
  private static final String[] KEYS = {
    "\r",
    "\r",
    "\t",
    "\t",
    "\u001b[Z",
    ESCAPE,
    ESCAPE,
    " ",
    " ",
    "\u007f",
    "\u001b[A",
    "\u001b[B",
    "\u001b[C",
    "\u001b[D",
    "\u001b[H",
    "\u001b[F",
    "\u001b[5~",
    "\u001b[6~",
    "\u001bOP",
    "\f",
    "\u000e",
    "\u0010",
    "\u0004",
    "\u0015",
    "\u001b[1;3D",
    "\u001b[1;3C",
    "\u001b[3~",
    "é",
    "漢",
    "\u001b[<64;20;9M",
    "\u001b[<65;20;9M",
    "\u001b[<0;20;9M",
    "\u001b[I",
    "\u001b[O",
    "\u001b[200~two\nlines\u001b[201~"
  };

  /** Keys between two looks at it, few enough for what a terminal holds of them. */
  private static final int KEYS_AT_ONCE = 20;

  /** After how many of these it is asked whether it still does what it is told. */
  private static final int ROUNDS_UNTIL_ASKED = 4;

  /** How often it is measured; it has seen every corner by a quarter of that. */
  private static final int MEASURES = 16;

  private static final int SETTLED = MEASURES / 4;

  /** What Java may take more of the machine's memory later on, in KB. */
  private static final long NOISE_KB = 48 << 10;

  /** Files of a scan or a command that is under way, and of the index that a search opens. */
  private static final int NOISE_FILES = 24;

  @TempDir Path folder;
  private final Random random = new Random(Long.getLong("lectern.seed", 20261122));
  private final List<Long> memory = new ArrayList<>();
  private final List<Long> files = new ArrayList<>();
  private final List<String> typed = new ArrayList<>();
  private final List<String> wrong = new ArrayList<>();
  private Size size = Session.USUAL;
  private long keys;
  private long resizes;
  private long compared;

  private static Duration length() {
    Integer minutes = Integer.getInteger("lectern.soak.pty");
    return minutes == null ? Duration.ofSeconds(20) : Duration.ofMinutes(minutes);
  }

  @Test
  void anythingForAsLongAsYouLike() throws Exception {
    assumeTrue(Files.isReadable(Path.of("/proc/self/status")), "skipped: there is no /proc");
    Home home = Home.in(folder.resolve("home"));
    home.set("BROWSER", home.program("browser").toString());
    home.set("EDITOR", home.program("vi").toString());
    try (Session session = Session.lectern(home, essays(home).toString())) {
      session.shows("newest first");
      Path process = Path.of("/proc", Long.toString(session.processes().java().pid()));
      long begin = System.nanoTime();
      while (memory.size() < MEASURES) {
        press(session);
        if (System.nanoTime() - begin >= (memory.size() + 1) * length().toNanos() / MEASURES) {
          measure(process);
        }
      }
      session.type(ESCAPE.repeat(8)).press("Q");
      assertEquals(0, session.ended());
      assertTrue(session.window().isGivenBack());
    }
    String figures =
        "%d keys, %d sizes, %d screens compared, %d wrong in %d s; KB of memory %s; open files %s"
            .formatted(keys, resizes, compared, wrong.size(), length().toSeconds(), memory, files);
    System.out.println("soak on a terminal: " + figures);
    assertEquals(List.of(), wrong);
    assertTrue(memory.getLast() <= memory.get(SETTLED) + NOISE_KB, figures);
    assertTrue(files.getLast() <= files.get(SETTLED) + NOISE_FILES, figures);
  }

  /** The essays that come with lectern, those of the tests, a hostile one and a long one. */
  private static Path essays(Home home) throws Exception {
    Path essays =
        Installation.fixtures(Files.createDirectory(home.folder().resolve("all")).resolve("tests"))
            .getParent();
    HostileText.write(essays);
    home.write(
        "all/long.md",
        "---\ntitle: Long\ntags: [long]\n---\n\n"
            + "A paragraph of [some](https://example.org/a) **length**, 漢字 and e\u0301 in it.[^1]\n\n"
                .repeat(800)
            + "[^1]: A note.\n");
    try (Stream<Path> files = Files.list(Installation.essays())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, essays.resolve(file.getFileName().toString()));
      }
    }
    return essays;
  }

  /** Presses keys, looks at the screen, and pulls at the window. */
  private void press(Session session) throws Exception {
    typed.clear();
    for (int i = 0; i < KEYS_AT_ONCE; i++) {
      String key = key();
      typed.add(HostileText.escaped(key));
      session.type(key);
    }
    keys += KEYS_AT_ONCE;
    compare(session);
    if (keys % (KEYS_AT_ONCE * ROUNDS_UNTIL_ASKED) == 0) {
      answers(session);
    }
    if (random.nextInt(3) == 0) {
      size = new Size(1 + random.nextInt(200), 1 + random.nextInt(60));
      resizes++;
      session.resize(size.columns(), size.rows());
    }
    if (random.nextInt(3) > 0 && size.columns() != 80) {
      size = Session.USUAL;
      resizes++;
      session.resize(size.columns(), size.rows());
    }
  }

  /** Has it drawn anew, as after a stop, and compares every cell with what stood there. */
  private void compare(Session session) throws Exception {
    Processes processes = session.processes();
    processes.rest();
    int takings = session.window().takings();
    Processes.signal("CONT", processes.java());
    session.until("it drawn anew", screen -> screen.takings() > takings && screen.isDrawn());
    processes.rest(); // a window is only pulled at when nothing is drawn for the old size
    compared++;
    var cells = session.cells();
    List<Emulator.Shown> anew = cells.getKey();
    List<Emulator.Shown> before = cells.getValue();
    if (!anew.equals(before)) {
      wrong.add(
          "after %d keys, %s, the last %s:\n%s\nanew:\n%s"
              .formatted(keys, size, typed, text(before), text(anew)));
      System.out.println(wrong.getLast());
    }
    session.forgetSaid();
  }

  /** The rows as text; where the text is the same, their looks may differ. */
  private String text(List<Emulator.Shown> cells) {
    return IntStream.range(0, size.rows())
        .mapToObj(row ->
            cells.subList(row * size.columns(), (row + 1) * size.columns()).stream()
                .map(Emulator.Shown::cluster)
                .collect(Collectors.joining()))
        .collect(Collectors.joining("\n"));
  }

  /** Types words never looked for before into a prompt that the shelf and an essay both have. */
  private void answers(Session session) throws Exception {
    if (size.columns() < 40 || size.rows() < 12) {
      size = Session.USUAL;
      session.resize(size.columns(), size.rows());
    }
    session.type(ESCAPE.repeat(8) + "/zq" + keys).shows("/zq" + keys).type(ESCAPE.repeat(2));
  }

  /** Any but those that end the program. */
  private String key() {
    if (random.nextBoolean()) {
      return KEYS[random.nextInt(KEYS.length)];
    }
    char key = (char) ('!' + random.nextInt('~' - '!' + 1));
    // e lends the terminal to an editor, and what is typed meanwhile is echoed by the terminal.
    return "qQe".indexOf(key) >= 0 ? "j" : Character.toString(key);
  }

  private void measure(Path process) throws IOException {
    String status = Files.readString(process.resolve("status"));
    int at = status.indexOf("VmRSS:") + "VmRSS:".length();
    memory.add(Long.parseLong(status.substring(at, status.indexOf("kB", at)).strip()));
    try (Stream<Path> open = Files.list(process.resolve("fd"))) {
      files.add(open.count());
    }
  }
}
