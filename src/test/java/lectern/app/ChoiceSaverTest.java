package lectern.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lectern.essay.Arrangement;
import lectern.state.StateValueFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was chosen last is what the next start finds. */
class ChoiceSaverTest {
  @TempDir Path state;

  private final List<String> failures = new ArrayList<>();

  @Test
  void theLastChoicesAreSavedOnce() throws Exception {
    var saver = new PreferenceSaver(state, "a", failures::add);
    saver.choose("sepia");
    saver.choose("dark");
    saver.choose(Arrangement.named("TITLE TAG"));
    saver.choose(Arrangement.named("DATE MONTH"));
    saver.save();
    assertEquals("dark", StateValueFile.theme(state).word());
    assertEquals("DATE MONTH", StateValueFile.order(state, "a").word());
    Files.delete(state.resolve("theme"));
    saver.save();
    assertEquals("", StateValueFile.theme(state).word(), "nothing new was chosen");
    assertEquals(List.of(), failures);
  }

  @Test
  void aChoiceThatCannotBeKeptIsSaid() throws Exception {
    Path file = Files.writeString(state.resolve("file"), "");
    var saver = new PreferenceSaver(file, "a", failures::add);
    saver.choose("sepia");
    saver.save();
    assertEquals(1, failures.size());
    assertEquals("The theme is not saved", failures.getFirst().split(":")[0]);
  }
}
