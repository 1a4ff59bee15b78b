package lectern.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lectern.screen.Input.Key;
import lectern.ui.key.Action;
import lectern.ui.key.DefaultKeys;
import lectern.ui.key.KeyContext;
import lectern.ui.key.Keymap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys of the reader's own. */
class KeyChangesTest {

  private static Keymap keymap(String text) {
    ConfigReader.ConfigResult outcome = ConfigReader.read(text, "/home/ada");
    assertEquals(List.of(), outcome.faults());
    return outcome.config().keymap();
  }

  private static List<String> keys(Keymap keymap, KeyContext context, Action action) {
    return keymap.bindings(context).stream()
        .filter(binding -> binding.action() == action)
        .flatMap(binding -> binding.keys().stream())
        .toList();
  }

  @Test
  void keysAreChangedPlaceByPlace() {
    Keymap keymap =
        keymap(
            """
            keys:
              reader:
                down: [n, Down, Ctrl-n]
                sources: s
                next-heading: []
              shelf: {open: o, filter: f}
            """);
    assertEquals(List.of("n", "Down", "C-n"), keys(keymap, KeyContext.READER, Action.DOWN));
    assertEquals(List.of("s"), keys(keymap, KeyContext.READER, Action.SOURCES));
    assertEquals(List.of(), keys(keymap, KeyContext.READER, Action.NEXT_HEADING));
    assertNull(keymap.action(KeyContext.READER, Key.of("j")));
    assertEquals(Action.OPEN, keymap.action(KeyContext.SHELF, Key.of("o")));
    // What is claimed is taken from whatever else it asked for, which keeps its other keys.
    assertEquals(List.of("Space", "PgDn", "C-f"), keys(keymap, KeyContext.SHELF, Action.PAGE_DOWN));
    assertEquals(DefaultKeys.KEYMAP.bindings(KeyContext.LIST), keymap.bindings(KeyContext.LIST));
  }

  static Stream<Arguments> wrong() {
    return Stream.of(
        Arguments.of("keys: {book: {down: j}}", "1: keys: there is no place “book”; there are "),
        Arguments.of("keys:\n  reader:\n    serach: j", "3: keys: reader has no action “serach”"),
        Arguments.of(
            "keys:\n  reader:\n    follwo: j",
            "3: keys: reader has no action “follwo”; perhaps follow"),
        Arguments.of("keys:\n  shelf:\n    percent: j", "3: keys: shelf has no action “percent”"),
        Arguments.of("keys: {reader: {down: Dwn}}", "1: keys: there is no key Dwn"),
        Arguments.of("keys: {reader: {down: C-i}}", "1: keys: terminals send Ctrl-i as Tab"),
        Arguments.of("keys: {reader: {down: 1}}", "1: keys: digits count, as in 12j; 1 is no key"),
        Arguments.of("keys: {reader: {down: 9}}", "1: keys: digits count, as in 12j; 9 is no key"),
        Arguments.of("keys: {reader: {down: C-c}}", "1: keys: Ctrl-c always quits"),
        Arguments.of(
            "keys:\n  reader:\n    its-tags: #",
            "3: keys: its-tags names no key; signs such as '#' stand in quotes, [] for none"),
        Arguments.of(
            "keys:\n  reader:\n    down: x\n    up: x", "4: keys: x already means down (line 3)"),
        Arguments.of(
            "keys:\n  reader:\n    down: x\n    down: y",
            "4: keys: down has its keys on line 3 already"),
        Arguments.of(
            "keys: {reader: {down: {a: b}}}", "1: keys: down takes a key or a list of keys"),
        Arguments.of("keys: [j]", "1: keys: keys takes places with their keys"),
        Arguments.of("keys: {reader: j}", "1: keys: reader takes actions with their keys"));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void whatIsWrongIsSaidByItsLine(String text, String faults) {
    String output =
        ConfigReader.read(text, "/home/ada").faults().stream()
            .map(fault -> fault.line() + ": " + fault.message())
            .collect(Collectors.joining("\n"));
    assertTrue(output.startsWith(faults), output);
  }

  @Test
  void aWrongKeyTakesNoOtherWithIt() {
    ConfigReader.ConfigResult outcome =
        ConfigReader.read("keys: {reader: {down: [Dwn, n], up: Upp}}", "/home/ada");
    assertEquals(2, outcome.faults().size());
    Keymap keymap = outcome.config().keymap();
    assertEquals(List.of("n"), keys(keymap, KeyContext.READER, Action.DOWN));
    assertEquals(
        keys(DefaultKeys.KEYMAP, KeyContext.READER, Action.UP),
        keys(keymap, KeyContext.READER, Action.UP));
  }

  @ParameterizedTest
  @EnumSource(KeyContext.class)
  void thereIsAlwaysAWayOut(KeyContext context) {
    String place = context.name().toLowerCase(Locale.ROOT);
    Keymap keymap = keymap("keys: {" + place + ": {quit: [], close: []}}");
    assertEquals(Action.QUIT, keymap.action(context, Key.of("C-c")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "j j",
        "G G",
        "é é",
        "界 界",
        "- -",
        "? ?",
        "0 0",
        "Down Down",
        "down Down",
        "PageDown PgDn",
        "pgdn PgDn",
        "return Enter",
        "Escape Esc",
        "Del Delete",
        "f5 F5",
        "F12 F12",
        "C-n C-n",
        "Ctrl-N C-n",
        "control-x C-x",
        "Alt-Left A-Left",
        "M-x A-x",
        "meta-X A-X",
        "S-Tab S-Tab",
        "Shift-j J",
        "S-é É",
        "C-A-x C-A-x",
        "A-C-x C-A-x",
        "C-- C--",
        "C-Space C-Space",
        "Shift-F3 S-F3",
        "A-- A--"
      })
  void keysAreReadAsPeopleWriteThem(String written, String key) {
    assertEquals(new KeyNotation.KnownKey(key), KeyNotation.read(written));
    assertEquals(key, Key.of(key).written());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Foo", "jj", "F13", "F0", "X-j", "C-", "-j", "C-Foo", "Shift-1", "S-?", "S-ß", "C-j", "C-m",
        "C-h", "C-[", "\u0007", "\u200b", "\u00a0", " ", "Ctrl"
      })
  void noOtherNamesAreKeys(String written) {
    assertInstanceOf(KeyNotation.UnknownKey.class, KeyNotation.read(written));
  }
}
