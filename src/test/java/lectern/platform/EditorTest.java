package lectern.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditorTest {
  private static final Path FILE = Path.of("/essays/-odd name.md");

  private static OpenPlan opening(String command) {
    return new Editor(command, program -> true, "").plan(FILE, 12);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "vi; vi,+12,/essays/-odd name.md",
        "/usr/bin/nvim -p; /usr/bin/nvim,-p,+12,/essays/-odd name.md",
        "emacsclient -t -a ''; emacsclient,-t,-a,,+12,/essays/-odd name.md",
        "micro; micro,+12,/essays/-odd name.md",
        "kak; kak,+12,/essays/-odd name.md",
        "nano; nano,+12,/essays/-odd name.md",
        "hx; hx,/essays/-odd name.md:12",
        "code --wait; code,--wait,--goto,/essays/-odd name.md:12",
        "subl -w; subl,-w,/essays/-odd name.md:12",
        "kate; kate,--line,12,/essays/-odd name.md",
        "\"my editor\" -x; my editor,-x,/essays/-odd name.md",
        "ed; ed,/essays/-odd name.md",
      })
  void everyEditorIsToldTheLineInItsOwnWay(String command, String expected) {
    var run = assertInstanceOf(OpenPlan.RunProgram.class, opening(command));
    assertEquals(List.of(expected.split(",", -1)), run.command());
  }

  @Test
  void withoutOneWhatTheSystemHas() {
    var nano = new Editor("", Set.of("nano")::contains, "");
    var run = assertInstanceOf(OpenPlan.RunProgram.class, nano.plan(FILE, 1));
    assertEquals("nano", run.command().getFirst());
    var none = new Editor("  ", program -> false, "");
    assertEquals(
        "There is no editor: set $EDITOR to the one you write with.", reason(none.plan(FILE, 1)));
  }

  @Test
  void saysWhyNothingCanBeEdited() {
    assertEquals(
        "The editor is not on the PATH: gone ($VISUAL, $EDITOR).",
        reason(new Editor("gone -f", program -> false, "").plan(FILE, 1)));
    assertEquals("There is no file.", reason(Editor.none("There is no file.").plan(FILE, 1)));
  }

  private static String reason(OpenPlan opening) {
    return assertInstanceOf(OpenPlan.NoOpener.class, opening).reason();
  }
}
