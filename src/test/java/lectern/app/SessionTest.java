package lectern.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import lectern.essay.EssayDate;
import lectern.layout.HouseStyle;
import lectern.library.Library;
import lectern.screen.Cell;
import lectern.screen.Frame;
import lectern.screen.Input;
import lectern.screen.Input.Key;
import lectern.screen.Size;
import lectern.terminal.MemoryPort;
import lectern.text.Widths;
import lectern.ui.Model;
import lectern.ui.Settings;
import lectern.ui.key.DefaultKeys;
import lectern.ui.look.Theme;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Several readers in one process. */
@Timeout(90)
class SessionTest {
  /** What a reader waits for, and the key pressed then. */
  private record AwaitedKey(String awaited, String key) {}

  private static final List<AwaitedKey> STEPS =
      List.of(
          new AwaitedKey("2 essays", "Enter"),
          new AwaitedKey("Words of the first", "Space"),
          new AwaitedKey("words", "+"),
          new AwaitedKey("words", "/"),
          new AwaitedKey("/", "w"),
          new AwaitedKey("/w", "Enter"),
          new AwaitedKey("words", "q"),
          new AwaitedKey("Second", "Q"));

  @TempDir Path home;

  /** A reader: the library, the terminal, and what is preferred. */
  private record Person(String library, Size size, Settings settings) {}

  private static final Person ONE =
      new Person("Greek", new Size(47, 11), settings(Theme.TERMINAL, 16, 35, Widths.WIDE));
  private static final Person TWO =
      new Person("Latin", new Size(90, 30), settings(Theme.SEPIA, 1 << 24, 60, Widths.NARROW));

  private static Settings settings(Theme theme, int colours, int measure, Widths widths) {
    return new Settings(DefaultKeys.KEYMAP, theme, colours, measure, false, true)
        .with(HouseStyle.DEFAULT.with(widths));
  }

  @BeforeEach
  void libraries() throws IOException {
    essays("Greek", "“α” → β … ");
    essays("Latin", "‘a’ — b ");
  }

  private void essays(String library, String words) throws IOException {
    Path folder = Files.createDirectory(home.resolve(library));
    Files.writeString(
        folder.resolve("one.md"),
        "---\ntitle: First of %s\ndate: 2025-02-02\n---\nWords of the first. %s\n"
            .formatted(library, (words + "words ").repeat(200)));
    Files.writeString(
        folder.resolve("two.md"),
        "---\ntitle: Second %s\ndate: 2025-01-01\n---\nMore.\n".formatted(words));
  }

  /** All the reader sees from the first step to the last, in cells, as each key is pressed. */
  private List<List<Cell>> screens(Person person, Path machine, @Nullable CyclicBarrier together)
      throws InterruptedException {
    var steps = new ArrayDeque<>(STEPS);
    var screens = new ArrayList<List<Cell>>();
    var port =
        new MemoryPort(
            person.size,
            frame -> {
              AwaitedKey step = steps.peek();
              if (step == null || !words(frame).contains(step.awaited)) {
                return new Input.Reply("nothing", "");
              }
              await(together);
              screens.add(cells(frame));
              return Key.of(steps.remove().key);
            });
    var session =
        new Session(
            new EarlyInput(port, code -> {}),
            Library.of(home.resolve(person.library)),
            TestServices.in(machine),
            Model.shelf(person.library, EssayDate.of(2026, 1, 1), person.size, person.settings));
    session.run();
    session.save();
    session.close();
    assertEquals("", session.unsavedReason());
    assertTrue(steps.isEmpty());
    return screens;
  }

  private static void await(@Nullable CyclicBarrier together) {
    try {
      if (together != null) {
        together.await(60, TimeUnit.SECONDS);
      }
    } catch (Exception apart) {
      throw new IllegalStateException(apart);
    }
  }

  private static String words(Frame frame) {
    return String.join("\n", IntStream.range(0, frame.size().rows()).mapToObj(frame::row).toList());
  }

  private static List<Cell> cells(Frame frame) {
    int columns = frame.size().columns();
    return IntStream.range(0, frame.size().rows() * columns)
        .mapToObj(at -> frame.cell(at / columns, at % columns))
        .toList();
  }

  /** A step of each is done before either does the next. */
  @Test
  void twoReadersAtOnceSeeWhatEachSeesAlone() throws Exception {
    List<List<Cell>> one = screens(ONE, home.resolve("m1"), null);
    List<List<Cell>> two = screens(TWO, home.resolve("m2"), null);
    var together = new CyclicBarrier(2);
    var first = new FutureTask<>(() -> screens(ONE, home.resolve("m3"), together));
    Thread.ofPlatform().start(first);
    List<List<Cell>> second = screens(TWO, home.resolve("m3"), together);
    assertTrue(
        one.getLast().stream().anyMatch(cell -> cell.cluster().equals("α") && cell.width() == 2));
    assertEquals(one, first.get());
    assertEquals(two, second);
  }
}
