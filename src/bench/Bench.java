import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import lectern.it.PathologicalText;

/**
 * Runs the installed lectern on pseudo-terminals and prints medians: start-up, the first pages of
 * hard texts, memory, bytes.
 *
 * <p>Everything is run once a round, in a new order each round, so that what else the machine does
 * falls on all alike. A first round only fills the machine's file cache.
 */
final class Bench {
  private interface Measured {
    void run() throws Exception;
  }

  private static final String LESS = "less, first screen of a 7 KB file";

  /** Rows above the line that tells the place, which has the title, too. */
  private static final int ABOVE = 23;

  private final Path program;
  private final BenchFolder folder;
  private final Figures times = new Figures("start, milliseconds", "median", 1e6);
  private final Figures bytes = new Figures("bytes to the terminal", "median", 1);
  private final Figures hard = new Figures("first page of a hard text, ms", "median", 1e6);
  private final Figures memory = new Figures("resident memory, MB", "median", 1024);

  private Bench(Path program, BenchFolder folder) {
    this.program = program;
    this.folder = folder;
  }

  /**
   * Measures and prints.
   *
   * @param arguments the lectern to measure, the number of rounds, and {@code start} to measure
   *     only what a start takes and loads
   */
  public static void main(String[] arguments) throws Exception {
    try (BenchFolder folder = BenchFolder.create()) {
      var bench = new Bench(Path.of(arguments[0]), folder);
      boolean startOnly = arguments.length > 2 && arguments[2].equals("start");
      bench.run(Integer.parseInt(arguments[1]), startOnly ? bench.starts() : bench.all());
      if (startOnly) {
        StartCounts.print(Path.of(arguments[0]), folder.path());
      }
    }
    System.exit(0); // pty4j leaves threads behind.
  }

  private void run(int rounds, List<Measured> all) throws Exception {
    var chance = new Random(1);
    for (int round = 0; round <= rounds; round++) {
      for (Measured one : all) {
        waitForAQuietMoment();
        one.run();
      }
      if (round == 0) {
        Stream.of(times, hard, bytes, memory).forEach(Figures::clear);
      }
      Collections.shuffle(all, chance);
    }
    int processors = Runtime.getRuntime().availableProcessors();
    System.out.println(
        "lectern on %s, %s %s, %s processors, 80 × 24, %s rounds"
            .formatted(
                LocalDate.now(),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                processors,
                rounds));
    times.print(LESS);
    if (!hard.isEmpty()) {
      hard.print("");
    }
    memory.print("");
    bytes.print("");
  }

  /** What a start takes, beside programs that other readers use, where they are on the path. */
  private List<Measured> starts() throws IOException {
    Path app = program.toRealPath().getParent();
    Path runtime = app.resolve("../runtime").normalize();
    Path java = runtime.resolve("bin/java");
    java = Files.exists(java) ? java : runtime.resolve("Contents/Home/bin/java"); // macOS
    String jvm = java.toString();
    String essay =
        Files.writeString(folder.resolve("essay.md"), GeneratedEssays.essay(1, 7_000)) + "";
    String lectern = program.toString();

    var starts = new ArrayList<Measured>();
    starts.add(() -> toTheEnd("sh -c :", List.of("sh", "-c", ":")));
    starts.add(() -> firstScreen(LESS, List.of("less", essay)));
    starts.add(() -> toTheEnd("java -version, lectern's runtime", List.of(jvm, "-version")));
    starts.add(() -> toTheEnd("lectern --version", List.of(lectern, "--version")));
    starts.add(() -> toTheEnd("lectern cat, 7 KB", List.of(lectern, "cat", essay)));
    starts.add(() -> toTheEnd("lectern cat, 7 KB, in a pipe", piped(lectern + " cat", essay)));
    if (isOnPath("glow")) { // which on a terminal waits for answers
      starts.add(() -> toTheEnd("glow, 7 KB, in a pipe", piped("glow -s dark", essay)));
    }
    shelf(starts, "bundled essays", app.resolve("essays"));
    shelf(starts, "100 essays", GeneratedEssays.folder(folder.resolve("of-100"), 100));
    starts.add(() -> reading(essay));
    return starts;
  }

