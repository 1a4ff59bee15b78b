package lectern.app;

import lectern.essay.EssayChanges;
import lectern.ui.loop.Msg;
import lectern.watch.LibraryWatch;

/** Tells the loop about changes of the library on the disk. */
record WatchListener(MessageQueue queue) implements LibraryWatch.Listener {

  @Override
  public void changed(EssayChanges changes) {
    queue.tell(new Msg.LibraryChanged(changes));
  }

  @Override
  public void pollDue() {
    queue.tell(new Msg.PollDue());
  }

  @Override
  public void unreliable(String reason) {
    queue.tell(new Msg.PollingNeeded(reason));
  }
}
