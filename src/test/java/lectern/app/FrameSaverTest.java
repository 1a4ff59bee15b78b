package lectern.app;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import lectern.essay.EssayDate;
import lectern.library.Catalogue;
import lectern.library.Library;
import lectern.platform.Directories;
import lectern.screen.Frame;
import lectern.screen.Input;
import lectern.screen.Input.Key;
import lectern.screen.Size;
import lectern.terminal.Emulator;
import lectern.terminal.MemoryPort;
import lectern.terminal.Terminal;
import lectern.ui.Model;
import lectern.ui.Settings;
import lectern.ui.look.Theme;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The frame that is saved of a visit, and the first one of the next. */
@Timeout(180)
class FrameSaverTest {
  /** {@code -Dlectern.pairs=2000} tries more than everyday tests do. */
  private static final int PAIRS = Integer.getInteger("lectern.pairs", 500);

  private static final Size SIZE = new Size(60, 14);
  private static final Map<String, String> EXACT = Map.of("TERM", "xterm-direct");

  @TempDir Path home;
  private Path essays;
  private Size size = SIZE;
  private Settings settings = Settings.DEFAULT;
  private boolean wanted = true;

  @BeforeEach
  void essays() throws IOException {
    essays = Files.createDirectory(home.resolve("essays")).toRealPath();
    for (int i = 0; i < 4; i++) {
      write("e" + i + ".md", 12 + i);
    }
  }

  private void write(String name, int paragraphs) throws IOException {
    var text =
        new StringBuilder("---\ntitle: Essay " + name + "\ndate: 2024-0" + (1 + paragraphs % 9))
            .append("-02\ntags: [craft, " + name.charAt(0) + "]\n---\n\n");
    for (int i = 0; i < paragraphs; i++) {
      text.append("Paragraph ").append(i).append(" of ").append(paragraphs);
      text.append(" has *a few* words[^1] of [its own](https://a.example/").append(i);
      text.append(").\n\n");
    }
    Files.writeString(essays.resolve(name), text.append("[^1]: A note.\n"));
  }

  /** Has the shelf known, so that it is there in the first frame. */
  private void scanned() {
    Catalogue none = Catalogue.load(home.resolve("cache"), essays);
    assertTrue(Library.of(essays).scan(none, () -> false, found -> {}).save());
  }

  private Directories directories() {
    return new Directories(home.resolve("config"), home.resolve("state"), home.resolve("cache"));
  }

  /** What the launcher says of this path, and of the frame that it has shown. */
  private Map<String, String> launched(Path path, @Nullable Path shown) throws IOException {
    var output = new HashMap<>(Map.of("LECTERN_LOOK", "look", "LECTERN_PATH", path.toString()));
    if (shown != null) {
      output.put("LECTERN_FRAME", head(shown).get(1) + " " + shown);
    }
    return output;
  }

  private static List<String> head(Path frame) throws IOException {
    return Files.readString(frame, ISO_8859_1).lines().limit(2).toList();
  }

  private Path frame(Path path) {
    String name = size.rows() + "x" + size.columns() + path.toString().replace('/', '%');
    return home.resolve("cache/frames").resolve(name);
  }

  private static byte[] bytes(Path frame) throws IOException {
    byte[] all = Files.readAllBytes(frame);
    int start = new String(all, ISO_8859_1).indexOf('\u001b');
    return java.util.Arrays.copyOfRange(all, start, all.length);
  }

  private MemoryPort visit(Path path, String... keys) throws Exception {
    return visit(path, launched(path, null), keys);
  }

  private MemoryPort visit(Path path, Map<String, String> launched, String... keys)
      throws Exception {
    var script = new ArrayDeque<>(List.of(keys));
    // a title waits until an essay of that title stands there
    var port =
        new MemoryPort(
            size,
            frame -> {
              String key = script.peek();
              boolean waits = key != null && key.startsWith("Essay ");
              if (waits && !frame.row(size.rows() - 1).contains(key)) {
                return new Input.Reply("nothing", "");
              }
              script.poll();
              return key == null
                  ? new Input.EndOfInput()
                  : waits ? new Input.Reply("nothing", "") : Key.of(key);
            });
    SavedFrames saved = SavedFrames.of(directories(), launched);
    byte[] shown = saved == null ? null : saved.shown();
    if (shown != null) {
      port.adoptScreen(shown);
    }
    var frames =
        new FrameSaverConfig(
            saved, false, wanted, () -> settings, frame -> Terminal.firstFrame(frame, EXACT, true));
    EssayDate today = EssayDate.of(2026, 1, 1);
    boolean shelf = Files.isDirectory(path);
    Path folder = shelf ? path : essays;
    Model first =
        shelf
            ? Model.shelf("essays", today, size, settings)
            : Model.essay("essays", path.getFileName() + "", today, size, settings);
    Library library = shelf ? Library.of(folder) : Library.ofOne(folder);
    TestServices.run(port, library, TestServices.in(home, frames), first);
    return port;
  }

