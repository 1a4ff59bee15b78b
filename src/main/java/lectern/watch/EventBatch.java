package lectern.watch;

import lectern.essay.EssayChanges;

/**
 * Collects changes until none has come for a moment, or for too long: an editor that saves by
 * renaming, or a version control system that writes a thousand files, is one event.
 *
 * <p>All times are milliseconds of a clock that only goes forward.
 */
final class EventBatch {
  /** So long nothing more must come. */
  static final long QUIET = 150;

  /** So long the first change waits at most. */
  static final long LONGEST = 700;

  private EssayChanges changes = EssayChanges.NONE;
  private long first;
  private long last;

  /** Takes changes that came now. */
  void add(EssayChanges more, long now) {
    if (more.isNone()) {
      return;
    }
    first = changes.isNone() ? now : first;
    last = now;
    changes = changes.merge(more);
  }

  /** Milliseconds until the batch is complete; {@code Long.MAX_VALUE} when there is none. */
  long millisLeft(long now) {
    return changes.isNone()
        ? Long.MAX_VALUE
        : Math.max(0, Math.min(last + QUIET, first + LONGEST) - now);
  }

  /** The changes of this batch, with which it ends. */
  EssayChanges take() {
    EssayChanges taken = changes;
    changes = EssayChanges.NONE;
    return taken;
  }
}
