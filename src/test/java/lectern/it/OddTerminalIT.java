package lectern.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import lectern.screen.Size;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Terminals that are small, plain or without colour, and text that comes through a pipe. */
@Timeout(120)
class OddTerminalIT {
  private static final String TITLE = "The keeper's log";
  private static final Pattern COLOUR = Pattern.compile("(.*;)?(3\\d|4\\d|9\\d|10\\d)(;.*)?");

  @TempDir Path folder;
  private Home home;
  private Path essay;

  @BeforeEach
  void anEssay() throws Exception {
    Installation.needs("sh", "stty");
    home = Home.in(folder.resolve("home"));
    essay = Installation.fixtures(folder.resolve("essays")).resolve("lighthouse.md");
  }

  @Test
  void oneCellIsEnoughToLeaveFrom() throws Exception {
    for (Path path : List.of(essay, essay.getParent())) {
      try (Session session = Session.lectern(home, new Size(1, 1), path.toString())) {
        session.until("a cell", ScreenModel::isDrawn);
        session.press("j").press("Tab").press("Enter").press("?").press("Q");
        assertEquals(0, session.ended());
        assertTrue(session.window().isGivenBack());
      }
    }
  }

  @Test
  void withoutColour() throws Exception {
    assertTrue(colours(home));
    assertFalse(colours(home.set("NO_COLOR", "1")));
  }

  private boolean colours(Home reader) throws Exception {
    try (Session session = Session.lectern(reader, essay.getParent().toString())) {
      session.shows(TITLE).press("Enter").reads(TITLE).pressed("Tab").pressed("o");
      session.pressed("Esc").press("Q");
      session.ended();
      return session.window().output().stream()
          .anyMatch(token ->
              token instanceof TerminalToken.Sequence sequence
                  && sequence.last() == 'm'
                  && COLOUR.matcher(sequence.parameters()).matches());
    }
  }

  @Test
  void catIsPlainOnATerminalThatCanDoNothing() throws Exception {
    home.set("TERM", "dumb");
    try (Session session = Session.lectern(home, "cat", essay.toString())) {
      session.prints("keeper read everything else");
      assertEquals(0, session.ended());
      assertTrue(
          session.window().output().stream()
              .noneMatch(
                  token -> token instanceof TerminalToken.Sequence sequence && isFancy(sequence)),
          () -> session.window().output().toString());
    }
  }

  private static boolean isFancy(TerminalToken.Sequence sequence) {
    return sequence.parameters().startsWith("?") || sequence.last() == 'm';
  }

  @Test
  void anEssayThroughAPipe() throws Exception {
    String line = "cat '" + essay + "' | lectern -";
    try (Session session = Session.start(home, Session.USUAL, "sh", "-c", line)) {
      session.reads(TITLE).pressed("Space").press("q");
      assertEquals(0, session.ended());
    }
    assertFalse(Files.exists(home.ledger()), "nobody can come back to a place in it");
  }

  @Test
  void aPipeNeedsNoName() throws Exception {
    String line = "lectern <'" + essay + "'";
    try (Session session = Session.start(home, Session.USUAL, "sh", "-c", line)) {
      session.reads(TITLE).press("q");
      assertEquals(0, session.ended());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0003", "\u001c"})
  void aPipeThatNothingComesThroughCanBeLeft(String key) throws Exception {
    try (Shell shell = Shell.start(home)) {
      Shell.Command lectern = shell.run("sleep 600 | lectern -");
      shell.session().starts().type(key);
      lectern.code();
      shell.assertTerminalAsBefore();
    }
  }

  @Test
  void catIsPlainInAPipe() throws Exception {
    ProcessResult cat = ProcessResult.lectern(home, "cat", essay.toString());
    assertEquals(0, cat.code(), cat.error());
    assertTrue(cat.output().startsWith(TITLE + "\n"), cat.output());
    assertTrue(cat.output().chars().allMatch(c -> c >= ' ' || c == '\n'), cat.output());
    assertTrue(cat.output().lines().allMatch(row -> row.length() <= 66), cat.output());
  }

  @Test
  void catReadsAPipe() throws Exception {
    String line = "cat '" + essay + "' | lectern cat -";
    try (Session session = Session.start(home, Session.USUAL, "sh", "-c", line)) {
      session.prints("In year twenty");
      assertEquals(0, session.ended());
    }
  }

  @Test
  void catIsStyledOnATerminal() throws Exception {
    try (Session session = Session.lectern(home, "cat", essay.toString())) {
      assertEquals(0, session.ended());
      session.prints("In year twenty");
      List<TerminalToken> output = session.window().output();
      assertTrue(output.contains(new TerminalToken.Sequence("1", 'm')), output.toString());
      assertTrue(session.window().isGivenBack());
    }
  }
}
