package lectern.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import lectern.screen.Size;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What was seen last is on the screen before Java starts: only where it is this reader's, and true
 * as far as that can be known; and nothing of it stays, whatever happens then.
 */
@Timeout(240)
class SavedFrameIT {
  private static final String TITLE = "The keeper's log";

  /** {@code -Dlectern.pairs.terminal=2000} tries more than everyday tests do. */
  private static final int PAIRS = Integer.getInteger("lectern.pairs.terminal", 10);

  @TempDir Path folder;
  private Home home;
  private Path essay;
  private WaitingProgram waiting;

  @BeforeEach
  void aHome() throws Exception {
    Installation.needs("sh", "stty", "mkfifo", "cksum");
    home = Home.in(folder.resolve("home"));
    essay = Installation.fixtures(folder.resolve("essays")).toRealPath().resolve("lighthouse.md");
    waiting = WaitingProgram.in(folder.resolve("waiting"));
  }

  /** Reads a page of the essay, and leaves; returns what its screen was. */
  private List<String> visit() throws Exception {
    try (Session session = Session.lectern(home, essay.toString())) {
      session.reads(TITLE).pressed("Space");
      List<String> rows = session.rows();
      session.press("Q");
      assertEquals(0, session.ended());
      return rows;
    }
  }

  private Session slow(Path... path) throws Exception {
    return slow(Session.USUAL, path);
  }

  private Session slow(Size size, Path... path) throws Exception {
    String[] command =
        Stream.concat(Stream.of(waiting.command()), Stream.of(path).map(Path::toString))
            .toArray(String[]::new);
    Session session = Session.start(home, size, command);
    waiting.await();
    return session;
  }

  private Path frames() {
    return home.file("cache/lectern/frames");
  }

  private Path frame() throws IOException {
    try (Stream<Path> files = Files.list(frames())) {
      return files
          .filter(path -> path.toString().endsWith("lighthouse.md"))
          .findFirst()
          .orElseThrow();
    }
  }

  private static void assertLeft(Session session) {
    assertTrue(session.window().isGivenBack(), session.toString());
    assertEquals(takings(session, true), takings(session, false), "as often left as taken");
  }

  private static long takings(Session session, boolean on) {
    return session.window().output().stream()
        .filter(token -> token instanceof TerminalToken.Sequence mode && mode.isMode(1049, on))
        .count();
  }

  @Test
  void theFrameStandsBeforeJavaStarts() throws Exception {
    List<String> before = visit();
    try (Session session = slow(essay)) {
      session.until("the frame", ScreenModel::isDrawn);
      assertEquals(before, session.rows());
      int said = session.window().output().size();
      waiting.start();
      session.until("a question", SavedFrameIT::asked);
      assertEquals(before, session.rows());
      assertFalse(
          session.window().output().stream()
              .skip(said)
              .anyMatch(token -> token instanceof TerminalToken.PlainToken),
          "nothing is drawn again");
      session.press("Q");
      assertEquals(0, session.ended());
      assertEquals(1, takings(session, true));
      assertLeft(session);
    }
  }

  /** Lectern asks the terminal what it can do as soon as its first frame stands. */
  static boolean asked(ScreenModel window) {
    return window.output().stream()
        .anyMatch(token ->
            token instanceof TerminalToken.OscToken command && command.body().equals("11;?"));
  }

  @Test
  void theShelfStandsBeforeJavaStarts() throws Exception {
    Path essays = essay.getParent();
    for (int i = 0; i < 2; i++) { // the first time it is scanned
      try (Session session = Session.lectern(home, essays.toString())) {
        session.shows("unread").press("Q");
        assertEquals(0, session.ended());
      }
    }
    try (Session session = slow(essays)) {
      session.until("the frame", ScreenModel::isDrawn);
      assertTrue(session.toString().contains("unread"), session.toString());
      session.type("\rq"); // meant for what one sees
      waiting.start();
      session.until("the end of it", screen -> asked(screen));
      session.press("q");
      assertEquals(0, session.ended());
      assertLeft(session);
    }
  }

  @Test
  void keysTypedMeanwhileAreKeptInOrder() throws Exception {
    visit();
    try (Session session = slow(essay)) {
      session.until("the frame", ScreenModel::isDrawn).type("g/eighteen\r");
      waiting.start();
      session.until("what was looked for", each -> each.isDrawn() && !each.highlighted().isEmpty());
      assertTrue(
          session.highlighted().stream().anyMatch(each -> each.contains("eighteen")),
          session.highlighted() + "");
      session.press("Q");
      assertEquals(0, session.ended());
    }
  }

