package lectern.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import lectern.document.PlainTextRange;
import lectern.document.TextAnchor;
import lectern.essay.Essay;
import lectern.essay.SearchResult;
import lectern.essay.Snippet;
import lectern.screen.CellStyle;
import lectern.screen.Frame;
import lectern.screen.Input;
import lectern.screen.Size;
import lectern.ui.loop.Cmd;
import lectern.ui.loop.IndexProgress;
import lectern.ui.loop.Msg;
import lectern.ui.panel.SearchPanel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The search of the library: what keys and answers make of it. */
class LibrarySearchTest {
  private static final Size SIZE = new Size(80, 24);

  private static Path essays() throws Exception {
    return ScreensTest.resource("/lectern/ui/essays");
  }

  private static ScriptedProgram shelf() throws Exception {
    return ScriptedProgram.shelf(essays(), SIZE);
  }

  /** The program alone, whose commands nobody runs. */
  private static final class Bare {
    private Model model;
    private final List<Cmd> commands = new ArrayList<>();

    Bare(Model model) {
      this.model = model;
    }

    Bare keys(String written) {
      for (String key : written.split(" ")) {
        receive(new Msg.InputReceived(Input.Key.of(key)));
      }
      return this;
    }

    void receive(Msg msg) {
      UpdateResult result = Update.step(model, msg);
      model = result.model();
      commands.addAll(result.commands());
    }

    SearchPanel search() {
      return assertInstanceOf(SearchPanel.class, model.panel());
    }

    String words() {
      Frame frame = View.frame(model);
      var words = new StringBuilder();
      for (int row = 0; row < frame.size().rows(); row++) {
        words.append(frame.row(row)).append('\n');
      }
      return words.toString();
    }
  }

  private static Bare bare() throws Exception {
    return new Bare(shelf().model());
  }

  private static Msg.LibraryAnswered answer(Bare bare, String query, int... essays) {
    var results = new ArrayList<SearchResult>();
    for (int index : essays) {
      Essay essay = bare.model.shelf().all().get(index);
      var passage = new Snippet("one two", List.of(new PlainTextRange(4, 7)));
      results.add(new SearchResult(essay, List.of(), passage, 2, TextAnchor.START));
    }
    return new Msg.LibraryAnswered(query, results, results.size(), List.of());
  }

  @Test
  void everyLineThatIsTypedIsAskedAtOnce() throws Exception {
    Bare bare = bare().keys("S a Space b Left Backspace C-u");
    List<String> asked =
        bare.commands.stream()
            .map(command -> assertInstanceOf(Cmd.SearchLibrary.class, command).query())
            .toList();
    assertEquals(List.of("", "a", "a ", "a b", "ab", "b"), asked.subList(0, 6));
    assertEquals("b", bare.search().query());
  }

  @Test
  void theAnswerToAnOlderLineIsDropped() throws Exception {
    Bare bare = bare().keys("S a b");
    bare.receive(answer(bare, "a", 0, 1));
    assertEquals(0, bare.search().results().size());
    bare.receive(answer(bare, "ab", 2));
    assertEquals(1, bare.search().results().size());
    bare.receive(answer(bare, "a", 0, 1));
    assertEquals(1, bare.search().results().size());
    bare.keys("Esc");
    bare.receive(answer(bare, "ab", 0));
    assertNull(bare.model.panel());
  }

  @Test
  void anAnswerBelowTheHelpIsNotLost() throws Exception {
    Bare bare = bare().keys("S a F1");
    bare.receive(answer(bare, "a", 0, 1));
    bare.keys("Esc");
    assertEquals(2, bare.search().results().size());
  }

  @Test
  void anAnswerThatComesAgainKeepsTheEssayThatIsSelected() throws Exception {
    Bare bare = bare().keys("S a");
    bare.receive(answer(bare, "a", 0, 1));
    bare.keys("Down");
    Essay selected = bare.model.shelf().all().get(1);
    bare.receive(answer(bare, "a", 2, 3, 1));
    assertEquals(2, bare.search().selected());
    assertEquals(selected, Objects.requireNonNull(bare.search().result()).essay());
    bare.keys("b");
    bare.receive(answer(bare, "ab", 2, 1));
    assertEquals(0, bare.search().selected());
  }

  private static Msg.LibraryAnswered answer(String query, int essays, int of) throws Exception {
    var results = new ArrayList<SearchResult>();
    for (int i = 0; i < essays; i++) {
      Essay essay = ScriptedProgram.opened(essays(), "lamps.md").essay();
      results.add(
          new SearchResult(
              new Essay("e" + i + ".md", essay.head(), 9, "", 0),
              List.of(),
              new Snippet("one", List.of()),
              0,
              TextAnchor.START));
    }
    return new Msg.LibraryAnswered(query, results, of, List.of());
  }

