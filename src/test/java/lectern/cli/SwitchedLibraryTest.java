package lectern.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lectern.app.SavedFrames;
import lectern.platform.Directories;
import lectern.platform.HostEnvironment;
import lectern.platform.Opener;
import lectern.platform.Os;
import lectern.screen.Frame;
import lectern.screen.Input;
import lectern.screen.Input.Key;
import lectern.screen.Size;
import lectern.state.EssayRecord;
import lectern.state.Ledger;
import lectern.terminal.MemoryPort;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** From one library to another, with the whole program on a terminal in memory. */
@Timeout(30)
class SwitchedLibraryTest {
  private static final Size SIZE = new Size(70, 16);

  @TempDir Path home;
  private final Queue<String> steps = new ArrayDeque<>();

  @BeforeEach
  void libraries() throws IOException {
    for (String library : List.of("greek", "latin")) {
      Path folder = Files.createDirectory(home.resolve(library));
      for (int essay = 1; essay <= 3; essay++) {
        String title = "Essay %d in %s".formatted(essay, library);
        Files.writeString(
            folder.resolve(essay + ".md"),
            "---\ntitle: %s\ndate: 2024-01-0%d\n---\n".formatted(title, 9 - essay)
                + "Words of it. ".repeat(400));
      }
    }
    Files.createDirectory(home.resolve("config"));
    Files.writeString(
        home.resolve("config/config.yaml"),
        """
        libraries:
          greek: HOME/greek
          Rome: HOME/latin
          away: HOME/away
        """
            .replace("HOME", home.toString()));
  }

  private Directories directories() {
    return new Directories(home.resolve("config"), home.resolve("state"), home.resolve("cache"));
  }

  private int read(String path, String... script) throws InterruptedException {
    return read(path, Map.of(), script);
  }

  /** Presses each key when its words are on the screen: {@code words => key}. */
  private int read(String path, Map<String, String> launched, String... script)
      throws InterruptedException {
    steps.addAll(List.of(script));
    var port = new MemoryPort(SIZE, this::answer);
    var remote = new HostEnvironment(Os.LINUX, true, false, false, false);
    int code =
        ReadCommand.run(
            path,
            directories(),
            launched,
            () -> Optional.of(port),
            config -> new Opener(List.of(), "", remote, name -> false));
    assertTrue(steps.isEmpty(), () -> steps + " is not seen in\n" + text(port.frames().getLast()));
    return code;
  }

  private @Nullable Input answer(Frame frame) {
    String step = steps.peek();
    if (step == null || !text(frame).contains(step.substring(0, step.indexOf(" => ")))) {
      return new Input.Reply("nothing", "");
    }
    steps.remove();
    String key = step.substring(step.indexOf(" => ") + 4);
    if (key.equals("wake")) {
      wake();
      return new Input.Reply("nothing", "");
    }
    return Key.of(key);
  }

  /** Takes away what stands where the ledger is to be. */
  private void wake() {
    try {
      Files.delete(home.resolve("state/ledger"));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static String text(Frame frame) {
    return String.join("\n", IntStream.range(0, frame.size().rows()).mapToObj(frame::row).toList());
  }

  @Test
  void switchingBackRestoresTheFirstLibrary() throws Exception {
    assertEquals(
        0,
        read(
            "",
            "Essay 2 in greek => s",
            "by title => O",
            "Rome => Enter",
            "Essay 1 in latin => O",
            "3 essays => Enter", // how many greek had when it was left
            "correct it in config.yaml => O", // the next one is away
            "Rome => k",
            "Rome => k",
            "Rome => Enter",
            "by title => Q"));
  }

  /** What a later start shows first, as a visit has kept it. */
  private String frame(String folder) throws IOException {
    Path file = SavedFrames.file(directories(), SIZE, folder);
    String saved = Files.readString(file, StandardCharsets.ISO_8859_1);
    Files.delete(file);
    return saved;
  }

  @Test
  void theFirstFrameOfALaterStartIsKeptAsAStartKeepsIt() throws Exception {
    String latin = home.resolve("latin").toString();
    String greek = home.resolve("greek").toString();
    var asked = Map.of("LECTERN_LOOK", "look", "LECTERN_PATH", greek);
    String[] go = {"Essay 1 in greek => O", "Rome => Enter"};
    read(
        greek,
        asked,
        Stream.concat(Stream.of(go), Stream.of("Essay 2 in latin => j", "3 essays => Q"))
            .toArray(String[]::new));
    String switched = frame(latin);
    read(latin, Map.of("LECTERN_LOOK", "look", "LECTERN_PATH", latin), "Essay 2 in latin => Q");
    assertEquals(frame(latin), switched);
  }

  /** The disk refuses in one library, and takes all in the next. */
  @Test
  void whatCouldNotBeSavedIsTriedAgain() throws Exception {
    Files.createDirectories(home.resolve("state/ledger"));
    read(
        home.resolve("greek").toString(),
        "Essay 1 in greek => Enter",
        "Words of it. => Space",
        "is not saved => O",
        "Rome => Enter",
        "Essay 1 in latin => wake",
        "Essay 1 in latin => Q");
    assertNotNull(Ledger.open(home.resolve("state")).record(home.toRealPath() + "/greek/1.md"));
  }

  @Test
  void placesBelongToEachLibrary() throws Exception {
    read(
        "Rome",
        "Essay 1 in latin => j",
        "Essay 2 in latin => Enter",
        "Words of it. => Space",
        "% => O",
        "away => k",
        "away => k",
        "away => Enter",
        "Essay 1 in greek => O",
        "Rome => Enter",
        "Essay 1 in latin => Enter", // the cursor is on the one that was read
        "Words of it. => i",
        "2.md => Q");
    EssayRecord saved =
        Ledger.open(home.resolve("state")).record(home.toRealPath() + "/latin/2.md");
    assertNotNull(saved);
    assertTrue(saved.percent() > 0);
  }
}
