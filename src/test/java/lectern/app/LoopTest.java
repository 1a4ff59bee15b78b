package lectern.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import lectern.essay.EssayDate;
import lectern.essay.LibraryInfo;
import lectern.essay.NamedLibrary;
import lectern.library.Library;
import lectern.screen.Frame;
import lectern.screen.Input;
import lectern.screen.Input.Key;
import lectern.screen.Size;
import lectern.terminal.CopyResult;
import lectern.terminal.MemoryPort;
import lectern.terminal.TerminalPort;
import lectern.ui.Model;
import lectern.ui.Settings;
import lectern.ui.Update;
import lectern.ui.loop.Cmd;
import lectern.ui.loop.Msg;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** When the loop draws. */
@Timeout(90)
class LoopTest {
  private static final Size SIZE = new Size(60, 12);
  private static final int LONG = 600_000;

  @TempDir Path folder;

  /** Its line is full after the first frame, until so many keys were heard one by one. */
  private static final class NarrowPort implements TerminalPort {
    private final List<Frame> frames = new ArrayList<>();
    private int keys;
    private Consumer<Input> sink = input -> {};

    NarrowPort(int keys) {
      this.keys = keys;
    }

    @Override
    public void show(Frame frame) {
      assertTrue(frames.isEmpty() || keys == 0, "a frame on a full line");
      frames.add(frame);
      sink.accept(Key.of(frames.size() == 1 ? "j" : "Q"));
    }

    @Override
    public long frameDelayMillis() {
      if (keys == 0) {
        return 0;
      }
      keys--;
      sink.accept(Key.of("j"));
      return LONG;
    }

    @Override
    public void listen(Consumer<Input> listener) {
      sink = listener;
    }

    @Override
    public Size size() {
      return SIZE;
    }

    @Override
    public CopyResult copy(String text) {
      return new CopyResult.NoClipboard();
    }

    @Override
    public boolean gone() {
      return false;
    }

    @Override
    public void enter() {}

    @Override
    public void ask() {}

    @Override
    public void focus() {}

    @Override
    public void mouse(boolean on) {}

    @Override
    public void suspend() {}

    @Override
    public int lend(List<String> command) {
      return 0;
    }

    @Override
    public void leave() {}
  }

  @Test
  void whatComesWhileTheLineIsFullIsDrawnOnce() throws Exception {
    Path essays = Files.createDirectory(folder.resolve("essays"));
    Files.writeString(essays.resolve("long.md"), "A paragraph.\n\n".repeat(200));
    var port = new NarrowPort(50);
    Model first =
        Model.essay("essays", "long.md", EssayDate.of(2026, 1, 1), SIZE, Settings.DEFAULT);
    TestServices.run(port, Library.of(essays), TestServices.in(folder), first);
    assertEquals(2, port.frames.size());
  }

  /** The key that waits when a switch is decided is for the other library. */
  @Test
  void whatWaitsAtASwitchIsLeftInTheQueue() throws Exception {
    var other = new NamedLibrary("Rome", folder.toString());
    var here = new NamedLibrary("Greece", "/greece");
    Model shelf =
        Model.shelf("Greece", EssayDate.of(2026, 1, 1), SIZE, Settings.DEFAULT)
            .with(List.of(new LibraryInfo(here, -1, true), new LibraryInfo(other, -1, false)));
    Model listed = Update.step(shelf, new Msg.InputReceived(Key.of("O"))).model();
    Model waiting = Update.step(listed, new Msg.InputReceived(Key.of("Enter"))).model();
    var port = new MemoryPort(SIZE, List.of());
    var queue = new MessageQueue();
    var runner = new CommandRunner(Library.of(folder), TestServices.in(folder), port, queue);
    var loop = new Loop(port, queue, waiting, runner);
    queue.tell(new Msg.LibraryChecked(other, ""));
    queue.tell(new Msg.InputReceived(Key.of("j")));
    loop.run(() -> {});
    runner.close();
    assertEquals(new Cmd.SwitchLibrary(other, List.of()), loop.next());
    assertEquals(List.of(Key.of("j")), queue.drainTyped());
  }
}
