package lectern.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import lectern.essay.LibraryInfo;
import lectern.essay.NamedLibrary;
import lectern.screen.Size;
import lectern.ui.loop.Msg;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The list of libraries, and the way to another. */
class LibrariesTest {
  private static final Path FOLDER = Path.of("src/test/resources/lectern/ui/essays");
  private static final NamedLibrary BLOG = new NamedLibrary("blog", "/home/ada/blog");
  private static final List<LibraryInfo> LIBRARIES =
      List.of(
          new LibraryInfo(new NamedLibrary("notes", "/home/ada/notes"), -1, false),
          new LibraryInfo(new NamedLibrary("essays", "/home/ada/essays"), -1, true),
          new LibraryInfo(BLOG, -1, false));

  private static ScriptedProgram play() {
    return ScriptedProgram.shelf(FOLDER, new Size(60, 12)).with(LIBRARIES);
  }

  private static String screen(ScriptedProgram play) {
    var rows = new StringBuilder();
    for (int row = 0; row < play.frame().size().rows(); row++) {
      rows.append(play.frame().row(row).stripTrailing()).append('\n');
    }
    return rows.toString();
  }

  @Test
  void theListSaysWhatIsKnown() {
    assertEquals(
        """
         Libraries  3

         notes
           /home/ada/notes
         essays                                     open · 3 essays
           /home/ada/essays
         blog
           /home/ada/blog



         Enter chooses  / find  Esc closes
        """,
        screen(play().keys("O")));
  }

  @Test
  void withoutOthersItSaysHowToNameSome() {
    String screen = screen(play().with(List.of()).keys("O"));
    assertTrue(screen.contains("Name others in config.yaml: libraries: {blog: ~/blog}."));
  }

  @ParameterizedTest
  @CsvSource({
    "O Enter, blog", // the one after the open one
    "O j Enter, blog",
    "O k k Enter, notes",
    "O / n o t Enter Enter, notes",
    "Enter O Enter, blog", // in an essay
  })
  void enterLooksWhetherOneCanBeOpened(String keys, String library) {
    ScriptedProgram play = play().keys(keys);
    assertEquals("check " + library, play.deeds.getLast());
    assertTrue(screen(play).contains("Opening " + library + "."), screen(play));
  }

  @ParameterizedTest
  @CsvSource({"O k Enter", "O Esc", "O q"})
  void theOpenOneStaysOpen(String keys) {
    ScriptedProgram play = play().keys(keys);
    assertEquals(screen(play()), screen(play));
    assertFalse(play.over);
  }

  @Test
  void whatIsTypedMeanwhileGoesThere() {
    ScriptedProgram play = play().keys("O Enter j / t e a");
    play.receive(new Msg.LibraryChecked(BLOG, ""));
    assertEquals("switch to blog with 5", play.deeds.getLast());
  }

  @Test
  void anUnreadableLibraryIsReportedAndKeysApplyHere() {
    ScriptedProgram play = play().keys("O Enter").keys("/ z");
    play.receive(new Msg.LibraryChecked(BLOG, "/home/ada/blog: there is no folder."));
    assertEquals(List.of("check blog"), play.deeds);
    assertTrue(screen(play).contains("/z"), screen(play));
    ScriptedProgram quiet = play().keys("O Enter");
    quiet.receive(new Msg.LibraryChecked(BLOG, "/home/ada/blog: there is no folder."));
    assertTrue(screen(quiet).contains("/home/ada/blog: there is no folder."));
  }

  @ParameterizedTest
  @CsvSource({"Esc", "q"})
  void onesMindCanBeChanged(String key) {
    ScriptedProgram play = play().keys("O Enter").keys(key);
    play.receive(new Msg.LibraryChecked(BLOG, ""));
    assertEquals(List.of("check blog"), play.deeds);
    assertFalse(play.over);
    assertEquals(screen(play()), screen(play));
  }
}
