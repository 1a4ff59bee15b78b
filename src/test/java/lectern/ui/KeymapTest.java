package lectern.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import lectern.screen.Input.Key;
import lectern.screen.Size;
import lectern.ui.key.Action;
import lectern.ui.key.DefaultKeys;
import lectern.ui.key.KeyContext;
import lectern.ui.key.KeyLegend;
import lectern.ui.key.Keymap;
import lectern.ui.key.Keymap.Change;
import lectern.ui.look.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The key map is the help screen, and every key of it does something. */
class KeymapTest {

  @ParameterizedTest
  @EnumSource(KeyContext.class)
  void everyKeyIsWrittenAsItIsRead(KeyContext context) {
    for (Keymap.Binding binding : DefaultKeys.KEYMAP.bindings(context)) {
      assertFalse(binding.keys().isEmpty());
      for (String key : binding.keys()) {
        assertEquals(key, Key.of(key).written());
        assertEquals(binding.action(), DefaultKeys.KEYMAP.action(context, Key.of(key)));
      }
    }
  }

  /** With every key changed, no usual key is named on any screen. */
  @Test
  void screensNameTheKeysTheyHave() throws Exception {
    var changes = new ArrayList<Change>();
    int next = 0x4e00;
    for (KeyContext context : KeyContext.values()) {
      for (Keymap.Binding binding : DefaultKeys.KEYMAP.bindings(context)) {
        changes.add(new Change(context, binding.action(), List.of(Character.toString(next++))));
      }
    }
    Keymap keymap = DefaultKeys.KEYMAP.with(changes);
    var settings = new Settings(keymap, Theme.TERMINAL, 256, 66, false, true);
    Path essays = ScreensTest.resource("/lectern/ui/essays");
    ScriptedProgram play = ScriptedProgram.shelf(essays, new Size(80, 24), settings);
    Consumer<String> says = words -> assertTrue(play.words().contains(words), play.words());
    BiFunction<KeyContext, Action, String> key = keymap::key;
    says.accept(key.apply(KeyContext.SHELF, Action.FILTER) + " filter");
    play.keys("!");
    says.accept(
        "No such key here: " + key.apply(KeyContext.SHELF, Action.HELP) + " shows the keys.");
    play.keys(key.apply(KeyContext.SHELF, Action.TAGS));
    says.accept(key.apply(KeyContext.TAGS, Action.ADD_TAG) + " add");
    play.keys(
        key.apply(KeyContext.TAGS, Action.CLOSE) + " " + key.apply(KeyContext.SHELF, Action.OPEN));
    play.keys(key.apply(KeyContext.READER, Action.FOLLOW));
    says.accept(key.apply(KeyContext.READER, Action.HINTS) + " shows letters");
    play.keys(key.apply(KeyContext.READER, Action.NEXT_ESSAY));
    play.keys(key.apply(KeyContext.READER, Action.SOURCES));
    says.accept(key.apply(KeyContext.LIST, Action.CLOSE) + " closes");
  }

  @Test
  void whatHasNoKeyIsNotNamed() {
    Keymap keymap =
        DefaultKeys.KEYMAP.with(
            List.of(
                new Change(KeyContext.SHELF, Action.HELP, List.of()),
                new Change(KeyContext.SHELF, Action.SORT, List.of("z"))));
    assertEquals("No such key here.", new KeyLegend(keymap, KeyContext.SHELF).noSuchKey());
    assertEquals("z sort", new KeyLegend(keymap, KeyContext.SHELF).key(Action.SORT, "sort"));
    assertEquals("a  b", KeyLegend.line("", "a", "", "b", ""));
    assertTrue(keymap.has(KeyContext.SHELF, Action.HELP));
    assertFalse(keymap.has(KeyContext.SHELF, Action.PERCENT));
  }

  @Test
  void noChangesAreTheSameKeys() {
    assertSame(DefaultKeys.KEYMAP, DefaultKeys.KEYMAP.with(List.of()));
    assertThrows(
        IllegalStateException.class,
        () ->
            DefaultKeys.KEYMAP.with(
                List.of(
                    new Change(KeyContext.SHELF, Action.HELP, List.of("z")),
                    new Change(KeyContext.SHELF, Action.SORT, List.of("z")))));
  }

  @Test
  void helpOpensEverywhereAndClosesWithTheSameKey() throws Exception {
    ScriptedProgram play =
        ScriptedProgram.shelf(ScreensTest.resource("/lectern/ui/essays"), new Size(80, 24));
    for (String way : new String[] {"", "t", "Esc j Enter", "Tab Enter", "Esc L"}) {
      play.keys(way);
      String before = play.snapshot();
      play.keys("?");
      assertTrue(play.words().contains("Keys "), way);
      play.keys("?");
      assertEquals(before, play.snapshot());
    }
  }
}
