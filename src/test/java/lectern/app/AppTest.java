package lectern.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import lectern.document.PunctuationStyle;
import lectern.essay.EssayDate;
import lectern.essay.LibraryInfo;
import lectern.essay.NamedLibrary;
import lectern.library.Catalogue;
import lectern.library.Library;
import lectern.platform.Editor;
import lectern.screen.Frame;
import lectern.screen.Input;
import lectern.screen.Input.Key;
import lectern.screen.Size;
import lectern.state.EssayRecord;
import lectern.state.Ledger;
import lectern.terminal.MemoryPort;
import lectern.ui.Model;
import lectern.ui.Settings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The loop with its commands, on a terminal in memory. */
@Timeout(90)
class AppTest {
  private static final Size SIZE = new Size(60, 12);

  @TempDir Path home;
  private Path essays;
  private Editor editor = new Editor("vi", name -> true, "");
  private PunctuationStyle punctuation = PunctuationStyle.AS_WRITTEN;

  @BeforeEach
  void essays() throws IOException {
    essays = Files.createDirectory(home.resolve("essays"));
    var text = new StringBuilder("---\ntitle: Long\n---\n\n");
    for (int i = 0; i < 80; i++) {
      text.append("Paragraph ").append(i).append(" has a few words of its own.\n\n");
    }
    Files.writeString(essays.resolve("long.md"), text);
  }

  private Services machine() {
    return TestServices.in(home, editor, punctuation, () -> TestServices.NOW);
  }

  private MemoryPort read(String... keys) throws InterruptedException {
    var script = new ArrayList<Input>();
    for (String key : keys) {
      script.add(Key.of(key));
    }
    var port = new MemoryPort(SIZE, script);
    Model first =
        Model.essay("essays", "long.md", EssayDate.of(2026, 1, 1), SIZE, Settings.DEFAULT);
    TestServices.run(port, Library.of(essays), machine(), first);
    return port;
  }

  private MemoryPort shelf(String... keys) throws InterruptedException {
    var script = new ArrayList<Input>();
    for (String key : keys) {
      script.add(Key.of(key));
    }
    var port = new MemoryPort(SIZE, script);
    Model first = Model.shelf("essays", EssayDate.of(2026, 1, 1), SIZE, Settings.DEFAULT);
    TestServices.run(port, Library.of(essays), machine(), first);
    return port;
  }