  /** What may be otherwise, so that the frame is not of what is asked for. */
  enum Otherwise {
    SIZE,
    TERMINAL,
    COLOURS,
    SETTINGS,
    OLDER_SETTINGS,
    THEME,
    EDITED,
    REPLACED_BY_AN_OLDER_FILE,
    GONE,
    READABLE_BY_OTHERS,
    FOLDER_OPEN_TO_OTHERS,
    A_LINK,
    FOLDER_A_LINK,
    A_PIPE,
    DAMAGED,
    CUT,
    EMPTY,
    OF_ANOTHER_PATH,
    OF_ANOTHER_PROGRAM
  }

  @ParameterizedTest
  @EnumSource(Otherwise.class)
  void noFrameOfAnotherStartIsShown(Otherwise otherwise) throws Exception {
    visit();
    Size size = Session.USUAL;
    Path frame = frame();
    byte[] bytes = Files.readAllBytes(frame);
    switch (otherwise) {
      case SIZE -> size = new Size(81, 24);
      case TERMINAL -> home.set("TERM", "xterm");
      case COLOURS -> home.set("NO_COLOR", "1");
      case SETTINGS -> home.write("config/lectern/config.yaml", "theme: sepia\n");
      case OLDER_SETTINGS -> aged(home.write("config/lectern/config.yaml", "theme: sepia\n"));
      case THEME -> aged(home.write("state/lectern/theme", "sepia\n"));
      case EDITED -> Files.writeString(essay, Files.readString(essay) + "\nMore.\n");
      case REPLACED_BY_AN_OLDER_FILE -> {
        Path other = Files.copy(essay.resolveSibling("inland.md"), essay.resolveSibling("other"));
        aged(other);
        Files.move(other, essay, StandardCopyOption.REPLACE_EXISTING);
      }
      case GONE -> Files.delete(essay);
      case READABLE_BY_OTHERS ->
          Files.setPosixFilePermissions(frame, PosixFilePermissions.fromString("rw-r--r--"));
      case FOLDER_OPEN_TO_OTHERS ->
          Files.setPosixFilePermissions(frames(), PosixFilePermissions.fromString("rwxrwxrwx"));
      case A_LINK -> {
        Path elsewhere = Files.move(frame, home.file("elsewhere"));
        Files.createSymbolicLink(frame, elsewhere);
      }
      case FOLDER_A_LINK -> {
        Path elsewhere = Files.move(frames(), home.file("elsewhere"));
        Files.createSymbolicLink(frames(), elsewhere);
      }
      case A_PIPE -> {
        Files.delete(frame);
        assertEquals(0, new ProcessBuilder("mkfifo", frame.toString()).start().waitFor());
      }
      case DAMAGED -> {
        bytes[bytes.length - 40] ^= 1;
        Files.write(frame, bytes);
      }
      case CUT -> Files.write(frame, Arrays.copyOf(bytes, bytes.length / 2));
      case EMPTY -> Files.write(frame, new byte[0]);
      case OF_ANOTHER_PATH -> {
        Path other = essay.resolveSibling("other.md");
        Files.copy(frame, Path.of(frame.toString().replace("lighthouse.md", "other.md")));
        Files.createLink(other, essay);
        essay = other;
      }
      case OF_ANOTHER_PROGRAM -> waiting.takeForAnother();
    }
    try (Session session = slow(size, essay)) {
      assertFalse(session.window().isTaken(), session.toString());
      assertEquals(0, takings(session, true));
    }
  }

