package lectern.ui;

import lectern.ui.loop.Msg;
import org.jspecify.annotations.Nullable;

/**
 * How the program stands with the files on the disk.
 *
 * @param doubt why the system may not tell of changes, half a sentence; empty where it does
 * @param waiting the open essay as it reads now, kept back while a panel tells of its old text
 */
record DiskState(String doubt, Msg.@Nullable EssayReloaded waiting) {
  static final DiskState NONE = new DiskState("", null);

  DiskState doubting(String other) {
    return new DiskState(other, waiting);
  }

  DiskState with(Msg.@Nullable EssayReloaded other) {
    return new DiskState(doubt, other);
  }
}
