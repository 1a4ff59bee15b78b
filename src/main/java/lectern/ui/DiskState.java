package lectern.ui;

import lectern.ui.loop.Msg;
import lectern.ui.panel.Facts;
import lectern.ui.panel.Facts.Fact;
import lectern.ui.panel.Panel;
import org.jspecify.annotations.Nullable;

/**
 * What the program knows of changes on the disk.
 *
 * @param doubt why the system may not report changes, half a sentence; empty where it does
 * @param waiting the open essay as it reads now, kept back while a panel shows its old text
 */
record DiskState(String doubt, Msg.@Nullable EssayReloaded waiting) {
  static final DiskState NONE = new DiskState("", null);

  DiskState withDoubt(String other) {
    return new DiskState(other, waiting);
  }

  DiskState with(Msg.@Nullable EssayReloaded other) {
    return new DiskState(doubt, other);
  }

  /** A panel, with what it should say of the disk. */
  Panel addDoubt(Panel panel) {
    return panel instanceof Facts facts && !doubt.isEmpty()
        ? facts.and(new Fact("Changes", "looked for every few seconds: " + doubt))
        : panel;
  }
}
