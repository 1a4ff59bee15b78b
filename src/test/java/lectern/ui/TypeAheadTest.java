package lectern.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lectern.screen.Frame;
import lectern.screen.Input;
import lectern.screen.Input.Key;
import lectern.screen.Size;
import lectern.ui.loop.Bookmark;
import lectern.ui.loop.Cmd;
import lectern.ui.loop.Msg;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys between Enter and the essay, which takes its time. */
class TypeAheadTest {
  private static final Size SIZE = new Size(80, 24);

  /** The essay that all of this is about, as it comes from disk. */
  private Msg.EssayOpened comes;

  private Model model;
  private final List<Cmd> commands = new ArrayList<>();

  @BeforeEach
  void anEssayIsAskedFor() throws Exception {
    var folder = ScreensTest.resource("/lectern/ui/essays");
    comes = ScriptedProgram.opened(folder, "lamps.md");
    model = ScriptedProgram.shelf(folder, SIZE).model();
    model = model.with(model.shelf().select("lamps.md"));
    type("Enter");
    assertNotNull(model.pending());
    commands.clear();
  }

  private void type(String keys) {
    for (String key : keys.split(" ")) {
      receive(new Msg.InputReceived(Key.of(key)));
    }
  }

  private void receive(Msg msg) {
    UpdateResult result = Update.step(model, msg);
    model = result.model();
    commands.addAll(result.commands());
  }

  private String snapshot() {
    Frame frame = View.frame(model);
    return IntStream.range(0, SIZE.rows()).mapToObj(frame::row).collect(Collectors.joining("\n"));
  }