  @Test
  void anEssayWhoseFileMovedIsOpenedAtTheSameWords() throws Exception {
    read("6", "0", "%", "q");
    String before = top(read("q").frames().getFirst());
    Files.createDirectory(essays.resolve("posts"));
    Files.move(essays.resolve("long.md"), essays.resolve("posts/2024-01-01-long.md"));
    var port = new MemoryPort(SIZE, List.of(Key.of("q")));
    Model first =
        Model.essay(
            "posts", "2024-01-01-long.md", EssayDate.of(2026, 1, 1), SIZE, Settings.DEFAULT);
    TestServices.run(port, Library.of(essays.resolve("posts")), machine(), first);
    assertEquals(before, top(port.frames().getFirst()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "\n \n", "---\ntitle: Nothing yet\n---\n", "<!-- to be written -->\n"})
  void anEmptyEssayIsNotFinishedByOpeningIt(String text) throws Exception {
    Files.writeString(essays.resolve("long.md"), text);
    read("G", "q");
    EssayRecord record =
        Ledger.open(home.resolve("state")).record(essays.toRealPath() + "/long.md");
    assertTrue(record == null || (!record.finished() && record.percent() == 0));
  }

  private EssayRecord saved() throws IOException {
    String key = essays.toRealPath() + "/long.md";
    EssayRecord record = Ledger.open(home.resolve("state")).record(key);
    assertNotNull(record);
    return record;
  }

  private static String top(Frame frame) {
    return frame.row(0);
  }

  @Test
  void theFirstFrameOfAnEssayShowsIt() throws Exception {
    assertTrue(read("Q").frames().getFirst().row(1).contains("Long"));
  }

  @Test
  void punctuationIsShownAsTheReaderWantsIt() throws Exception {
    Files.writeString(essays.resolve("long.md"), "---\nlang: de\n---\n\nEr sagt \"so\".");
    assertTrue(words(read("Q")).contains("\"so\""));
    punctuation = PunctuationStyle.SMART;
    assertTrue(words(read("Q")).contains("„so“"));
  }

  @Test
  void headsGetTheSamePunctuationAsTexts() throws Exception {
    String head = "---\ntitle: It's \"so\"...\ndescription: He's here\nslug: it's\n---\n\n";
    Files.writeString(essays.resolve("long.md"), head + "# It's \"so\"...\n\nWords.");
    assertTrue(words(read("Q")).contains("It's \"so\"..."));
    punctuation = PunctuationStyle.SMART;
    String essay = words(read("Q"));
    assertEquals(3, essay.split("It’s “so”…", -1).length, "above and below the essay: " + essay);
    assertTrue(essay.contains("He’s here"), essay);
    Path cache = home.resolve("cache");
    Library.of(essays).scan(Catalogue.load(cache, essays), () -> false, found -> {}).save();
    String shelf = words(shelf("Q"));
    assertTrue(shelf.contains("It’s “so”…") && shelf.contains("He’s here"), shelf);
    assertTrue(words(shelf("/", "i", "t", "'", "s", "Enter", "Q")).contains("It’s “so”…"));
    assertFalse(words(shelf("/", "i", "t", "x", "s", "Enter", "Q")).contains("It’s “so”…"));
  }

  private static String words(MemoryPort port) {
    Frame frame = port.frames().getLast();
    return String.join("\n", IntStream.range(0, frame.size().rows()).mapToObj(frame::row).toList());
  }

  @Test
  void thePlaceIsOnDiskWhenTheProgramHasEnded() throws Exception {
    Frame last = read("Space", "Space", "Space", "Q").frames().getLast();
    assertTrue(saved().percent() > 5, "some way into the essay");
    Frame again = read("Q").frames().getFirst();
    assertEquals(firstWords(last), firstWords(again));
  }

  @Test
  void aTerminalThatGoesAwayLosesNoPlace() throws Exception {
    read("Space", "Space"); // the script ends, and with it the terminal
    assertTrue(saved().percent() > 5, "some way into the essay");
  }

  @Test
  void onlyTheEndFinishesAnEssay() throws Exception {
    read("Space", "Q");
    assertTrue(!saved().finished());
    read("G", "Q");
    assertTrue(saved().finished());
    read("g", "Space", "Q");
    assertTrue(saved().finished(), "reading it again does not take that back");
  }

  @Test
  void theEditorIsGivenTheFileAtThePlace() throws Exception {
    MemoryPort port = read("]", "Space", "e", "Q");
    List<String> words = firstWords(port.frames().get(2)).lines().toList();
    int number = Integer.parseInt(words.getFirst().strip().split(" ")[1]);
    String file = essays.resolve("long.md").toString();
    assertEquals(List.of(List.of("vi", "+" + (5 + 2 * number), file)), port.lent());
    assertEquals(firstWords(port.frames().get(2)), firstWords(port.frames().getLast()));
  }

  @Test
  void whatCannotBeEditedIsSaid() throws Exception {
    editor = Editor.none("There is no file to edit.");
    MemoryPort port = read("e", "F5", "Q");
    assertTrue(port.lent().isEmpty());
    assertTrue(
        port.frames().stream()
            .anyMatch(frame -> frame.row(SIZE.rows() - 1).contains("no file to edit")));
  }

  @Test
  void aBookmarkIsThereTheNextTime() throws Exception {
    Frame marked = read("Space", "m", "a", "Space", "Q").frames().get(2);
    Frame there = read("g", "'", "a", "Q").frames().getLast();
    assertEquals(firstWords(marked), firstWords(there));
  }

  private static String firstWords(Frame frame) {
    for (int row = 0; row < frame.size().rows(); row++) {
      if (!frame.row(row).isBlank()) {
        return frame.row(row);
      }
    }
    return "";
  }

  /** As when the keyboard's thread ends between two sessions, which hears no key then. */
  @Test
  void aFaultWhileTheNextLibraryIsOpenedEndsTheProgram() throws Exception {
    var other = new NamedLibrary("other", essays.toString());
    var here = new NamedLibrary("here", home.toString());
    var port =
        new MemoryPort(
            SIZE,
            frame -> {
              String words = frame.row(frame.size().rows() - 1) + frame.row(0);
              return words.contains("Opening")
                  ? new Input.Reply("nothing", "")
                  : Key.of(
                      words.contains("Libraries") ? "Enter" : words.contains("here") ? "O" : "Q");
            });
    var input = new EarlyInput(port, code -> {});
    Model first =
        Model.shelf("here", EssayDate.of(2026, 1, 1), SIZE, Settings.DEFAULT)
            .with(List.of(new LibraryInfo(here, -1, true), new LibraryInfo(other, -1, false)));
    int code =
        App.run(
            new Session(input, Library.of(home), machine(), first),
            (library, last) -> {
              Thread broken =
                  Thread.ofPlatform()
                      .start(() -> {
                        throw new IllegalStateException("the keyboard");
                      });
              try {
                broken.join();
              } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
              }
              Model next = Model.shelf("other", EssayDate.of(2026, 1, 1), SIZE, Settings.DEFAULT);
              return new Session(input, Library.of(essays), machine(), next);
            });
    assertEquals(App.BUG, code);
  }
}