  /** The screen when the first frame of a visit stands, with a saved one below it or none. */
  private Emulator screen(MemoryPort port, byte[] before) {
    var screen = new Emulator(size.rows(), size.columns(), Emulator.Opinion.OURS);
    screen.write(before);
    screen.write(port.firstBytes());
    return screen;
  }

  @Test
  void aShelfIsSavedAsTheNextStartShowsIt() throws Exception {
    scanned();
    visit(essays, "j", "Enter", "Essay e2.md", "Space", "q", "j", "q");
    MemoryPort next = visit(essays, launched(essays, frame(essays)), "q");
    assertEquals(0, next.firstBytes().length, "nothing is sent, as it is all there");
    assertTrue(screen(next, bytes(frame(essays))).shows(next.frames().getFirst()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"q", "Space q", "d d q", "G q", "Tab Enter Q", "/ f e w Enter q", "t q q"})
  void anEssayIsSavedAsTheNextStartShowsIt(String keys) throws Exception {
    Path essay = essays.resolve("e3.md");
    visit(essay, keys.split(" "));
    MemoryPort next = visit(essay, launched(essay, frame(essay)), "q");
    assertEquals(0, next.firstBytes().length, "nothing is sent, as it is all there");
    assertTrue(screen(next, bytes(frame(essay))).shows(next.frames().getFirst()));
  }

  /** It may be asked for by its own name the next time. */
  @Test
  void anEssayThatWasOpenedFromTheShelfIsSavedToo() throws Exception {
    scanned();
    visit(essays, "Enter", "Essay e3.md", "Space", "J", "Essay e2.md", "Space", "Q");
    for (String name : List.of("e3.md", "e2.md")) {
      Path essay = essays.resolve(name);
      MemoryPort next = visit(essay, launched(essay, frame(essay)), "q");
      assertEquals(0, next.firstBytes().length, name);
    }
  }

  @Test
  void anEditedEssayIsCorrected() throws Exception {
    Path essay = essays.resolve("e3.md");
    visit(essay, "q");
    byte[] before = bytes(frame(essay));
    Map<String, String> launched = launched(essay, frame(essay));
    write("e3.md", 3);
    MemoryPort next = visit(essay, launched, "q");
    assertNotEquals(0, next.firstBytes().length);
    assertTrue(screen(next, before).shows(next.frames().getFirst()));
  }

  /** Between the launcher and Java, another lectern may have saved another one. */
  @Test
  void aFrameThatWasReplacedMeanwhileIsDrawnOver() throws Exception {
    Path essay = essays.resolve("e3.md");
    visit(essay, "q");
    byte[] before = bytes(frame(essay));
    Map<String, String> launched = launched(essay, frame(essay));
    visit(essay, "Space", "q");
    MemoryPort next = visit(essay, launched, "q");
    assertTrue(screen(next, before).shows(next.frames().getFirst()));
    Files.delete(frame(essay));
    next = visit(essay, launched, "q");
    assertTrue(screen(next, before).shows(next.frames().getFirst()));
  }

  @Test
  void whatIsSavedIsPrivate() throws Exception {
    visit(essays.resolve("e1.md"), "q");
    Path frame = frame(essays.resolve("e1.md"));
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(frame)));
    assertEquals(
        "rwx------",
        PosixFilePermissions.toString(Files.getPosixFilePermissions(frame.resolveSibling("."))));
  }

  @Test
  void theSumIsThatOfTheBytes() throws Exception {
    visit(essays.resolve("e1.md"), "q");
    Path frame = frame(essays.resolve("e1.md"));
    assertEquals(new PosixChecksum().of(bytes(frame)), head(frame).get(1));
  }

  @Test
  void onlyTheLastTwentyAreKept() throws Exception {
    Path essay = essays.resolve("e1.md");
    for (int i = 0; i < 25; i++) {
      size = new Size(40 + i, 14);
      visit(essay, "q");
      Files.setLastModifiedTime(frame(essay), FileTime.fromMillis(1_000_000L * (i + 1)));
    }
    visit(essays.resolve("e2.md"), "q");
    assertEquals(SavedFrames.MOST, saved());
    assertTrue(Files.exists(frame(essay)), "the last");
    size = new Size(40, 14);
    assertFalse(Files.exists(frame(essay)), "the first");
  }

  private long saved() throws IOException {
    try (Stream<Path> files = Files.list(home.resolve("cache/frames"))) {
      return files.count();
    }
  }

  @Test
  void theSettingTurnsSavingOff() throws Exception {
    visit(essays.resolve("e1.md"), "q");
    assertEquals(1, saved());
    wanted = false;
    visit(essays.resolve("e2.md"), "q");
    assertFalse(Files.exists(frame(essays.resolve("e2.md"))));
    SavedFrames saved = SavedFrames.of(directories(), launched(essays, null));
    assertNotNull(saved);
    saved.clear();
    assertEquals(0, saved());
  }

  @Test
  void withoutTheLauncherNoneIsSaved() throws Exception {
    visit(essays.resolve("e1.md"), Map.of(), "q");
    assertFalse(Files.exists(home.resolve("cache/frames")));
  }

  /** A frame of the old settings would be taken for one of the new. */
  @Test
  void settingsThatChangedMeanwhileSaveNone() throws Exception {
    Path config = Files.createDirectories(home.resolve("config")).resolve("config.yaml");
    Files.writeString(config, "measure: 40\n");
    Files.setLastModifiedTime(config, FileTime.fromMillis(Long.MAX_VALUE / 2_000_000));
    visit(essays.resolve("e1.md"), "q");
    assertFalse(Files.exists(home.resolve("cache/frames")));
  }

  /** The first frame of a long essay is not its text, unless it is its beginning. */
  @Test
  void aLongEssayIsNotSaved() throws Exception {
    Files.writeString(
        essays.resolve("long.md"), "# Long\n\n" + "Words and words.\n\n".repeat(9000));
    visit(essays.resolve("long.md"), "Space", "q");
    assertFalse(Files.exists(frame(essays.resolve("long.md"))));
  }

  @Test
  void whatHasNotChangedIsNotWrittenAgain() throws Exception {
    Path essay = essays.resolve("e1.md");
    visit(essay, "q");
    Object before = Files.getAttribute(frame(essay), "unix:ino");
    byte[] bytes = Files.readAllBytes(frame(essay));
    visit(essay, launched(essay, frame(essay)), "q");
    assertEquals(before, Files.getAttribute(frame(essay), "unix:ino"));
    assertArrayEquals(bytes, Files.readAllBytes(frame(essay)));
  }

  @Test
  void nothingIsOnTheScreenWhereTheLauncherSaysSo() throws Exception {
    SavedFrames saved = SavedFrames.of(directories(), launched(essays, null));
    assertNotNull(saved);
    assertNull(saved.shown());
  }

  /** Whatever was saved and whatever is true now, the first frame is that of a fresh start. */
  @Test
  void anySavedFrameBecomesThatOfAFreshStart() throws Exception {
    var random = new Random(13);
    String[] keys = {
      "j", "Space", "Enter", "d", "Tab", "t", "J", "x", "+", "G", "T", "o", "q", "s"
    };
    for (int pair = 0; pair < PAIRS; pair++) {
      change(random);
      Path path = random.nextInt(3) == 0 ? essays : essays.resolve("e" + random.nextInt(4) + ".md");
      if (!Files.exists(path)) {
        write(path.getFileName() + "", 5);
      }
      Path saved = frame(path);
      boolean shown = Files.exists(saved);
      byte[] before = shown ? bytes(saved) : new byte[0];
      Map<String, String> launched = launched(path, shown ? saved : null);
      if (shown && random.nextInt(10) == 0) {
        Files.delete(saved); // or another lectern has done something to it
      }
      var script = new ArrayList<String>();
      for (int n = random.nextInt(6); n > 0; n--) {
        script.add(keys[random.nextInt(keys.length)]);
      }
      script.add("Q");
      MemoryPort port = visit(path, launched, script.toArray(String[]::new));
      Frame first = port.frames().getFirst();
      assertTrue(screen(port, before).shows(first), "pair " + pair + " " + path);
      assertEquals(1, taken(before) + taken(port.firstBytes()), "taken once, pair " + pair);
    }
  }

  private static int taken(byte[] bytes) {
    return new String(bytes, ISO_8859_1).split("\\Q\u001b[?1049h\\E", -1).length - 1;
  }

  /** Changes something that frames depend on, or nothing. */
  private void change(Random random) throws IOException {
    switch (random.nextInt(6)) {
      case 0 -> size = new Size(30 + 10 * random.nextInt(4), 8 + 4 * random.nextInt(3));
      case 1 -> {
        List<Theme> themes = List.of(Theme.values());
        Theme theme = themes.get(random.nextInt(themes.size()));
        settings = new Settings(settings.keymap(), theme, 1 << 24, 66, false, true);
      }
      case 2 -> write("e" + random.nextInt(4) + ".md", 1 + random.nextInt(20));
      case 3 -> Files.deleteIfExists(essays.resolve("e" + random.nextInt(4) + ".md"));
      default -> {}
    }
  }
}
