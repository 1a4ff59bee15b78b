package lectern.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of what opens a link where, each row in a machine made up for it. */
class OpenerTest {
  private static final String URL = "https://a.org/";

  @ParameterizedTest(name = "{0}: {4}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        // surroundings | configured | $BROWSER | programs on the PATH | what is run
        "linux display | mine | theirs | mine theirs xdg-open | mine URL",
        "linux ssh | mine --tab %s | ~~ | mine | mine --tab URL",
        "mac ssh | mine | ~~ | mine open | mine URL",
        "windows | mine | ~~ | mine rundll32.exe | mine URL",
        "linux display | ~~ | theirs | theirs xdg-open | theirs URL",
        "linux display | ~~ | gone:theirs -x %s | theirs xdg-open | theirs -x URL",
        "linux display | ~~ | :: :theirs | theirs | theirs URL",
        "linux display | ~~ | gone | xdg-open | xdg-open URL",
        "linux | ~~ | theirs & | theirs | theirs URL",
        "linux | ~~ | theirs -x %s& | theirs | theirs -x URL",
        "linux | ~~ | & : theirs -x \\& | theirs | theirs -x \\& URL",
        "linux | ~~ | theirs --at=%c1 %s | theirs | theirs --at=:1 URL",
        "linux | ~~ | a%cb %%c %s | a:b | a:b %c URL",
        "linux display | ~~ | w3m:theirs | w3m theirs | theirs URL",
        "linux ssh | ~~ | theirs | theirs xdg-open | theirs URL",
        "linux | ~~ | theirs | theirs | theirs URL",
        "linux container | ~~ | theirs | theirs | theirs URL",
        "mac | ~~ | theirs | theirs open | theirs URL",
        "windows | ~~ | gone;theirs | theirs rundll32.exe | theirs URL",
        "linux display | ~~ | ~~ | xdg-open gio | xdg-open URL",
        "linux display | ~~ | ~~ | gio sensible-browser | gio open URL",
        "linux display | ~~ | ~~ | sensible-browser firefox | sensible-browser URL",
        "linux display | ~~ | ~~ | x-www-browser firefox | x-www-browser URL",
        "linux display | ~~ | ~~ | firefox | firefox URL",
        "linux display container | ~~ | ~~ | xdg-open | xdg-open URL",
        "linux wsl | ~~ | ~~ | wslview explorer.exe xdg-open | wslview URL",
        "linux wsl | ~~ | ~~ | explorer.exe xdg-open | explorer.exe URL",
        "linux wsl display | ~~ | ~~ | xdg-open | xdg-open URL",
        "mac | ~~ | ~~ | open xdg-open | open URL",
        "windows | ~~ | ~~ | rundll32.exe explorer.exe | rundll32.exe url.dll,FileProtocolHandler"
            + " URL",
        "windows | ~~ | ~~ | explorer.exe | explorer.exe URL",
      })
  void somethingOpensIt(
      String where, String configured, String browser, String programs, String expected) {
    var run =
        assertInstanceOf(
            OpenPlan.RunProgram.class, opener(where, configured, browser, programs).plan(URL));
    assertEquals(expected.replace("URL", URL), String.join(" ", run.command()));
  }

  @ParameterizedTest(name = "{0}: {4}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "linux ssh | ~~ | ~~ | xdg-open | over SSH",
        "linux ssh display | ~~ | ~~ | xdg-open | over SSH",
        "linux ssh wsl | ~~ | ~~ | wslview explorer.exe | over SSH",
        "mac ssh | ~~ | ~~ | open | over SSH",
        "windows ssh | ~~ | ~~ | rundll32.exe | over SSH",
        "linux ssh | ~~ | gone | xdg-open | gone: no such program; over SSH",
        "linux container | ~~ | /nonexistent/foo | ls | /nonexistent/foo: no such program",
        "linux | ~~ | gone:away %s | ls | gone, away: no such program",
        "linux display | ~~ | gone | ls | gone: no such program",
        "linux | ~~ | ~~ | xdg-open firefox | no display",
        "linux container | ~~ | ~~ | xdg-open | a container has no display",
        "linux wsl | ~~ | ~~ | xdg-open | (wslview, explorer.exe)",
        "linux display | ~~ | ~~ | ls | (xdg-open, gio, sensible-browser, x-www-browser, firefox)",
        "mac | ~~ | ~~ | ls | (open)",
        "windows | ~~ | ~~ | ls | (rundll32.exe, explorer.exe)",
        "linux display | gone | theirs | theirs xdg-open | configured browser is not on the PATH:"
            + " gone",
        "linux display | w3m | ~~ | w3m xdg-open | the configured browser is w3m, which needs a"
            + " terminal",
        "linux ssh | ~~ | lynx:links | lynx links | $BROWSER is links, which needs a terminal",
        "linux display | ~~ | w3m | w3m xdg-open | $BROWSER is w3m",
        "linux display | sh -c 'firefox %s' | ~~ | sh | would run the address as commands",
        "linux display | tmux new-window 'w3m %s' | ~~ | tmux | would run the address as commands",
        "linux wsl | cmd.exe /c start | ~~ | cmd.exe | would run the address as commands",
        "linux wsl | ~~ | powershell.exe %s | powershell.exe | would run the address as commands",
      })
  void nothingOpensItAndTheReasonIsSaid(
      String where, String configured, String browser, String programs, String reason) {
    var nowhere =
        assertInstanceOf(
            OpenPlan.NoOpener.class, opener(where, configured, browser, programs).plan(URL));
    assertTrue(nowhere.reason().contains(reason), nowhere.reason());
  }

  @Test
  void anAddressOfItsOwnIsSafeWithAShell() {
    var opener = opener("linux ssh", "sh -c 'exec firefox \"$1\"' sh %s", "", "sh");
    assertEquals(
        new OpenPlan.RunProgram(List.of("sh", "-c", "exec firefox \"$1\"", "sh", URL)),
        opener.plan(URL));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-rf", "javascript:x", "https://a\u001b", "relative", ""})
  void aDangerousAddressIsNeverOpened(String address) {
    var opening = opener("linux display", "mine", "", "mine xdg-open").plan(address);
    assertInstanceOf(OpenPlan.NoOpener.class, opening);
  }

  @Test
  void whatAnAddressHoldsStaysOneArgument() {
    var opening =
        opener("linux display", "", "", "xdg-open").plan("https://a.org/x y;$(id)'\"&`|é");
    assertEquals(
        new OpenPlan.RunProgram(List.of("xdg-open", "https://a.org/x%20y;$(id)'%22&%60%7C%C3%A9")),
        opening);
  }

  @Test
  void aHostileNameOfAProgramIsShownWithoutItsControls() {
    var opener =
        new Opener(
            List.of("br\u001b[2Jowser"), "", surroundings("linux display"), program -> false);
    var nowhere = assertInstanceOf(OpenPlan.NoOpener.class, opener.plan(URL));
    assertTrue(nowhere.reason().chars().noneMatch(Character::isISOControl), nowhere.reason());
  }

  private static Opener opener(String where, String configured, String browser, String programs) {
    return new Opener(
        CommandTemplate.words(configured),
        browser,
        surroundings(where),
        Set.of(programs.split(" "))::contains);
  }

  private static HostEnvironment surroundings(String where) {
    Os os = where.startsWith("mac") ? Os.MAC : where.startsWith("win") ? Os.WINDOWS : Os.LINUX;
    return new HostEnvironment(
        os,
        where.contains("ssh"),
        os != Os.LINUX || where.contains("display"),
        where.contains("wsl"),
        where.contains("container"));
  }
}