  private List<Measured> all() throws IOException {
    List<Measured> all = starts();
    shelf(all, "1000 essays", GeneratedEssays.folder(folder.resolve("of-1000"), 1000));
    for (PathologicalText text : PathologicalText.all()) {
      Path file = folder.resolve("hard").resolve(text.name().replace(' ', '-') + ".md");
      Files.createDirectories(file.getParent());
      Files.writeString(file, text.file());
      all.add(() -> hard(text.name(), file));
    }
    return all;
  }

  private static List<String> piped(String command, String file) {
    return List.of("sh", "-c", command + " \"$0\" </dev/null | cat", file);
  }

  private static boolean isOnPath(String program) {
    return Arrays.stream(System.getenv("PATH").split(":"))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  private void toTheEnd(String name, List<String> command) throws Exception {
    try (var session = folder.session("none", command)) {
      times.note(name, session.untilEnd());
    }
  }

  private void firstScreen(String name, List<String> command) throws Exception {
    try (var session = folder.session("none", command)) {
      times.note(name, session.until(lines -> !lines.getLast().isBlank()));
    }
  }

  /** A shelf whose folder is scanned for the first time, and one that the catalogue knows. */
  private void shelf(List<Measured> all, String name, Path essays) {
    List<String> command = List.of(program.toString(), essays.toString());
    all.add(() -> {
      folder.delete("new");
      try (var session = folder.session("new", command)) {
        times.note("shelf, " + name + ", new: first essays", session.until(ShelfText::anEssay));
        times.note("shelf, " + name + ", new: all", session.until(ShelfText::wholeShelf));
        session.endAfter("Q");
      }
    });
    all.add(() -> {
      try (var session = folder.session("known", command)) {
        times.note("shelf, " + name + ", remembered", session.until(ShelfText::anEssay));
        bytes.note("first frame, " + name, session.bytes());
        session.until(ShelfText::wholeShelf);
        memory.note(name, session.resident());
        times.note("Q to the process gone, " + name, session.endAfter("Q"));
      }
    });
  }

  private void reading(String essay) throws Exception {
    try (var session = folder.session("known", List.of(program.toString(), essay))) {
      times.note("lectern FILE, 7 KB: first page", session.until(Bench::aPage));
      for (int line = 0; line < 10; line++) {
        bytes.note("one line down, a generated essay", session.bytesAfter("j"));
      }
      bytes.note("one page down", session.bytesAfter(" "));
      session.bytesAfter("g");
      bytes.note("a mark selected", session.bytesAfter("\t\t"));
      bytes.note("its note shown", session.bytesAfter("\r"));
      session.endAfter("Q");
    }
  }

  /** A long text that is opened for the first time is shown before all of it has been read. */
  private void hard(String name, Path essay) throws Exception {
    folder.delete("new");
    try (var session = folder.session("new", List.of(program.toString(), essay.toString()))) {
      hard.note(name, session.until(Bench::aHardPage));
      session.endAfter("Q");
    }
  }

  /** The line below a page says how much of the essay has been read. */
  private static boolean aPage(List<String> lines) {
    return lines.getLast().contains("%");
  }

  private static boolean aHardPage(List<String> lines) {
    return aPage(lines) && lines.subList(0, ABOVE).toString().contains(PathologicalText.TITLE);
  }

  /** Waits, for a while, until no other program is running (where Linux says so). */
  private static void waitForAQuietMoment() throws IOException, InterruptedException {
    Path load = Path.of("/proc/loadavg");
    for (int wait = 0; wait < 100 && Files.exists(load); wait++) {
      if (Files.readString(load).split(" ", -1)[3].startsWith("1/")) {
        return;
      }
      Thread.sleep(20);
    }
  }
}
