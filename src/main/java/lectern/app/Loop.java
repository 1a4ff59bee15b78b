package lectern.app;

import java.util.List;
import lectern.screen.Input;
import lectern.terminal.TerminalPort;
import lectern.ui.Model;
import lectern.ui.Update;
import lectern.ui.UpdateResult;
import lectern.ui.View;
import lectern.ui.loop.Cmd;
import lectern.ui.loop.Msg;
import org.jspecify.annotations.Nullable;

/**
 * The one thread that owns the program: it takes messages from one queue, and when the queue is
 * empty it draws one frame, unless the line is still busy with those before.
 *
 * <p>However fast messages come and however slow the line is, only the newest state is ever drawn.
 */
final class Loop {
  /** Milliseconds without a message after which a pause is not noticed. */
  private static final int QUIET = 20;

  private final TerminalPort port;
  private final MessageQueue queue;
  private final CommandRunner commandRunner;
  private final HeapTrimmer heap = new HeapTrimmer();
  private Model model;
  private boolean over;
  private Cmd.@Nullable SwitchLibrary next;

  Loop(TerminalPort port, MessageQueue queue, Model first, CommandRunner commandRunner) {
    this.port = port;
    this.queue = queue;
    this.model = first;
    this.commandRunner = commandRunner;
  }

  /** The program as it is, for the loop's own thread. */
  Model model() {
    return model;
  }

  /** Where the reader goes from here, or null. */
  Cmd.@Nullable SwitchLibrary next() {
    return next;
  }

  /**
   * Runs until the reader leaves or the terminal is gone.
   *
   * @param afterFirstFrame what is only begun when the reader sees something
   */
  void run(Runnable afterFirstFrame) throws InterruptedException {
    drain();
    port.show(View.frame(model));
    afterFirstFrame.run();
    commandRunner.frameShown(model);
    boolean drawn = true;
    while (!over && !port.gone()) {
      Msg next = drawn ? await() : queue.poll(port.frameDelayMillis());
      if (next != null) {
        handle(next);
      }
      drain();
      drawn = over || port.frameDelayMillis() == 0;
      if (drawn && !over) {
        port.show(View.frame(model));
        commandRunner.frameShown(model);
      }
    }
    if (!over) {
      // The terminal went away in the middle of a frame: the place is kept as on any way out.
      handle(new Msg.InputReceived(new Input.EndOfInput()));
    }
  }

  /** The next message, however long it takes to come. */
  private Msg await() throws InterruptedException {
    if (heap.isDue(taken())) {
      Msg soon = queue.poll(QUIET);
      if (soon != null) {
        return soon;
      }
      System.gc();
      heap.collected(taken());
    }
    return queue.take();
  }

  private static long taken() {
    return Runtime.getRuntime().totalMemory();
  }

  private void drain() {
    // Once it is over, what still waits is left in the queue, as another session may want it.
    while (!over) {
      Msg more = queue.poll();
      if (more == null) {
        return;
      }
      handle(more);
    }
  }

  private void handle(Msg msg) {
    if (msg instanceof Msg.InputReceived) {
      commandRunner.keyPressed();
    }
    UpdateResult result = Update.step(model, msg);
    model = result.model();
    run(result.commands());
  }

  private void run(List<Cmd> commands) {
    for (Cmd cmd : commands) {
      switch (cmd) {
        case Cmd.Quit quit -> over = true;
        case Cmd.SwitchLibrary other -> {
          next = other;
          over = true;
        }
        case Cmd.Suspend suspend -> {
          commandRunner.flush();
          port.suspend();
        }
        case Cmd.Redraw redraw -> port.enter();
        default -> commandRunner.run(cmd);
      }
    }
  }
}
