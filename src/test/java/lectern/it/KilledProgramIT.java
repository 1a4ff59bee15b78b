package lectern.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import lectern.essay.Essay;
import lectern.library.Catalogue;
import lectern.library.Library;
import lectern.state.EssayRecord;
import lectern.state.Ledger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The installed program, killed at any moment while it scans, indexes and keeps places: the next
 * one starts, shows and finds what is on the disk, and no place is lost. {@code
 * -Dlectern.kills=200} kills as often.
 */
class KilledProgramIT {
  private static final int KILLS = Integer.getInteger("lectern.kills", 3);
  private static final int ESSAYS = 1_000;

  /** Longer than a scan, and than the first part of an index takes. */
  private static final long LONGEST_MILLIS = 1_500;

  @TempDir Path folder;
  private final Random random = new Random(KILLS);
  private Home home;
  private Path essays;
  private int written;
  private int killed;

  @Test
  void nothingIsLostAndEveryStartShowsTheFolder() throws Exception {
    Installation.needs("stty");
    home = Home.in(folder.resolve("home"));
    essays = Files.createDirectories(folder.resolve("essays"));
    while (written < ESSAYS) {
      write(written++);
    }
    Map<String, EssayRecord> places = Map.of();
    for (int kill = 0; kill < KILLS; kill++) {
      try {
        change();
        readAndKill();
        places = keptSince(places);
        check();
      } catch (AssertionError wrong) {
        throw new AssertionError("at kill " + (kill + 1) + ": " + wrong.getMessage(), wrong);
      }
    }
    System.out.printf(
        "killed %d of %d times before it ended; %d places kept%n", killed, KILLS, places.size());
    assertTrue(places.size() > 0, "no place was kept by then");
  }

  private void write(int number) throws IOException {
    var text = new StringBuilder();
    text.append("---\ntitle: Essay %d of %d\n".formatted(number % ESSAYS, number));
    text.append("date: 20%02d-01-01\ntags: [t%d]\n---\n".formatted(number % 25, number % 9));
    for (int words = 0; words < 60; words++) {
      text.append("Word w").append(random.nextInt(500)).append(" of n").append(number);
      text.append(words % 12 == 11 ? ".\n\n" : ", ");
    }
    Path file = essays.resolve(number % ESSAYS + ".md");
    Path fresh = Files.writeString(essays.resolve(".fresh"), text);
    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Writes some essays again, moves one and deletes one. */
  private void change() throws IOException {
    for (int changes = 0; changes < 20; changes++) {
      write(written++ + random.nextInt(ESSAYS) * 7);
    }
    try (Stream<Path> files = Files.list(essays)) {
      List<Path> all = files.sorted().toList();
      Path moved = all.get(random.nextInt(all.size()));
      Files.move(moved, moved.resolveSibling("moved-" + written + ".md"));
    }
    Files.deleteIfExists(essays.resolve(random.nextInt(ESSAYS) + ".md"));
  }

  /** Starts it, does one thing or several that write, and kills it at any moment. */
  private void readAndKill() throws Exception {
    try (Session session = Session.lectern(home, essays.toString())) {
      int doings = random.nextInt(4);
      session.starts();
      ProcessHandle java = session.processes().java();
      if (doings > 0) {
        session.shows("essays").type("j".repeat(random.nextInt(9)) + "\r").shows("%").type(" ");
      }
      if (doings > 1) {
        session.type("q/essay\r").type("S").type("word w" + random.nextInt(500));
      }
      if (doings > 2) {
        session.shows("essays");
        write(written++);
      }
      if (doings > 0) { // the first is kept; else a few kills on a fast machine may keep none
        Polling.until("a place on the disk", () -> Files.exists(home.ledger()));
      }
      try {
        java.onExit().get(random.nextLong(LONGEST_MILLIS), TimeUnit.MILLISECONDS);
      } catch (TimeoutException alive) {
        Processes.signal("KILL", java);
        killed++;
      }
      session.ended();
      assertTrue(session.window().isGivenBack());
    }
  }

  /** The places there are; none that was there is gone, or is an older one. */
  private Map<String, EssayRecord> keptSince(Map<String, EssayRecord> before) {
    Map<String, EssayRecord> now = new HashMap<>(Ledger.open(home.ledger().getParent()).all());
    before.forEach((key, place) -> {
      EssayRecord saved = now.get(key);
      assertTrue(saved != null && saved.when() >= place.when(), key);
    });
    return now;
  }

  private void check() throws Exception {
    var fresh = new ArrayList<String>();
    for (Essay essay : Library.of(essays).scan(Catalogue.none(), () -> false, _ -> {}).essays()) {
      fresh.add(essay.head().title() + "\t" + essays.resolve(essay.id()));
    }
    ProcessResult list = ProcessResult.lectern(home, "list", essays.toString());
    assertEquals("", list.error());
    assertEquals(
        new TreeSet<>(fresh),
        new TreeSet<>(list.output().lines().map(KilledProgramIT::titleAndFile).toList()));
    String word = "w" + random.nextInt(500);
    ProcessResult found = ProcessResult.lectern(home, "search", "-0", word, "--in=" + essays);
    assertEquals("", found.error());
    assertEquals(holding(word), new TreeSet<>(List.of(found.output().split("\0"))), word);
  }

  private static String titleAndFile(String line) {
    String[] fields = line.split("\t", -1);
    return fields[1] + "\t" + fields[fields.length - 1];
  }

  private Set<String> holding(String word) throws IOException {
    var holding = new TreeSet<String>();
    try (Stream<Path> files = Files.list(essays)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".md")).toList()) {
        if (Files.readString(file).matches("(?s).*\\b" + word + "\\b.*")) {
          holding.add(file.toString());
        }
      }
    }
    return holding;
  }
}
