package lectern.ui;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import lectern.platform.HostEnvironment;
import lectern.platform.Opener;
import lectern.platform.Os;
import lectern.screen.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that an essay holds ends the program, whatever is opened and pressed in it. */
class HostileEssaysTest {
  private static final Size SIZE = new Size(80, 24);

  private static final Opener OPENER =
      new Opener(
          List.of(), "", new HostEnvironment(Os.LINUX, false, true, false, false), program -> true);

  @TempDir Path folder;

  /** Every link is followed, every panel opened, and every kind of key pressed in each. */
  private static void readAll(ScriptedProgram play, Random random) {
    for (int i = 0; i < 12; i++) {
      play.keys("Tab Enter Tab y Y Esc Esc");
      play.keys(random.nextBoolean() ? "Space" : "A-Left");
    }
    for (String way :
        List.of(
            "g o a Esc 1 Enter Esc Esc",
            "L j Enter Esc L y Y p Esc Esc",
            "t j Enter Esc t a Esc Esc",
            "F j Enter Esc Esc",
            "i j Esc Esc",
            "? j Esc Esc",
            "m a ' a m A ' A Esc",
            "/ a Enter n N Esc",
            "v j y v } Y Esc Esc",
            "e x = + - J K ] [ z Esc")) {
      play.keys(way);
      play.frame();
    }
    var keys = new RandomKeys(random, "Esc", "Space");
    for (int i = 0; i < 60; i++) {
      String key = keys.next();
      play.keys(key.equals("Q") || key.equals("q") ? "Esc" : key);
      play.frame();
    }
    for (String deed : play.deeds) {
      if (deed.startsWith("browse ")) {
        assertNotNull(OPENER.plan(deed.substring("browse ".length())));
      }
    }
  }

  @Test
  @Timeout(120)
  void nothingInAnEssayEndsTheProgram() throws Exception {
    for (int seed = 0; seed < 60; seed++) {
      var random = new Random(seed);
      Path shelf = Files.createDirectory(folder.resolve("shelf" + seed));
      HostileEssays.write(shelf, random);
      try {
        for (String essay : List.of("one.md", "two.md", "100%25.md")) {
          readAll(ScriptedProgram.essay(shelf, essay, SIZE), random);
        }
        readAll(ScriptedProgram.shelf(shelf, SIZE).keys("j k Enter"), random);
      } catch (RuntimeException | Error ended) {
        fail("seed " + seed, ended);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[x](a%2500b.md)",
        "[[a%2500b.md]]",
        "<a href=\"a%2500b.md\">x</a>",
        "![[a%2500b.md]]",
        "[x]({filename}a%2500b.md)",
        "[![p](p.png)](a%2500b.md)",
        "[x](a%2500b/c.md)",
        "[x](..%2F..%2Fpasswd.md)",
      })
  void aLinkToNoFileIsSaid(String link) throws Exception {
    Files.writeString(folder.resolve("one.md"), "Words " + link + "\n");
    ScriptedProgram play = ScriptedProgram.essay(folder, "one.md", SIZE).keys("Tab Enter");
    assertTrue(
        play.words().contains("no such file")
            || play.words().contains("No essay here is called")
            || play.words().contains("Never opened"),
        play.words());
  }

  @Test
  void aLinkIsDecodedOnce() throws Exception {
    Files.writeString(folder.resolve("one.md"), "[x](100%2525.md)\n\n[y](a%23b.md)\n");
    Files.writeString(folder.resolve("100%25.md"), "# Whole\n");
    Files.writeString(folder.resolve("a#b.md"), "# Sign\n");
    String whole = ScriptedProgram.essay(folder, "one.md", SIZE).keys("Tab Enter").words();
    assertTrue(whole.contains("Whole"), whole);
    String sign = ScriptedProgram.essay(folder, "one.md", SIZE).keys("Tab Tab Enter").words();
    assertTrue(sign.contains("Sign"), sign);
  }
}
