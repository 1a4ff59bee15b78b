import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Runs the installed lectern on libraries of several sizes and prints what each key and each start
 * takes there: medians, the sizes in turn each round.
 */
final class LibraryBench {
  private static final String WORD = "lampe";

  private final Path program;
  private final BenchFolder folder;

  /** What was measured, by its name and then by the number of essays. */
  private final Map<String, Map<Integer, List<Long>>> figures = new LinkedHashMap<>();

  private LibraryBench(Path program, BenchFolder folder) {
    this.program = program;
    this.folder = folder;
  }

  /**
   * Measures and prints.
   *
   * @param arguments the lectern to measure, the number of rounds, and the numbers of essays
   */
  public static void main(String[] arguments) throws Exception {
    try (BenchFolder folder = BenchFolder.create()) {
      var bench = new LibraryBench(Path.of(arguments[0]), folder);
      List<Integer> sizes =
          Arrays.stream(arguments).skip(2).map(Integer::parseInt).sorted().toList();
      for (int size : sizes) {
        GeneratedLibrary.folder(bench.essays(size), size);
      }
      for (int round = 0; round < Integer.parseInt(arguments[1]); round++) {
        for (int size : sizes) {
          bench.measure(size, round == 0);
        }
      }
      bench.print(sizes);
    }
    System.exit(0); // pty4j leaves threads behind.
  }

  private void measure(int size, boolean first) throws Exception {
    if (first) {
      neverSeen(size);
    }
    catalogued(size);
    note("lectern tags, ms", size, untilEnd(size, "tags", essays(size).toString()));
    note("lectern --version, ms", size, untilEnd(size, "--version"));
    keys(size);
    search(size, first);
  }

  private Path essays(int size) {
    return folder.resolve("essays-" + size);
  }

  private void neverSeen(int size) throws Exception {
    try (Session session = session(size)) {
      note("first essays, never seen, ms", size, session.until(ShelfText::anEssay) / 1_000_000);
      note("all essays, never seen, ms", size, session.until(ShelfText::wholeShelf) / 1_000_000);
      session.endAfter("Q");
    }
  }

  private void catalogued(int size) throws Exception {
    try (Session session = session(size)) {
      note("first frame, catalogued, ms", size, session.until(ShelfText::anEssay) / 1_000_000);
      note("scanned again, ms", size, session.until(ShelfText::wholeShelf) / 1_000_000);
      session.endAfter("Q");
    }
  }

  private long untilEnd(int size, String... arguments) throws Exception {
    var command = new ArrayList<>(List.of(program.toString()));
    command.addAll(List.of(arguments));
    try (var session = folder.session(home(size), command)) {
      return session.untilEnd() / 1_000_000;
    }
  }

  private void keys(int size) throws Exception {
    try (Session session = session(size)) {
      session.until(ShelfText::wholeShelf);
      for (int times = 0; times < 8; times++) {
        key(session, size, "j", "j");
      }
      for (int times = 0; times < 5; times++) {
        key(session, size, "PgDn", "\033[6~");
      }
      session.answerAfter("/");
      for (String letter : "winter lam".split("")) {
        filter(session, size, letter);
      }
      for (int times = 0; times < 6; times++) {
        filter(session, size, "\177");
      }
      key(session, size, "Esc", "\033");
      for (int times = 0; times < 4; times++) {
        key(session, size, "s", "s");
      }
      note("resident, MB", size, session.resident() / 1024);
      session.endAfter("Q");
    }
  }

  private void key(Session session, int size, String name, String key) throws Exception {
    note(name + ", µs", size, session.answerAfter(key) / 1_000);
  }

  private void filter(Session session, int size, String key) throws Exception {
    long micros = session.answerAfter(key) / 1_000;
    note("filter, a key, µs", size, micros);
    note("filter, the worst key, µs", size, micros);
  }

  private void search(int size, boolean first) throws Exception {
    try (Session session = session(size)) {
      session.until(ShelfText::wholeShelf);
      session.answerAfter("S");
      Duration before = session.processorTime();
      long typed = session.type(WORD);
      long found = session.after(typed, LibraryBench::aResult) / 1_000_000;
      if (first) {
        note("first search, never indexed, ms", size, found);
        long indexed = session.after(typed, LibraryBench::isIndexed);
        note("all indexed, ms", size, indexed / 1_000_000);
        long busy = session.processorTime().minus(before).toNanos();
        note("of a processor while indexing, %", size, busy * 100 / indexed);
        note("index, KB", size, indexSize(size) / 1024);
      } else {
        note("first search, indexed, ms", size, found);
        session.after(typed, LibraryBench::isIndexed);
        for (String letter : " öl preis".split("")) {
          long results = session.changeAfter(letter) / 1_000;
          note("search, a key to its results, µs", size, results);
        }
        note("resident with the index open, MB", size, session.resident() / 1024);
      }
      session.endAfter("\003");
    }
  }

  private long indexSize(int size) throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve(home(size)).resolve("CACHE"))) {
      long bytes = 0;
      for (Path file : files.filter(it -> it.toString().contains("search")).toList()) {
        bytes += Files.isRegularFile(file) ? Files.size(file) : 0;
      }
      return bytes;
    }
  }

  private void note(String name, int size, long figure) {
    figures
        .computeIfAbsent(name, it -> new HashMap<>())
        .computeIfAbsent(size, it -> new ArrayList<>())
        .add(figure);
  }

  private void print(List<Integer> sizes) {
    var head = new StringBuilder("essays".concat(" ".repeat(30)));
    sizes.forEach(size -> head.append("%12d".formatted(size)));
    System.out.println(head);
    figures.forEach((name, bySize) -> {
      var line = new StringBuilder("%-36s".formatted(name));
      for (int size : sizes) {
        List<Long> all = bySize.getOrDefault(size, List.of()).stream().sorted().toList();
        boolean worst = name.contains("worst");
        line.append(
            all.isEmpty()
                ? "%12s".formatted("")
                : "%12d".formatted(worst ? all.getLast() : all.get(all.size() / 2)));
      }
      System.out.println(line);
    });
  }

  /** The first line has what is typed, and behind it the number of essays that answer. */
  private static boolean aResult(List<String> lines) {
    return lines.getFirst().matches(" */.*\\d essays? *");
  }

  private static boolean isIndexed(List<String> lines) {
    return aResult(lines) && !lines.getLast().contains("Indexing");
  }

  private static String home(int size) {
    return "home-" + size;
  }

  private Session session(int size) throws IOException {
    return folder.session(home(size), List.of(program.toString(), essays(size).toString()));
  }
}