  private static void aged(Path file) throws IOException {
    Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000_000_000L));
  }

  @Test
  void whereJavaCannotStartTheScreenIsLeft() throws Exception {
    visit();
    try (Session session = slow(essay)) {
      session.until("the frame", ScreenModel::isDrawn);
      waiting.fail();
      assertEquals(2, session.ended());
      assertTrue(session.window().printed().contains("Java cannot start"), session.toString());
      assertLeft(session);
    }
  }

  @Test
  void askedToEndBeforeJavaHearsItTheScreenIsLeft() throws Exception {
    visit();
    try (Session session = slow(essay)) {
      session.until("the frame", ScreenModel::isDrawn);
      Processes.signal("TERM", session.launcher());
      assertEquals(143, session.ended());
      assertLeft(session);
    }
  }

  @Test
  void killedBeforeItDrawsTheScreenIsLeft() throws Exception {
    visit();
    try (Session session = slow(essay)) {
      session.until("the frame", ScreenModel::isDrawn);
      Processes.signal("KILL", session.launcher().children().findFirst().orElseThrow());
      assertEquals(137, session.ended());
      assertLeft(session);
    }
  }

  /** What goes wrong after the launcher has shown it is said on the screen that stays. */
  @Test
  void anEssayThatGoesMeanwhileIsTold() throws Exception {
    visit();
    try (Session session = slow(essay)) {
      session.until("the frame", ScreenModel::isDrawn);
      Files.delete(essay);
      waiting.start();
      assertEquals(2, session.ended());
      assertTrue(session.window().printed().contains("no such file"), session.toString());
      assertLeft(session);
    }
  }

  @Test
  void settingsThatBreakMeanwhileAreTold() throws Exception {
    visit();
    try (Session session = slow(essay)) {
      session.until("the frame", ScreenModel::isDrawn);
      home.write("config/lectern/config.yaml", "thme: sepia\n");
      waiting.start();
      session.until("the essay", screen -> asked(screen) && screen.isDrawn()).press("Q");
      assertEquals(0, session.ended());
      assertTrue(session.window().printed().contains("thme"), session.toString());
      assertLeft(session);
    }
  }

  @Test
  void aWindowThatChangesMeanwhileIsDrawnInItsSize() throws Exception {
    visit();
    try (Session session = slow(essay)) {
      session.until("the frame", ScreenModel::isDrawn);
      session.resizeUnseen(50, 12);
      waiting.start();
      session.until("a drawing", ScreenModel::isDrawn).reads("The keeper").press("Q");
      assertEquals(0, session.ended());
      assertLeft(session);
    }
  }

  @Test
  void anotherLecternMayReadOnMeanwhile() throws Exception {
    visit();
    try (Session session = slow(essay)) {
      session.until("the frame", ScreenModel::isDrawn);
      List<String> further = visit();
      waiting.start();
      session.until("a question", SavedFrameIT::asked);
      assertEquals(further, session.rows());
      session.press("Q");
      assertEquals(0, session.ended());
      assertLeft(session);
    }
  }

  /** The launcher looks at files that may lie anywhere; Ctrl-C reaches what waits for them. */
  @Test
  void ctrlCWorksWhileADiskDoesNotAnswer() throws Exception {
    visit();
    Path looks = home.file("looks");
    Path ls = home.write("bin/ls", "#!/bin/sh\n: >'" + looks + "'\nexec sleep 600\n");
    assertTrue(ls.toFile().setExecutable(true));
    try (Session session = Session.lectern(home, essay.toString())) {
      Polling.until("a look", () -> Files.exists(looks));
      session.press("C-c");
      assertNotEquals(0, session.ended());
      assertEquals(0, takings(session, true));
    }
  }

  @Test
  void aDiskThatDoesNotAnswerIsGivenUp() throws Exception {
    Installation.needs("timeout");
    visit();
    Path ls = home.write("bin/ls", "#!/bin/sh\nexec sleep 600\n");
    assertTrue(ls.toFile().setExecutable(true));
    try (Session session = Session.lectern(home, essay.toString())) {
      session.reads(TITLE).press("Q");
      assertEquals(0, session.ended());
      assertLeft(session);
    }
  }

  @Test
  void theSettingTurnsSavingOff() throws Exception {
    visit();
    home.write("config/lectern/config.yaml", "saved-frame: off\n");
    visit();
    Polling.until(
        "no frames",
        () -> {
          try (Stream<Path> files = Files.list(frames())) {
            return files.findFirst().isEmpty();
          }
        });
  }

  @Test
  void aTerminalThatCannotBeDrawnOnShowsNone() throws Exception {
    visit();
    home.set("TERM", "dumb");
    try (Session session = Session.lectern(home, essay.toString())) {
      assertEquals(2, session.ended());
      assertEquals(0, takings(session, true));
    }
  }

  @Test
  void whatIsNoTerminalShowsNone() throws Exception {
    visit();
    ProcessResult.lectern(home, essay.toString()).assertRefused("lectern cat");
  }

  /** The manual is no essay, whatever a folder is called. */
  @Test
  void commandsShowNoSavedFrame() throws Exception {
    Path manual = Files.createDirectory(home.file("manual"));
    Files.copy(essay, manual.resolve("a.md"));
    for (int i = 0; i < 2; i++) {
      try (Session session = Session.lectern(home, manual.toString())) {
        session.shows("unread").press("Q");
        assertEquals(0, session.ended());
      }
    }
    try (Session session = slow(Path.of("manual"))) {
      assertFalse(session.window().isTaken(), session.toString());
    }
  }

  /**
   * Whatever was saved and whatever is true, a start shows what one without a saved frame shows.
   * What each of those leaves behind is what the next pair finds.
   */
  @Test
  @Timeout(10_800)
  void anySavedFrameBecomesThatOfAFreshStart() throws Exception {
    var random = new Random(Long.getLong("lectern.seed", 13));
    var pairs = new FramePairs(home, essay, random);
    for (int pair = 0; pair < PAIRS; pair++) {
      pairs.next("pair " + pair);
    }
    pairs.close();
    System.out.println("saved frames on a terminal: " + PAIRS + " pairs, " + pairs);
  }
}