  private static List<Cmd> asked(Bare bare) {
    List<Cmd> asked = bare.commands.stream().filter(Cmd.SearchLibrary.class::isInstance).toList();
    bare.commands.clear();
    return asked;
  }

  /** Sentences cost time, so that they are only made for results that somebody comes near. */
  @Test
  void moreResultsComeWhenTheLastOnesAreNear() throws Exception {
    Bare bare = bare().keys("S a");
    bare.receive(answer("a", 20, 250));
    bare.receive(answer("a", 100, 250));
    assertTrue(bare.words().contains("250 essays"), bare.words());
    asked(bare);
    bare.keys("Down");
    bare.keys("Down");
    assertEquals(List.of(), asked(bare));
    bare.keys("Tab G");
    assertEquals(List.of(new Cmd.SearchLibrary("a", 200)), asked(bare));
    bare.keys("k k");
    assertEquals(List.of(), asked(bare), "it is under way");
    bare.receive(answer("a", 20, 250));
    assertEquals(97, bare.search().selected(), "the beginning of an answer");
    bare.receive(answer("a", 200, 250));
    assertEquals(97, bare.search().selected());
    bare.keys("G G");
    assertEquals(List.of(new Cmd.SearchLibrary("a", 400)), asked(bare));
    bare.receive(answer("a", 250, 250));
    bare.keys("G");
    assertEquals(249, bare.search().selected());
    assertEquals(List.of(), asked(bare), "these are all");
  }

  @Test
  void theNextOfManyResultsIsReadTheSameWay() throws Exception {
    Bare bare = bare().keys("S a");
    bare.receive(answer("a", 100, 101));
    bare.keys("Tab G");
    asked(bare);
    bare.keys("Enter");
    assertEquals(List.of(), asked(bare), "it is under way");
    bare.receive(answer("a", 101, 101));
    SearchPanel left = bare.model.searchHistory().library();
    assertEquals(101, Objects.requireNonNull(left).results().size());
    assertEquals(99, left.selected());
  }

  @Test
  void enterBeforeTheAnswerOpensTheBestResult() throws Exception {
    Bare bare = bare().keys("S a Enter");
    assertFalse(bare.commands.stream().anyMatch(Cmd.OpenEssay.class::isInstance));
    bare.receive(answer(bare, "a", 3, 1));
    Cmd.OpenEssay open = assertInstanceOf(Cmd.OpenEssay.class, bare.commands.getLast());
    assertEquals(bare.model.shelf().all().get(3).id(), open.id());
    Bare other = bare().keys("S a Enter b");
    other.receive(answer(other, "ab", 3));
    assertFalse(other.commands.stream().anyMatch(Cmd.OpenEssay.class::isInstance));
  }

  /**
   * Keys that are pressed before an essay has come are for it, and for the search that it opens.
   */
  @Test
  void noLetterIsLostWhileAnEssayIsOpened() throws Exception {
    ScriptedProgram play = shelf().keys("j Enter B Enter");
    var bare = new Bare(play.model());
    bare.keys("Backspace S t y");
    assertNull(bare.model.panel());
    bare.receive(ScriptedProgram.opened(essays(), "lamps.md"));
    bare.keys("r e");
    assertEquals("tyre", bare.search().query());
  }

  @Test
  void theLastLineSaysHowFarTheIndexIs() throws Exception {
    Bare bare = bare().keys("S a");
    bare.receive(new Msg.LibraryIndexed(new IndexProgress(1_200, 10_000)));
    bare.receive(answer(bare, "a"));
    assertTrue(bare.words().contains("Indexing 1200 of 10000"), bare.words());
    assertTrue(bare.words().contains("No essay contains that so far."), bare.words());
    bare.receive(new Msg.LibraryIndexed(new IndexProgress(10_000, 10_000)));
    assertFalse(bare.words().contains("Indexing"), bare.words());
    assertTrue(bare.words().contains("No essay contains that."), bare.words());
    bare.receive(new Msg.LibraryIndexed(IndexProgress.UNKNOWN));
    assertTrue(bare.words().contains("so far"), bare.words());
  }

  @Test
  void whatIsWrongWithTheIndexIsOneLine() throws Exception {
    Bare bare = bare().keys("S a");
    bare.receive(new Msg.NoticeReceived("The library cannot be searched: no."));
    assertTrue(bare.words().contains("The library cannot be searched: no."), bare.words());
    bare.keys("Esc");
    assertNull(bare.model.panel());
  }

