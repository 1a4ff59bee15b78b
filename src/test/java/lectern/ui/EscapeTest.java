package lectern.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import lectern.document.Document;
import lectern.document.SearchText;
import lectern.essay.Essay;
import lectern.essay.Head;
import lectern.markdown.Markdown;
import lectern.screen.Input;
import lectern.screen.Input.Key;
import lectern.screen.Size;
import lectern.ui.loop.Cmd;
import lectern.ui.loop.Msg;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Esc, pressed often enough, leads out of everything, and no key right after it is lost. */
class EscapeTest {
  private static final Size SIZE = new Size(80, 24);

  /** The ways in which some Esc and the key after them come from terminals. */
  private static final List<String> WAYS =
      List.of(
          "Esc Esc Esc Esc Esc Esc Esc Esc /",
          "Esc Esc Esc Esc Esc Esc Esc A-/",
          "A-Esc A-Esc A-Esc A-Esc /",
          "Esc A-Esc Esc A-Esc A-Esc A-/");

  private static final String TEXT =
      "Some *words*[^1] of a [paragraph](https://example.org).\n\n".repeat(400) + "[^1]: A note.";
  private static final Essay LONG = new Essay("long.md", Head.ofTitle("Long"), 80_000, "", 0);

  private final Random random = new Random(20_261_122);
  private final RandomKeys keys =
      new RandomKeys(random, "A-m", "A-o", "J", "K", "r", "e", "v", "t", "o", "m");
  private final Document beginning = Markdown.beginning(TEXT, "Long");
  private final Document whole = Markdown.parse(TEXT, "Long");
  private final Queue<Msg> coming = new ArrayDeque<>();
  private final List<String> pressed = new ArrayList<>();
  private Model model = Model.shelf("essays", ScriptedProgram.TODAY, SIZE, Settings.DEFAULT);
  private Path folder = Path.of("");

  @BeforeEach
  void aShelf() throws Exception {
    folder = ScreensTest.resource("/lectern/ui/essays");
    List<Essay> essays = new ArrayList<>(ScriptedProgram.shelf(folder, SIZE).model().shelf().all());
    essays.add(LONG);
    receive(new Msg.EssaysFound(essays, true));
  }

  /** Whatever was pressed before, and whenever what was asked for comes. */
  @Test
  @Timeout(60)
  void eightEscapesReachTheSearchPrompt() throws Exception {
    for (int round = 0; round < 300; round++) {
      pressed.clear();
      for (int i = 0; i < 25; i++) {
        press(input());
        receiveSome(3);
      }
      for (String key : (WAYS.get(random.nextInt(WAYS.size())) + " z q").split(" ")) {
        press(Key.of(key));
        receiveSome(4);
      }
      while (!coming.isEmpty()) {
        receive(coming.remove());
      }
      press(new Input.Resize(SIZE));
      String last = View.frame(model).row(SIZE.rows() - 1).strip();
      assertTrue(last.startsWith("/zq"), () -> last + " after " + pressed);
      press(Key.of("Esc"));
      press(Key.of("Esc"));
    }
  }

  /** The second key is none of the answer to whatever was asked. */
  @ParameterizedTest
  @CsvSource({"o", "m", "\"'\"", "/", "t", "v", "L"})
  void aKeyRightAfterItCounts(String before) throws Exception {
    ScriptedProgram play =
        ScriptedProgram.essay(folder, "lamps.md", SIZE)
            .keys("j")
            .keys(before)
            .keys("A-/")
            .type("zq");
    assertTrue(play.frame().row(SIZE.rows() - 1).strip().startsWith("/zq"), play.snapshot());
  }

  /** Esc takes back a count that was typed, and leaves nothing. */
  @Test
  void aKeyRightAfterItCountsWithoutTheNumberBefore() throws Exception {
    ScriptedProgram together = ScriptedProgram.essay(folder, "lamps.md", SIZE).keys("Tab 5 A-m z");
    ScriptedProgram apart = ScriptedProgram.essay(folder, "lamps.md", SIZE).keys("Tab 5 Esc m z");
    assertEquals(apart.snapshot(), together.snapshot());
  }

  @Test
  void altAndBackspaceTakeAWordFromWhateverLineIsTyped() throws Exception {
    for (String line : List.of("/", "t")) {
      ScriptedProgram play =
          ScriptedProgram.essay(folder, "lamps.md", SIZE)
              .keys(line)
              .type("no such")
              .keys("A-Backspace");
      String screen = play.type("x").snapshot();
      assertTrue(screen.contains("no x"), screen);
    }
  }

  @Test
  void aBrowserThatIsNotThereTakesNoKeyFromAPrompt() throws Exception {
    ScriptedProgram play = ScriptedProgram.essay(folder, "lamps.md", SIZE).keys("/").type("z");
    play.receive(new Msg.BrowserFailed("https://example.org", "there is no browser here"));
    play.type("q");
    assertNull(play.model().panel());
    assertTrue(play.frame().row(SIZE.rows() - 1).strip().startsWith("/zq"), play.snapshot());
    assertEquals(List.of("copy https://example.org"), play.deeds);
  }

  private void press(Input input) throws Exception {
    pressed.add(input instanceof Key key ? key.written() : input.toString());
    receive(new Msg.InputReceived(input));
  }

  private void receiveSome(int seldom) throws Exception {
    if (random.nextInt(seldom) == 0 && !coming.isEmpty()) {
      receive(coming.remove());
    }
  }

  private Input input() {
    return switch (random.nextInt(30)) {
      case 0 -> new Input.Resize(new Size(1 + random.nextInt(120), 1 + random.nextInt(40)));
      case 1 -> new Input.Paste("two\nlines");
      case 2 ->
          new Input.Mouse(random.nextInt(2) * 64, random.nextInt(24), random.nextInt(80), false);
      default -> {
        String key = keys.next();
        yield Key.of(key.equals("q") || key.equals("Q") ? "j" : key);
      }
    };
  }

  private void receive(Msg msg) throws Exception {
    UpdateResult result = Update.step(model, msg);
    model = result.model();
    for (Cmd cmd : result.commands()) {
      switch (cmd) {
        case Cmd.OpenEssay open when open.id().equals(LONG.id()) -> {
          coming.add(new Msg.EssayOpened(LONG, beginning, null, open.position()));
          coming.add(new Msg.EssayOpened(LONG, whole, null, open.position()));
        }
        case Cmd.OpenEssay open -> {
          Msg.EssayOpened opened = ScriptedProgram.opened(folder, open.id());
          coming.add(new Msg.EssayOpened(opened.essay(), opened.document(), null, open.position()));
        }
        case Cmd.ReadForSearch read ->
            coming.add(new Msg.SearchTextReady(read.plain(), SearchText.of(read.plain())));
        case Cmd.OpenBrowser browse -> coming.add(new Msg.BrowserStarted(browse.address()));
        case Cmd.CopyText copy -> coming.add(new Msg.TextCopied(copy.what()));
        case Cmd.Quit quit -> throw new AssertionError("left after " + pressed);
        default -> {}
      }
    }
  }
}
