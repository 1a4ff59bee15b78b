package lectern.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lectern.essay.Fault;
import lectern.essay.NamedLibrary;
import lectern.layout.HouseStyle;
import lectern.text.Widths;
import lectern.ui.look.Theme;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Settings and their faults. */
class ConfigReaderTest {
  private static final String HOME = "/home/ada";

  private static ConfigReader.ConfigResult read(String text) {
    return ConfigReader.read(text, HOME);
  }

  private static Config config(String text) {
    ConfigReader.ConfigResult outcome = read(text);
    assertEquals(List.of(), outcome.faults());
    return outcome.config();
  }

  private static String faults(String text) {
    return read(text).faults().stream()
        .map(fault -> fault.line() + ": " + fault.message())
        .collect(Collectors.joining("\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "# nothing\n", "\ufeff", "keys:\n", "keys: {}\n", "{}"})
  void nothingSetIsAllAsUsual(String text) {
    assertEquals(Config.DEFAULT, config(text));
  }

  @Test
  void everySetting() {
    Config config =
        config(
            """
            # as I like it
            library: ~/essays   # mine
            measure: 72
            theme: Sepia
            browser: firefox --new-tab "%s"
            mouse: on
            ambiguous: wide
            links: no
            clipboard: false
            margin-notes: no
            saved-frame: off
            """);
    assertEquals(Path.of("/home/ada/essays"), config.library());
    assertEquals(72, config.measure());
    assertEquals(Theme.SEPIA, config.theme());
    assertEquals(List.of("firefox", "--new-tab", "%s"), config.browser());
    assertTrue(config.mouse());
    assertEquals(Widths.WIDE, config.settings(8, false).widths());
    assertFalse(config.links() || config.clipboard() || config.marginNotes());
    assertFalse(config.savedFrame());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          justify: on, false, true, true, true
          justify: on, true, true, true, false
          '', true, false, false, false
          hyphenate: on, false, false, true, true
          'justify: on
          hyphenate: off', false, true, false, true
          hyphenate: auto, false, false, false, true
          right-to-left: lectern, true, false, false, true
          right-to-left: terminal, false, false, false, false
          """)
  void textsAreSetAsWanted(
      String text, boolean terminalReorders, boolean justified, boolean hyphenated, boolean ours) {
    assertEquals(
        new HouseStyle(justified, hyphenated, ours, ""),
        config(text.replace("\\n", "\n")).typography().house(terminalReorders));
  }

  @Test
  void aBrowserMayBeAList() {
    List<String> command = List.of("open", "-a", "My Browser", "%s");
    assertEquals(command, config("browser: [open, -a, My Browser, '%s']").browser());
    assertEquals(
        command, config("browser:\n- open\n- -a\n- My Browser\n- '%s'\n# end\n").browser());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/srv/essays", "~", "~/a b", "'/x: y'"})
  void aLibraryIsAWholePath(String written) {
    Path library = config("library: " + (written.equals("~") ? "'~'" : written)).library();
    assertTrue(library != null && library.isAbsolute());
  }

  @Test
  void librariesHaveNames() {
    Config config = config("libraries:\n  notes: ~/notes\n  Blog 2: /srv/blog/\n  日記: /srv/日記\n");
    assertEquals(
        List.of(
            new NamedLibrary("notes", "/home/ada/notes"),
            new NamedLibrary("Blog 2", "/srv/blog"),
            new NamedLibrary("日記", "/srv/日記")),
        config.libraries());
    assertEquals(Path.of("/srv/blog"), config.library("Blog 2"));
    assertNull(config.library("blog 2"));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          'libraries: {a: /a, b: /b}', /a
          'libraries: {a: /a, b: /b}
          library: /b', /b
          'library: /c
          libraries: {a: /a, b: /b}', /c
          libraries: {},
          libraries:,
          """)
  void theFirstOfSeveralIsOpenedWhereNoneIsNamed(String text, @Nullable Path library) {
    assertEquals(library, config(text).library());
  }

  static Stream<Arguments> wrong() {
    return Stream.of(
        Arguments.of(
            "libraries: ~/essays",
            "1: libraries: takes names with their folders, as in libraries: {blog: ~/blog}"),
        Arguments.of(
            "libraries: [~/essays]",
            "1: libraries: takes names with their folders, as in libraries: {blog: ~/blog}"),
        Arguments.of(
            "libraries:\n  blog: blog\n  a: {b: c}",
            "2: libraries: blog: takes a folder with its whole path, or from ~/ on\n"
                + "3: libraries: a: takes a folder with its whole path, or from ~/ on"),
        Arguments.of(
            "libraries:\n  a: /a\n  b: /b\n  a: /c",
            "4: libraries: a has its folder on line 2 already"),
        Arguments.of(
            "libraries: {a/b: /a}",
            "1: libraries: a name begins with a letter or a digit and has no /: “a/b”"),
        Arguments.of(
            "libraries: {'-0': /a}",
            "1: libraries: a name begins with a letter or a digit and has no /: “-0”"),
        Arguments.of(
            "libraries: {~: /a}",
            "1: libraries: a name begins with a letter or a digit and has no /: “~”"),
        Arguments.of(
            "libraries: {'': /a}",
            "1: libraries: a name begins with a letter or a digit and has no /: “”"),
        Arguments.of(
            "libraries: {\"a\\tb\": /a}",
            "1: libraries: a name begins with a letter or a digit and has no /: “a\tb”"),
        Arguments.of("thme: dark", "1: there is no setting “thme”; perhaps theme"),
        Arguments.of(
            "colour: red",
            "1: there is no setting “colour”; there are library, libraries, measure, theme, browser, mouse,"
                + " ambiguous, justify, hyphenate, right-to-left, punctuation, links,"
                + " clipboard, margin-notes, saved-frame, keys"),
        Arguments.of(
            "\n\ntheme: sephia",
            "3: theme: “sephia” is no theme; there are terminal, light, dark, sepia,"
                + " high-contrast, mono, auto"),
        Arguments.of("measure: wide", "1: measure: takes a number of cells from 20 to 200"),
        Arguments.of("measure: 19", "1: measure: takes a number of cells from 20 to 200"),
        Arguments.of("measure: 201", "1: measure: takes a number of cells from 20 to 200"),
        Arguments.of("measure: -66", "1: measure: takes a number of cells from 20 to 200"),
        Arguments.of("measure:", "1: measure: takes a number of cells from 20 to 200"),
        Arguments.of(
            "measure: 99999999999999999999", "1: measure: takes a number of cells from 20 to 200"),
        Arguments.of(
            "library: essays", "1: library: takes a folder with its whole path, or from ~/ on"),
        Arguments.of(
            "library: [a]", "1: library: takes a folder with its whole path, or from ~/ on"),
        Arguments.of("mouse: maybe", "1: mouse: takes on or off"),
        Arguments.of("mouse:\n  wheel: on", "1: mouse: takes on or off"),
        Arguments.of("justify: left", "1: justify: takes on or off"),
        Arguments.of("hyphenate: en", "1: hyphenate: takes on, off or auto"),
        Arguments.of("right-to-left: on", "1: right-to-left: takes lectern, terminal or auto"),
        Arguments.of("punctuation: curly", "1: punctuation: takes as-written or smart"),
        Arguments.of("ambiguous: on", "1: ambiguous: takes narrow or wide"),
        Arguments.of(
            "browser: ''", "1: browser: takes a program, as in browser: firefox --new-tab %s"),
        Arguments.of(
            "browser: {a: b}", "1: browser: takes a program, as in browser: firefox --new-tab %s"),
        Arguments.of("theme: dark\ntheme: light", "2: theme: is set on line 1 already"),
        Arguments.of("mouse: up\ntheme: x y\nmeasure: 66", "1: mouse: takes on or off\n2: theme:"),
        Arguments.of("theme: dark\nmouse: [", "2: this is not YAML, and no setting is used: "),
        Arguments.of("- theme", "1: this is not YAML, and no setting is used: "),
        Arguments.of("just words", "1: this is not YAML, and no setting is used: "),
        Arguments.of("theme: @dark", "1: this is not YAML, and no setting is used: "),
        Arguments.of("\ttheme: dark", "1: this is not YAML, and no setting is used: "));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void whatIsWrongIsSaidByItsLineAndLeftAsUsual(String text, String faults) {
    assertTrue(faults(text).startsWith(faults), () -> faults(text));
  }

  @Test
  void aFaultTakesNothingElseWithIt() {
    ConfigReader.ConfigResult outcome = read("theme: none\nmeasure: 70\nwhat: ever\nmouse: on\n");
    assertEquals(2, outcome.faults().size());
    assertEquals(70, outcome.config().measure());
    assertTrue(outcome.config().mouse());
    assertNull(outcome.config().theme());
  }

  /** No text breaks it, and every fault names a line that the text has. */
  @Test
  void noTextBreaksIt() {
    var random = new Random(20_261_122);
    String[] pieces = {
      "theme",
      "measure",
      "keys",
      "browser",
      "library",
      "mouse",
      ": ",
      ":",
      "\n",
      "\n  ",
      "- ",
      "[",
      "]",
      "{",
      "}",
      ", ",
      "'",
      "\"",
      "#",
      "%s",
      "reader",
      "shelf",
      "down",
      "quit",
      "C-c",
      "j",
      "J",
      "Down",
      "C-",
      "-",
      "&a ",
      "*a",
      "!!int ",
      "|\n  ",
      ">\n  ",
      "\t",
      "~",
      "\u0000",
      "\u2028",
      "é",
      "\ud83d\ude00",
      "\ud83d",
      "? ",
      "<<: ",
      "on",
      "66",
      "\r\n",
      "---\n",
      "...\n"
    };
    for (int round = 0; round < 4_000; round++) {
      var text = new StringBuilder();
      for (int i = random.nextInt(24); i >= 0; i--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      ConfigReader.ConfigResult outcome = read(text.toString());
      long lines = text.chars().filter(c -> "\n\r\u2028".indexOf(c) >= 0).count() + 1;
      for (Fault fault : outcome.faults()) {
        assertTrue(fault.line() >= 1 && fault.line() <= lines, () -> text + "\n" + fault);
        assertFalse(fault.message().contains("\n"), fault.message());
      }
    }
  }

  @Test
  void largeAndDeepTextsTakeNoLong() {
    List<String> large =
        List.of(
            "theme: dark\n".repeat(20_000),
            "keys: {reader: {down: [" + "j, ".repeat(80_000) + "k]}}",
            "keys:\n  reader:\n" + "    down: j\n".repeat(20_000),
            "keys: " + "[".repeat(200_000),
            "keys: " + "{a: ".repeat(100_000),
            "a: &a [x]\nb: &b [*a, *a]\n" + "c: [*b, *b, *b, *b]\n".repeat(12_000),
            "x".repeat(1 << 18),
            "\n".repeat(1 << 18));
    for (String text : large) {
      assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(text));
    }
  }
}
