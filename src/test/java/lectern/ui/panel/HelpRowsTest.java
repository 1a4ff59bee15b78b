package lectern.ui.panel;

import static org.junit.jupiter.api.Assertions.assertTrue;

import lectern.screen.Size;
import lectern.text.Widths;
import lectern.ui.key.DefaultKeys;
import lectern.ui.key.KeyContext;
import lectern.ui.key.Keymap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The help as a screen has room for it. */
class HelpRowsTest {

  @ParameterizedTest
  @EnumSource(KeyContext.class)
  void theHelpShowsEveryBinding(KeyContext context) {
    for (int columns : new int[] {40, 80, 120}) {
      var lines =
          HelpRows.of(Help.of(context), DefaultKeys.KEYMAP, new Size(columns, 24), Widths.NARROW)
              .lines();
      var words = new StringBuilder();
      lines.forEach(line -> words.append(line.words()).append(' '));
      for (Keymap.Binding binding : DefaultKeys.KEYMAP.bindings(context)) {
        assertTrue(words.toString().contains(binding.action().words()), words::toString);
      }
    }
  }
}
