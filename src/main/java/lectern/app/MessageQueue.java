package lectern.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import lectern.screen.Input;
import lectern.ui.loop.Msg;
import org.jspecify.annotations.Nullable;

/**
 * The messages that the program has not handled yet; filled from any thread, emptied by the loop.
 *
 * <p>A fault of another thread waits with the messages, and is thrown in the place of the next.
 */
final class MessageQueue {

  /** News for the program, or a fault of a thread beside it. */
  private sealed interface QueueEntry {
    record QueuedMessage(Msg msg) implements QueueEntry {}

    record QueuedBug(Throwable cause) implements QueueEntry {}
  }

  private final BlockingQueue<QueueEntry> queue = new LinkedBlockingQueue<>();

  /** Tells the program something. */
  void tell(Msg msg) {
    queue.add(new QueueEntry.QueuedMessage(msg));
  }

  /** Ends the program because of a fault. */
  void fail(Throwable cause) {
    queue.add(new QueueEntry.QueuedBug(cause));
  }

  /** The next message, however long it takes to come. */
  Msg take() throws InterruptedException {
    return message(queue.take());
  }

  /** The next message, or null where none waits. */
  @Nullable Msg poll() {
    QueueEntry next = queue.poll();
    return next == null ? null : message(next);
  }

  /** The next message, or null where none comes in so many milliseconds. */
  @Nullable Msg poll(long millis) throws InterruptedException {
    QueueEntry next = queue.poll(millis, TimeUnit.MILLISECONDS);
    return next == null ? null : message(next);
  }

  /** What was typed and is not handled any more; nothing waits after that. */
  List<Input> drainTyped() {
    List<Input> typed = new ArrayList<>();
    for (QueueEntry next = queue.poll(); next != null; next = queue.poll()) {
      if (next instanceof QueueEntry.QueuedMessage(Msg.InputReceived(Input input))) {
        typed.add(input);
      }
    }
    return typed;
  }

  private static Msg message(QueueEntry entry) {
    return switch (entry) {
      case QueueEntry.QueuedMessage queued -> queued.msg();
      case QueueEntry.QueuedBug bug ->
          throw new IllegalStateException("on another thread", bug.cause());
    };
  }
}
