package lectern.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Machines that lack what programs count on: an essay is read and left as anywhere, and what cannot
 * be kept is told.
 *
 * <p>Disks are set up in a mount name space of the test's own, which leaves the machine as it is.
 */
@Timeout(240)
class BareMachineIT {
  private static final String NOT_SAVED = "lectern: Your place is not saved: cannot write ";

  /**
   * Puts another file system in the place of the temporary files, with the folders that are needed
   * on top of it, then does the rest: {@code sh -c MOUNT OPTIONS FOLDER PROGRAM COMMAND}.
   */
  private static final String MOUNT =
      """
      set -e
      mount --bind "$1" /mnt && mount --bind "$2" /media
      mount -t tmpfs -o "$0" none "${TMPDIR:-/tmp}"
      mkdir -p "$1" "$2"
      mount --bind /mnt "$1" && mount --bind /media "$2"
      eval "$3"
      """;

  @TempDir Path folder;
  private Home home;
  private Path essay;

  /** What is not at its default. */
  enum Lack {
    NO_HOME,
    HOME_GONE,
    HOME_READ_ONLY,
    EVERYTHING_READ_ONLY,
    TEMPORARY_FULL,
    TEMPORARY_NOEXEC,
    C_LOCALE,
    NO_LOCALE,
    VT100
  }

  @BeforeEach
  void anEssay() throws Exception {
    Installation.needs("sh", "stty");
    home = Home.in(folder.resolve("home"));
    Path essays = Installation.fixtures(folder.resolve("essays"));
    essay = Files.move(essays.resolve("lighthouse.md"), essays.resolve("p\u00e9n\u00e9lope.md"));
  }

  private boolean lacks(Lack lack) {
    home.unset("LC_ALL");
    switch (lack) {
      case NO_HOME -> home.unset("HOME");
      case HOME_GONE -> home.set("HOME", "/nonexistent/home");
      case C_LOCALE -> home.set("LC_ALL", "C");
      case NO_LOCALE -> {}
      case VT100 -> home.set("TERM", "vt100").set("LC_ALL", "C.UTF-8");
      case HOME_READ_ONLY, EVERYTHING_READ_ONLY, TEMPORARY_FULL, TEMPORARY_NOEXEC ->
          home.set("LC_ALL", "C.UTF-8");
    }
    return lack != Lack.HOME_READ_ONLY && lack != Lack.EVERYTHING_READ_ONLY;
  }

  /** How a command is run on such a machine. */
  private String[] on(Lack lack, String command) throws Exception {
    String saved = folder.toRealPath().toString();
    String program = Installation.BIN.getParent().toRealPath().toString();
    return switch (lack) {
      case NO_HOME, HOME_GONE, C_LOCALE, NO_LOCALE, VT100 ->
          new String[] {"sh", "-c", "exec " + command};
      case HOME_READ_ONLY -> mounted(readOnly(home.folder()) + command);
      case EVERYTHING_READ_ONLY -> mounted(readOnly(folder) + command);
      case TEMPORARY_FULL ->
          mounted(
              "size=4k",
              saved,
              program,
              "head -c 4096 /dev/zero >${TMPDIR:-/tmp}/all && cd / && exec " + command);
      case TEMPORARY_NOEXEC -> mounted("noexec", saved, program, "cd / && exec " + command);
    };
  }

  private static String readOnly(Path there) {
    return "mount --bind "
        + there
        + " "
        + there
        + " && mount -o remount,bind,ro "
        + there
        + " && cd / && exec ";
  }

  private static String[] mounted(String line) {
    return new String[] {"unshare", "-rm", "sh", "-c", line};
  }

  private static String[] mounted(String options, String saved, String program, String line) {
    return new String[] {"unshare", "-rm", "sh", "-c", MOUNT, options, saved, program, line};
  }

  private static void needsMounts(String[] command) throws Exception {
    if (!command[0].equals("unshare")) {
      return;
    }
    Installation.needs("unshare", "mount");
    List<String> probe =
        List.of(
            "unshare", "-rm", "sh", "-c", "mount -t tmpfs none /mnt && mount -t tmpfs none /media");
    assumeTrue(
        new ProcessBuilder(probe).start().waitFor() == 0, "skipped: nothing can be mounted here");
  }

  @ParameterizedTest
  @EnumSource(Lack.class)
  void anEssayIsReadAndLeft(Lack lack) throws Exception {
    boolean saves = lacks(lack);
    String[] command = on(lack, Installation.LECTERN + " " + essay.toRealPath());
    needsMounts(command);
    String words;
    try (Session session = Session.start(home, Session.USUAL, command)) {
      session.reads(FaultScenario.TITLE).pressed("Space");
      words = ReadingSessionIT.firstWords(session);
      session.press("Q");
      assertEquals(0, session.ended());
      assertTrue(session.window().isGivenBack(), session.toString());
      assertEquals(!saves, session.window().printed().contains(NOT_SAVED), session.toString());
    }
    assertEquals(saves, Files.exists(home.ledger()));
    if (saves) {
      try (Session again = Session.start(home, Session.USUAL, command)) {
        assertEquals(words, ReadingSessionIT.firstWords(again.reads(FaultScenario.TITLE)));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Lack.class)
  void aShelfIsShown(Lack lack) throws Exception {
    lacks(lack);
    String[] command = on(lack, Installation.LECTERN + " " + essay.getParent().toRealPath());
    needsMounts(command);
    for (int times = 0; times < 2; times++) {
      try (Session session = Session.start(home, Session.USUAL, command)) {
        session.shows("newest first").shows("3 essays").press("Q");
        assertEquals(0, session.ended());
        assertTrue(session.window().isGivenBack(), session.toString());
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Lack.class)
  void anEssayIsPrinted(Lack lack) throws Exception {
    lacks(lack);
    String[] command = on(lack, Installation.LECTERN + " cat " + essay.toRealPath());
    needsMounts(command);
    try (Session session = Session.start(home, Session.USUAL, command)) {
      session.prints("In year twenty");
      assertEquals(0, session.ended());
      assertFalse(session.window().printed().contains("lectern:"), session.toString());
    }
  }

  /** Only a text through a pipe needs room among the temporary files. */
  @Test
  void withoutRoomATextThroughAPipeIsRefused() throws Exception {
    lacks(Lack.TEMPORARY_FULL);
    String[] command = on(Lack.TEMPORARY_FULL, "cat " + essay + " | " + Installation.LECTERN);
    needsMounts(command);
    try (Session session = Session.start(home, Session.USUAL, command)) {
      assertEquals(2, session.ended());
      assertTrue(session.window().printed().contains("lectern: standard input: "));
      assertTrue(session.window().isGivenBack());
    }
  }
}
