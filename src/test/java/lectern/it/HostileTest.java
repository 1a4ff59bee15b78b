package lectern.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import lectern.app.Services;
import lectern.app.TestServices;
import lectern.essay.EssayDate;
import lectern.library.Library;
import lectern.platform.Editor;
import lectern.screen.Size;
import lectern.terminal.SoakPort;
import lectern.ui.Model;
import lectern.ui.Settings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * All that can be seen of essays that command the terminal, on a terminal in memory that knows
 * lectern's own words only; {@link HostileIT} is the same on a real one, but shorter.
 */
@Timeout(60)
class HostileTest {
  private static final String ALL = HostileText.ALL;
  private static final EssayDate TODAY = EssayDate.of(2026, 1, 1);
  private static final Size USUAL = new Size(80, 24);

  @TempDir Path home;
  private final ByteArrayOutputStream output = new ByteArrayOutputStream();
  private Path shelf;
  private Path evil;

  @BeforeEach
  void essays() throws Exception {
    shelf = home.resolve("shelf");
    evil = HostileText.write(shelf);
  }

  private List<TerminalToken> see(Model first, String way) throws Exception {
    var tour = new KeyScript(way, ALL);
    var port = new SoakPort(first.size(), tour::next, output);
    Services services = TestServices.in(home, new Editor("no" + ALL, name -> false, ""));
    int code = TestServices.run(port, Library.of(shelf), services, first);
    assertEquals("", tour.toString(), "the whole tour");
    assertEquals(0, code);
    byte[] bytes = output.toByteArray();
    List<TerminalToken> tokens = new TerminalTokenizer().take(bytes, bytes.length);
    HostileText.assertNothingIsObeyed(tokens);
    return tokens;
  }

  private Model shelf(Size size) {
    return Model.shelf("shelf" + ALL, TODAY, size, Settings.DEFAULT);
  }

  private Model essay(Path file, Size size) {
    String id = shelf.relativize(file).toString();
    return Model.essay("shelf" + ALL, id, TODAY, size, Settings.DEFAULT);
  }

  private static List<String> copied(List<TerminalToken> tokens) {
    var copied = new ArrayList<String>();
    for (TerminalToken token : tokens) {
      if (token instanceof TerminalToken.OscToken command && command.body().startsWith("52;c;")) {
        byte[] text = Base64.getDecoder().decode(command.body().substring(5));
        copied.add(new String(text, StandardCharsets.UTF_8));
      }
    }
    copied.forEach(HostileText::assertHarmlessCopy);
    return copied;
  }

  @ParameterizedTest
  @CsvSource({"80,24", "200,60", "30,12"})
  void hostileTextOnTheShelfIsHarmless(int columns, int rows) throws Exception {
    see(
        shelf(new Size(columns, rows)),
        "?Evil j k s s s s d ? Esc t ! j Space - Esc Esc Esc / ! \u202e \u009b Backspace Enter Esc"
            + " Esc T T T T T T j j Enter ?Eight Tab Q");
  }

  @ParameterizedTest
  @CsvSource({"80,24", "200,60", "30,12"})
  void hostileTextOnThePageIsHarmless(int columns, int rows) throws Exception {
    see(
        essay(evil, new Size(columns, rows)),
        "?Evil Space Space Space G g ] z z i ?File j PgDn End Esc t ! Esc Esc t Enter"
            + " F j Esc # Esc L j p Esc Esc / ! \u202e \u009b Enter Esc / B o d y Enter Esc"
            + " m a ' a ' \u009b e ?editor Q");
  }

  @ParameterizedTest
  @CsvSource({"80,24", "200,60"})
  void hostileLinksAreHarmless(int columns, int rows) throws Exception {
    List<TerminalToken> tokens =
        see(
            essay(evil, new Size(columns, rows)),
            "?Evil"
                + " Space"
                + " Tab y Y".repeat(24)
                + " g"
                + " Tab Enter Esc".repeat(24)
                + " g o Esc 1 Enter ?Note Tab y Y Esc Esc L y Y Esc F Y Esc g");
    assertTrue(copied(tokens).size() > 40, () -> copied(tokens).size() + " texts were copied");
  }

  @Test
  void hostileTextIsCopiedHarmlessly() throws Exception {
    List<TerminalToken> tokens =
        see(essay(evil, USUAL), "?Evil Space Space v" + " }".repeat(30) + " y ?clipboard");
    String words = copied(tokens).getFirst();
    assertTrue(words.contains("Caption") && words.contains("revo"), words);
  }

  @Test
  void hostileAddressesThatCannotBeOpenedAreHarmless() throws Exception {
    Path turned = shelf.resolve("turned.md");
    Files.writeString(turned, "[a](https://example.org/\u202ea\u2066)\n");
    List<TerminalToken> tokens =
        see(essay(turned, USUAL), "?Turned Tab Enter ?address ?clipboard p Esc Esc");
    assertEquals(List.of("https://example.org/a"), copied(tokens));
  }
}