  /** It makes no difference whether the essay comes before the keys, between them, or after. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "j j j",
        "x",
        "x j",
        "Space",
        "5 j",
        "G",
        "Tab Tab Enter",
        "L j",
        "t",
        "# Enter",
        "d v w",
        "?"
      })
  void keysAreMeantForTheEssay(String keys) {
    Model before = model;
    receive(comes);
    type(keys);
    String expected = snapshot();
    var deeds = List.copyOf(commands);
    int count = keys.split(" ").length;
    for (int early = 1; early <= count; early++) {
      model = before;
      commands.clear();
      for (int i = 0; i < count; i++) {
        type(keys.split(" ")[i]);
        if (i + 1 == early) {
          receive(comes);
        }
      }
      assertEquals(expected, snapshot(), keys + " with " + early + " too early");
      assertEquals(deeds, commands);
    }
  }

  @Test
  void aPasteWaitsWithTheKeysAroundIt() {
    Model before = model;
    receive(comes);
    type("/ l");
    receive(new Msg.InputReceived(new Input.Paste("amp")));
    type("Enter");
    String expected = snapshot();
    model = before;
    type("/ l");
    receive(new Msg.InputReceived(new Input.Paste("amp")));
    type("Enter");
    receive(comes);
    assertEquals(expected, snapshot());
  }

  @Test
  void aBookmarkIsThereForTheKeyThatGoesToIt() {
    var anchor = comes.document().plainText().anchor(comes.document().plainText().length() / 2);
    var bookmarks = List.of(new Bookmark("a", "lamps.md", anchor));
    var opened =
        new Msg.EssayOpened(comes.essay(), comes.document(), null, comes.position(), bookmarks);
    Model before = model;
    receive(opened);
    type("' a");
    String expected = snapshot();
    model = before;
    type("' a");
    receive(opened);
    assertEquals(expected, snapshot());
    assertTrue(model.reader() != null && model.reader().offset() > 0, expected);
  }

  /** The panel that reports it would take the first of them. */
  @Test
  void aBrowserThatIsNotThereTakesNoneOfThem() {
    type("G");
    receive(new Msg.BrowserFailed("https://example.org", "there is no browser here"));
    receive(comes);
    assertNull(model.panel());
    assertTrue(model.reader() != null && model.reader().offset() > 0, snapshot());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Esc", "q", "j j Esc"})
  void theWaitingEndsAtOnce(String keys) {
    String shelf = snapshot();
    type(keys);
    assertNull(model.pending());
    assertEquals(List.of(), commands);
    receive(comes);
    assertEquals(shelf, snapshot(), "what comes too late is not shown");
  }

  @ParameterizedTest
  @ValueSource(strings = {"C-c", "Q"})
  void theProgramIsLeftAtOnce(String key) {
    type(key);
    assertTrue(commands.contains(new Cmd.Quit()));
  }

  /** What was clicked at is the shelf, which is gone when the essay comes. */
  @Test
  void clicksAreIgnoredWhileLoading() {
    receive(new Msg.InputReceived(new Input.Mouse(0, 4, 30, false)));
    receive(new Msg.InputReceived(new Input.Mouse(65, 4, 30, false)));
    assertEquals(List.of(), commands);
    Model before = model;
    receive(comes);
    String expected = snapshot();
    model = before;
    receive(comes);
    assertEquals(expected, snapshot());
    var essay = before.shelf().essay();
    assertNotNull(essay);
    assertEquals("lamps.md", essay.id());
  }

  @ParameterizedTest
  @ValueSource(strings = {"j", "j Enter", "G k", "/ w", "t Down", "x", "2 j", "?"})
  void keysOnAShelfOfWhichNothingIsKnownWaitForIt(String keys) {
    var found = new Msg.EssaysFound(model.shelf().all(), true);
    Model empty = Model.shelf("essays", ScriptedProgram.TODAY, SIZE, Settings.DEFAULT);
    model = empty;
    receive(found);
    type(keys);
    String expected = snapshot();
    var deeds = List.copyOf(commands);
    model = empty;
    commands.clear();
    type(keys);
    assertEquals(List.of(), commands);
    receive(found);
    assertEquals(expected, snapshot());
    assertEquals(deeds, commands);
  }

  @ParameterizedTest
  @ValueSource(strings = {"q", "Q", "C-c"})
  void anEmptyShelfIsLeftAtOnce(String keys) {
    model = Model.shelf("essays", ScriptedProgram.TODAY, SIZE, Settings.DEFAULT);
    type(keys);
    assertTrue(commands.contains(new Cmd.Quit()));
  }

  /** The key that leaves is a letter of a search that was begun before it. */
  @Test
  void theLeaveKeyIsQueuedBehindOtherKeys() {
    model = Model.shelf("essays", ScriptedProgram.TODAY, SIZE, Settings.DEFAULT);
    type("/ z q");
    assertEquals(List.of(), commands);
  }

  @Test
  void theScreenIsDrawnAgainAtOnce() {
    type("C-l");
    assertEquals(List.of(new Cmd.Redraw()), commands);
    assertNotNull(model.pending());
  }

  @Test
  void keysForAnEssayThatDoesNotComeAreDropped() {
    type("j j x");
    receive(new Msg.OpenFailed("lamps.md", "lamps.md: gone"));
    assertEquals(List.of(), commands);
    assertNull(model.reader());
    assertEquals("lamps.md: gone", model.message());
  }

  /** It may have been asked for, and left for this one, before that was known. */
  @Test
  void anotherThatDoesNotComeIsNoReasonToDropThem() {
    type("j j");
    receive(new Msg.OpenFailed("other.md", "other.md: gone"));
    assertEquals("other.md: gone", model.message());
    assertNotNull(model.pending());
    receive(comes);
    assertNotNull(model.reader());
  }

  @Test
  void leavingAnEssayForTheNextLeavesBoth() {
    receive(comes);
    type("J q");
    assertNull(model.pending());
    assertNull(model.reader());
  }

  @Test
  void theQueueIsBounded() {
    type("j ".repeat(5_000).strip());
    PendingScreen opening = model.pending();
    assertTrue(opening != null && opening.typed().size() <= 200);
  }
}
