package lectern.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CommandLineTest {

  static Stream<Arguments> commands() {
    return Stream.of(
        Arguments.of("", List.of()),
        Arguments.of(" \t ", List.of()),
        Arguments.of("firefox", List.of("firefox")),
        Arguments.of("  firefox  --new-tab\t%s ", List.of("firefox", "--new-tab", "%s")),
        Arguments.of("'/my browser' \"a b\"", List.of("/my browser", "a b")),
        Arguments.of("a'b c'd", List.of("ab cd")),
        Arguments.of("a '' \"\"", List.of("a", "", "")),
        Arguments.of("a\\ b \\\"c\\\"", List.of("a b", "\"c\"")),
        Arguments.of("\"it's\" '\"'", List.of("it's", "\"")),
        Arguments.of("'a\\' b", List.of("a\\", "b")),
        Arguments.of("C:\\Programs\\x.exe", List.of("C:\\Programs\\x.exe")),
        Arguments.of("\"C:\\Program Files\\x.exe\" %s", List.of("C:\\Program Files\\x.exe", "%s")),
        Arguments.of("never 'closed now", List.of("never", "closed now")),
        Arguments.of("ends \\", List.of("ends", "\\")),
        Arguments.of("$HOME/x `id` $(id) ;", List.of("$HOME/x", "`id`", "$(id)", ";")));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void aCommandBecomesWords(String command, List<String> words) {
    assertEquals(words, CommandTemplate.words(command));
  }

  static Stream<Arguments> places() {
    return Stream.of(
        Arguments.of(List.of("a"), List.of("a", "URL")),
        Arguments.of(List.of("a", "-x"), List.of("a", "-x", "URL")),
        Arguments.of(List.of("a", "%s", "-x"), List.of("a", "URL", "-x")),
        Arguments.of(List.of("a", "--url=%s!"), List.of("a", "--url=URL!")),
        Arguments.of(List.of("a", "%s%s", "%s"), List.of("a", "URLURL", "URL")),
        Arguments.of(List.of("a", "100%%"), List.of("a", "100%", "URL")),
        Arguments.of(List.of("a", "%%s"), List.of("a", "%s", "URL")),
        Arguments.of(List.of("a", "%", "%x"), List.of("a", "%", "%x", "URL")),
        Arguments.of(List.of("%s"), List.of("%s", "URL")));
  }

  @ParameterizedTest
  @MethodSource("places")
  void theAddressStandsWhereTheCommandSays(List<String> words, List<String> command) {
    assertEquals(command, CommandTemplate.withAddress("URL", words));
  }

  @Test
  void whatTheAddressHoldsIsNotReadAgain() {
    assertEquals(
        List.of("a", "x%sy%%z"), CommandTemplate.withAddress("x%sy%%z", List.of("a", "%s")));
  }

  @Test
  void aHugeCommandIsSplitInTime() {
    String huge = "a\\ '".repeat(500_000);
    assertFalse(
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> CommandTemplate.words(huge))
            .isEmpty());
  }

  @Test
  void programsAreKnownByTheirName() {
    assertEquals("explorer", KnownPrograms.name("/mnt/c/Windows/Explorer.EXE"));
    assertEquals("cmd", KnownPrograms.name("C:\\Windows\\cmd.exe"));
    assertTrue(KnownPrograms.readsInTerminal("/usr/bin/w3m"));
    assertFalse(KnownPrograms.readsInTerminal("firefox"));
    assertFalse(KnownPrograms.exitCodeTells("explorer.exe"));
    assertTrue(KnownPrograms.exitCodeTells("xdg-open"));
  }
}
