package lectern.app;

import lectern.essay.EssayChanges;
import lectern.ui.loop.Msg;
import lectern.watch.LibraryWatch;

/** Tells the loop what becomes of the library on the disk. */
record WatchNews(Loop loop) implements LibraryWatch.Listener {

  @Override
  public void changed(EssayChanges changes) {
    loop.tell(new Msg.LibraryChanged(changes));
  }

  @Override
  public void lookDue() {
    loop.tell(new Msg.LookDue());
  }

  @Override
  public void unreliable(String reason) {
    loop.tell(new Msg.LooksNeeded(reason));
  }
}
