package lectern.ui;

import lectern.ui.loop.Msg;
import lectern.ui.loop.WatchResult;
import org.jspecify.annotations.Nullable;

/**
 * How the program stands with the files on the disk.
 *
 * @param watched whether the system tells of changes
 * @param waiting the open essay as it reads now, kept back while a panel tells of its old text
 */
record DiskState(WatchResult watched, Msg.@Nullable EssayReloaded waiting) {
  static final DiskState NONE = new DiskState(new WatchResult.EventsExpected(), null);

  DiskState with(WatchResult other) {
    return new DiskState(other, waiting);
  }

  DiskState with(Msg.@Nullable EssayReloaded other) {
    return new DiskState(watched, other);
  }
}