  @ParameterizedTest
  @ValueSource(strings = {"S", "B"})
  void anEssayThatWasOpenedAloneHasNoLibrary(String key) throws Exception {
    ScriptedProgram play = ScriptedProgram.essay(essays(), "lamps.md", SIZE).keys(key);
    assertTrue(play.words().contains("No library to search: the essay was opened alone."));
  }

  @Test
  void anEmptyLibrarySaysSo(@TempDir Path empty) {
    ScriptedProgram play = ScriptedProgram.shelf(empty, SIZE).keys("S");
    assertTrue(play.words().contains("There is no essay to search."), play.snapshot());
  }

  /** From the shelf as from an essay, the results come back as they were. */
  @ParameterizedTest
  @CsvSource({"S", "Enter S"})
  void theResultsComeBackAsTheyWere(String way) throws Exception {
    ScriptedProgram play = shelf().keys(way).type("oil").keys("Down Tab");
    String before = play.snapshot();
    play.keys("Enter d n Backspace");
    assertEquals(before, play.snapshot());
    play.resize(new Size(40, 12)).resize(SIZE);
    assertEquals(before, play.snapshot());
  }

  @Test
  void theWayBackFromALinkLeadsOverTheResult() throws Exception {
    ScriptedProgram play = shelf().keys("S").type("shears").keys("Enter");
    assertEquals("wicks.md", open(play));
    play.keys("B Enter");
    assertEquals("lamps.md", open(play), play.snapshot());
    play.keys("Backspace");
    assertEquals("wicks.md", open(play));
    play.keys("Backspace");
    assertInstanceOf(SearchPanel.class, play.model().panel());
    play.keys("Esc");
    assertNull(play.model().reader(), "the shelf, from which was searched");
  }

  @Test
  void hitsLeadFromOneResultToTheNextAndBack() throws Exception {
    ScriptedProgram play =
        shelf().keys("S").type("tallow oil").keys("C-u").type("wick").keys("Enter");
    var read = new ArrayList<String>();
    for (int i = 0; i < 3; i++) {
      read.add(open(play) + " " + status(play));
      play.keys("n");
    }
    assertEquals(
        List.of("wicks.md 1 of 1: “wick”", "night.md 1 of 66: “wick”", "night.md 2 of 66: “wick”"),
        read);
    play.keys("N N N");
    assertEquals("wicks.md 1 of 1: “wick”", open(play) + " " + status(play));
    play.keys("n N n Backspace");
    assertEquals(1, assertInstanceOf(SearchPanel.class, play.model().panel()).selected());
  }

  /** The essay that is open, by its id. */
  private static String open(ScriptedProgram play) {
    return Objects.requireNonNull(play.model().reader()).essay().id();
  }

  private static String status(ScriptedProgram play) {
    return play.frame().row(SIZE.rows() - 1).strip();
  }

  @Test
  void otherWordsInTheEssayTakeThePlaceOfTheSearch() throws Exception {
    ScriptedProgram play =
        shelf().keys("S").type("wick").keys("Enter /").type("smell").keys("Enter");
    assertTrue(status(play).contains("1 of 1: “smell”"), status(play));
    play.keys("n n");
    assertEquals("wicks.md", open(play));
    assertTrue(status(play).contains("from the beginning again"), status(play));
  }

  @Test
  void aReloadKeepsTheHitsHighlighted() throws Exception {
    ScriptedProgram play = shelf().keys("S").type("trimming").keys("Enter");
    List<String> highlighted = highlighted(play.frame());
    assertFalse(highlighted.isEmpty());
    assertEquals(highlighted, highlighted(play.keys("r").frame()));
    assertEquals(List.of(), highlighted(play.keys("Esc").frame()));
    assertEquals(highlighted, highlighted(play.keys("n N").frame()));
  }

  @Test
  void hitsAreHighlightedInTitlesAndSentences() throws Exception {
    ScriptedProgram play = shelf().keys("S").type("lamp oil");
    assertEquals(List.of("lamp", "oil", "oil"), highlighted(play.frame()).subList(0, 3));
  }

  /** The runs of underlined and bold cells, which both hits and their mark are. */
  private static List<String> highlighted(Frame frame) {
    var highlighted = new ArrayList<String>();
    for (int row = 0; row < frame.size().rows(); row++) {
      var run = new StringBuilder();
      for (int column = 0; column < frame.size().columns(); column++) {
        CellStyle style = frame.cell(row, column).cellStyle();
        boolean hit =
            style.has(CellStyle.BOLD)
                && (style.has(CellStyle.UNDERLINE) || style.has(CellStyle.REVERSE));
        if (hit) {
          run.append(frame.cell(row, column).cluster());
        } else if (!run.isEmpty()) {
          highlighted.add(run.toString());
          run.setLength(0);
        }
      }
    }
    return highlighted;
  }
}
