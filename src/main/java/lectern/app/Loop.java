package lectern.app;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import lectern.screen.Input;
import lectern.terminal.TerminalPort;
import lectern.ui.Model;
import lectern.ui.Update;
import lectern.ui.UpdateResult;
import lectern.ui.View;
import lectern.ui.loop.Cmd;
import lectern.ui.loop.Msg;

/**
 * The one thread that owns the program: it takes messages from one queue, and when the queue is
 * empty it draws one frame, unless the line is still busy with those before.
 *
 * <p>However fast messages come and however slow the line is, only the newest state is ever drawn.
 */
final class Loop {

  /** What comes through the queue: news for the program, or a fault of a thread beside it. */
  private sealed interface LoopEvent {
    record LoopMessage(Msg msg) implements LoopEvent {}

    record LoopFault(Throwable cause) implements LoopEvent {}
  }

  private final TerminalPort port;
  private final BlockingQueue<LoopEvent> queue = new LinkedBlockingQueue<>();
  private Model model;
  private boolean over;

  Loop(TerminalPort port, Model first) {
    this.port = port;
    this.model = first;
  }

  /** Tells the program something; from any thread. */
  void tell(Msg msg) {
    queue.add(new LoopEvent.LoopMessage(msg));
  }

  /** The program as it is, once the loop is over. */
  Model model() {
    return model;
  }

  /** Ends the program because of a fault on another thread. */
  void fail(Throwable cause) {
    queue.add(new LoopEvent.LoopFault(cause));
  }

  /**
   * Runs until the reader leaves or the terminal is gone.
   *
   * @param afterFirstFrame what is only begun when the reader sees something
   */
  void run(CommandRunner commandRunner, Runnable afterFirstFrame) throws InterruptedException {
    drain(commandRunner);
    port.show(View.frame(model));
    afterFirstFrame.run();
    commandRunner.shown(model);
    boolean drawn = true;
    while (!over && !port.gone()) {
      LoopEvent next = drawn ? queue.take() : queue.poll(port.busy(), TimeUnit.MILLISECONDS);
      if (next != null) {
        hear(next, commandRunner);
      }
      drain(commandRunner);
      drawn = over || port.busy() == 0;
      if (drawn && !over) {
        port.show(View.frame(model));
        commandRunner.shown(model);
      }
    }
    if (!over) {
      // The terminal went away in the middle of a frame: the place is kept as on any way out.
      hear(new LoopEvent.LoopMessage(new Msg.Typed(new Input.EndOfInput())), commandRunner);
    }
  }

  private void drain(CommandRunner commandRunner) {
    for (LoopEvent more = queue.poll(); more != null && !over; more = queue.poll()) {
      hear(more, commandRunner);
    }
  }

  private void hear(LoopEvent event, CommandRunner commandRunner) {
    switch (event) {
      case LoopEvent.LoopMessage news -> {
        if (news.msg() instanceof Msg.Typed) {
          commandRunner.typed();
        }
        UpdateResult result = Update.step(model, news.msg());
        model = result.model();
        run(result.commands(), commandRunner);
      }
      case LoopEvent.LoopFault fault ->
          throw new IllegalStateException("on another thread", fault.cause());
    }
  }

  private void run(List<Cmd> commands, CommandRunner commandRunner) {
    for (Cmd cmd : commands) {
      switch (cmd) {
        case Cmd.Quit quit -> over = true;
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
