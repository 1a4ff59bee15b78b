package lectern.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import lectern.essay.EssayDate;
import lectern.library.Library;
import lectern.platform.Editor;
import lectern.screen.Input;
import lectern.screen.Input.Key;
import lectern.screen.Size;
import lectern.terminal.MemoryPort;
import lectern.ui.HostileEssays;
import lectern.ui.Model;
import lectern.ui.RandomKeys;
import lectern.ui.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The same essays with all that is done beside the loop: no run ends with the code of a bug. */
class HostileSessionsTest {
  private static final Size SIZE = new Size(80, 24);
  private static final EssayDate TODAY = EssayDate.of(2026, 1, 1);

  @TempDir Path home;

  private static List<Input> script(Random random) {
    var script = new ArrayList<Input>();
    for (int i = 0; i < 8; i++) {
      for (String key : List.of("Tab", "Enter", "Tab", "y", "Esc", "Esc", "Space")) {
        script.add(Key.of(key));
      }
    }
    for (String key : "e L j Enter Esc t j Enter F Enter Esc m a ' a J K e".split(" ")) {
      script.add(Key.of(key));
    }
    var keys = new RandomKeys(random, "Esc");
    for (int i = 0; i < 40; i++) {
      String key = keys.next();
      script.add(Key.of(key.equals("q") || key.equals("Q") ? "Esc" : key));
    }
    return script;
  }

  @Test
  @Timeout(120)
  void noRunEndsWithABug() throws Exception {
    for (int seed = 100; seed < 120; seed++) {
      var random = new Random(seed);
      Path shelf = Files.createDirectory(home.resolve("shelf" + seed));
      HostileEssays.write(shelf, random);
      Services services = TestServices.in(home, new Editor("vi", name -> true, ""));
      boolean alone = seed % 2 == 0;
      Model first =
          alone
              ? Model.essay("shelf", "one.md", TODAY, SIZE, Settings.DEFAULT)
              : Model.shelf("shelf", TODAY, SIZE, Settings.DEFAULT);
      var port = new MemoryPort(SIZE, script(random));
      assertEquals(
          0, TestServices.run(port, Library.of(shelf), services, first), "with seed " + seed);
    }
  }
}
