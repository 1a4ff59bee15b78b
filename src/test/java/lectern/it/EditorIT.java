package lectern.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The reader's editor has the terminal, keys and signals and all, and gives it back. */
@Timeout(120)
class EditorIT {
  private static final String TITLE = "The keeper's log";

  @TempDir Path folder;
  private Home home;
  private Path essay;

  @BeforeEach
  void anEssay() throws Exception {
    Installation.needs("sh", "stty");
    home = Home.in(folder.resolve("home"));
    essay = Installation.fixtures(folder.resolve("essays")).resolve("lighthouse.md");
  }

  /** An editor that shows its arguments, reads lines until one says so, and appends them. */
  private void editor(String more) throws Exception {
    Path program =
        home.write(
            "bin/vi",
            "#!/bin/sh\nprintf '%s\\n' \"$@\" >'"
                + home.opened()
                + "'\n"
                + more
                + "echo EDITING; while read -r line || [ \"$again\" ]; do again=\n"
                + "[ \"$line\" = done ] && exit; echo \"$line\" >>\"$2\"; done\n");
    assertTrue(program.toFile().setExecutable(true));
    home.set("EDITOR", "vi");
  }

  @Test
  void theEditorHasTheTerminalUntilItEnds() throws Exception {
    editor("");
    try (Shell shell = Shell.start(home)) {
      Session session = shell.session();
      Shell.Command lectern = shell.run("lectern " + essay);
      session.reads(TITLE).pressed("Space");
      String words = ReadingSessionIT.firstWords(session);
      for (int times = 0; times < 3; times++) {
        int before = times;
        session.expectStrangers().press("e");
        session.until("the editor", screen -> !screen.isTaken() && editings(screen) > before);
        session.type("jjq words of this test\r").type("done\r");
        session.reads(TITLE);
        assertEquals(words, ReadingSessionIT.firstWords(session));
      }
      List<String> arguments = Files.readAllLines(home.opened());
      int line = Integer.parseInt(arguments.getFirst().substring(1));
      String first = words.split(" ")[0];
      assertTrue(Files.readAllLines(essay).get(line - 1).contains(first), words);
      assertEquals(essay.toString(), arguments.get(1));
      session.pressed("G").shows("words of this test").press("q");
      assertEquals(0, lectern.code());
      shell.assertTerminalAsBefore();
    }
  }

  private static int editings(ScreenModel window) {
    return window.printed().split("EDITING", -1).length - 1;
  }

  @Test
  void onlyTheEditorIsInterruptedAndAStoppedOneContinues() throws Exception {
    editor("trap 'echo INTERRUPTED; again=yes' INT\n");
    try (Shell shell = Shell.start(home)) {
      Session session = shell.session();
      Shell.Command lectern = shell.run("lectern " + essay);
      session.reads(TITLE);
      session.expectStrangers().press("e").prints("EDITING");
      session.press("C-c").prints("INTERRUPTED");
      session.press("C-z").type("done\r");
      session.reads(TITLE).press("q");
      assertEquals(0, lectern.code());
      shell.assertTerminalAsBefore();
    }
  }

  @Test
  void aMissingEditorOrFileIsReported() throws Exception {
    home.set("EDITOR", "no-such-editor -x");
    try (Session session = Session.lectern(home, essay.toString())) {
      session.reads(TITLE).press("e").shows("The editor is not on the PATH: no-such-editor");
      session.press("q");
      assertEquals(0, session.ended());
    }
    try (Session session =
        Session.start(home, Session.USUAL, "sh", "-c", "lectern - <'" + essay + "'")) {
      session.reads(TITLE).press("e").shows("came through a pipe").press("q");
      assertEquals(0, session.ended());
    }
  }
}
