package lectern.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import lectern.screen.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the contents say of each section. */
class ContentsTest {
  @TempDir Path folder;

  private String contents(int columns, String text) throws IOException {
    Files.writeString(folder.resolve("a.md"), "---\ntitle: T\n---\n\n" + text);
    ScriptedProgram play = ScriptedProgram.essay(folder, "a.md", new Size(columns, 12)).keys("t");
    return play.snapshot()
        .lines()
        .filter(line -> line.endsWith("%") && !line.startsWith("lit"))
        .map(String::strip)
        .collect(Collectors.joining("\n"));
  }

  private static String section(String heading, int words) {
    return heading + "\n\n" + "word ".repeat(words) + "\n\n";
  }

  private static final String LONG =
      section("# One", 230) + section("## Below", 690) + section("# Two", 460);

  @Test
  void sectionsTellHowLongTheyAreAndWhereTheyBegin() throws IOException {
    assertEquals(
        """
        ▸ One                             4 min    0%
        Below                         3 min   16%
        Two                             2 min   66%\
        """,
        contents(47, LONG));
  }

  @Test
  void hoursHaveRoom() throws IOException {
    assertEquals(
        """
        ▸ A heading that is so…      2 h 23 min    0%
        Two                             1 min   99%\
        """,
        contents(
            47, section("# A heading that is so long that", 230 * 143) + section("# Two", 200)));
  }

  @Test
  void aNarrowListHasNoRoomForLengths() throws IOException {
    assertEquals(
        """
        ▸ One                               0%
        Below                          16%
        Two                              66%\
        """,
        contents(40, LONG));
  }

  @Test
  void whereAllAreShortTheirLengthsAreNotWorthSaying() throws IOException {
    assertEquals(
        """
        ▸ One                                      0%
        Two                                     50%\
        """,
        contents(47, section("# One", 200) + section("# Two", 200)));
  }
}
