package lectern.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import lectern.screen.Size;
import org.jspecify.annotations.Nullable;

/** Starts of lectern after visits that saved a frame, with anything changed between the two. */
final class FramePairs implements AutoCloseable {
  private static final String[] KEYS = {"Space", "d", "j", "g", "G", "]", "+", "-", "Tab", "b"};
  private static final List<Size> SIZES =
      List.of(Session.USUAL, Session.USUAL, new Size(40, 12), new Size(100, 34), new Size(61, 20));

  /** What comes between a visit and the next start. */
  private enum Change {
    NONE,
    EDITED,
    EDITED_AT_THE_OLD_TIME,
    REPLACED,
    GONE,
    THEME,
    MEASURE,
    SIZE,
    PATH,
    READ_ON_ELSEWHERE,
    KILLED,
    KILLED_AT_REST
  }

  private final Home home;
  private final Path essay;
  private final String text;
  private final Random random;
  private final Map<Change, Integer> changes = new TreeMap<>();
  private int found;
  private Size size = Session.USUAL;
  private Path path;
  private @Nullable Session open;

  FramePairs(Home home, Path essay, Random random) throws IOException {
    this.home = home;
    this.essay = essay;
    this.path = essay;
    this.random = random;
    this.text = Files.readString(essay);
  }

  /** Ends the visit under way, changes something, and compares a start with one without a frame. */
  void next(String name) throws Exception {
    Session visit = open == null ? start() : open;
    screen(visit);
    press(visit);
    Change change = Change.values()[random.nextInt(Change.values().length)];
    changes.merge(change, 1, Integer::sum);
    try (visit) {
      end(visit, change);
    }
    change(change);
    found += Files.exists(frame()) ? 1 : 0;
    List<String> seen;
    try (Session session = start()) {
      seen = screen(session);
      leave(session);
      long taken =
          session.window().output().stream()
              .filter(
                  token -> token instanceof TerminalToken.Sequence mode && mode.isMode(1049, true))
              .count();
      assertEquals(1, taken, name + ", " + change);
    }
    forget();
    Session fresh = start();
    assertEquals(screen(fresh), seen, name + ", " + change + ", " + size + ", " + path);
    open = fresh;
  }

  private void press(Session session) throws Exception {
    for (int keys = random.nextInt(4); keys > 0; keys--) {
      session.press(KEYS[random.nextInt(KEYS.length)]);
    }
  }

  private void end(Session visit, Change change) throws Exception {
    switch (change) {
      case READ_ON_ELSEWHERE -> {
        try (Session other = start()) {
          screen(other);
          press(other);
          leave(other);
        }
        leave(visit);
      }
      case KILLED -> kill(visit);
      case KILLED_AT_REST -> {
        TimeUnit.MILLISECONDS.sleep(random.nextInt(1500));
        kill(visit);
      }
      default -> leave(visit);
    }
  }

  private static void kill(Session visit) throws Exception {
    Processes.signal("KILL", visit.processes().java());
    assertEquals(137, visit.ended());
  }

  private static void leave(Session session) throws Exception {
    // out of whatever takes letters
    session.press("Esc").press("Esc").press("Esc").press("Q");
    assertEquals(0, session.ended());
    assertTrue(session.window().isGivenBack(), session.toString());
  }

  private void change(Change change) throws Exception {
    switch (change) {
      case EDITED -> edit();
      case EDITED_AT_THE_OLD_TIME -> {
        FileTime time = Files.getLastModifiedTime(essay);
        edit();
        Files.setLastModifiedTime(essay, time);
      }
      case REPLACED -> {
        Path other = Files.writeString(essay.resolveSibling("other"), text);
        Files.move(other, essay, StandardCopyOption.REPLACE_EXISTING);
      }
      case GONE -> gone();
      case THEME -> home.write("state/lectern/theme", random.nextBoolean() ? "sepia\n" : "dark\n");
      case MEASURE ->
          home.write("config/lectern/config.yaml", "measure: " + (40 + random.nextInt(30)) + "\n");
      case SIZE -> size = SIZES.get(random.nextInt(SIZES.size()));
      case PATH -> path = random.nextInt(3) == 0 ? essay.getParent() : essay;
      case NONE, READ_ON_ELSEWHERE, KILLED, KILLED_AT_REST -> {}
    }
  }

  private void edit() throws IOException {
    String words = random.nextInt(1000) + " words. ";
    Files.writeString(
        essay, random.nextBoolean() ? text.replaceFirst("\n\n", "\n\n" + words) : text + words);
  }

  /** Without its file nothing is shown; with it, everything is as it was. */
  private void gone() throws Exception {
    Path away = essay.resolveSibling("away");
    Files.move(essay, away);
    if (path.equals(essay)) {
      try (Session session = Session.lectern(home, size, path.toString())) {
        assertEquals(2, session.ended());
        assertTrue(session.window().output().stream().noneMatch(FramePairs::takes));
      }
    }
    Files.move(away, essay);
  }

  private static boolean takes(TerminalToken token) {
    return token instanceof TerminalToken.Sequence mode && mode.isMode(1049, true);
  }

  /** What stands on the screen; on a shelf once its folder was scanned. */
  private List<String> screen(Session session) throws Exception {
    session.until("a frame", screen -> SavedFrameIT.asked(screen) && screen.isDrawn());
    if (!path.equals(essay)) {
      session.processes().rest();
    }
    return session.look();
  }

  private Path frame() {
    String name = size.rows() + "x" + size.columns() + path.toString().replace('/', '%');
    return home.file("cache/lectern/frames").resolve(name);
  }

  private void forget() throws IOException {
    Path frames = home.file("cache/lectern/frames");
    Files.deleteIfExists(frame());
    try (Stream<Path> files = Files.list(frames)) {
      assertTrue(files.count() <= 20);
    }
  }

  /** Starts lectern when the window has its size for certain. */
  private Session start() throws Exception {
    String sized = "stty rows " + size.rows() + " cols " + size.columns() + "; exec \"$0\" \"$1\"";
    return Session.start(
        home, size, "sh", "-c", sized, Installation.LECTERN.toString(), path.toString());
  }

  @Override
  public void close() {
    if (open != null) {
      open.close();
    }
  }

  @Override
  public String toString() {
    return found + " of them with a frame of that path and size; " + changes;
  }
}
