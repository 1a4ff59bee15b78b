package lectern.state;

import java.util.List;
import lectern.document.TextAnchor;
import lectern.essay.ReadingProgress;
import org.jspecify.annotations.Nullable;

/**
 * What the ledger saves of one essay: where the reader stands in it and whether it is finished.
 *
 * @param anchor the first word on the screen when it was last open
 * @param percent how much of the text lies before that word, 0 to 100
 * @param finished whether the end was reached, or said to be
 * @param when it was last open, in seconds since 1970
 * @param text the fingerprint of its text, by which it is known when its file has moved; 0 where
 *     there is none
 */
public record EssayRecord(TextAnchor anchor, int percent, boolean finished, long when, long text) {

  /** Without a fingerprint. */
  public EssayRecord(TextAnchor anchor, int percent, boolean finished, long when) {
    this(anchor, percent, finished, when, 0);
  }

  public EssayRecord {
    if (percent < 0 || percent > 100) {
      throw new IllegalArgumentException("percent: " + percent);
    }
  }

  /** Whether this says that the essay was never read, as a reader takes "finished" back. */
  private boolean isUnread() {
    return percent == 0 && !finished && anchor.equals(TextAnchor.START);
  }

  /**
   * What this comes to after what was saved before, or null: a place never undoes "finished", only
   * "never read" does, since two lecterns may have one essay open.
   */
  public EssayRecord after(@Nullable EssayRecord before) {
    boolean stays = before != null && before.finished && !finished && !isUnread();
    return stays ? new EssayRecord(anchor, percent, true, when, text) : this;
  }

  /** What is still to be written when this is saved after these: a place hides no decision. */
  public List<EssayRecord> pendingAfter(List<EssayRecord> earlier) {
    if (decides() || earlier.isEmpty()) {
      return List.of(this);
    }
    EssayRecord first = earlier.getFirst();
    return first.decides() ? List.of(first, this) : List.of(this);
  }

  private boolean decides() {
    return finished || isUnread();
  }

  /** What all of these come to after what was saved before. */
  public static @Nullable EssayRecord last(@Nullable EssayRecord before, List<EssayRecord> later) {
    @Nullable EssayRecord last = before;
    for (EssayRecord record : later) {
      last = record.after(last);
    }
    return last;
  }

  /** The same with another fingerprint, or none (0). */
  public EssayRecord with(long otherText) {
    return new EssayRecord(anchor, percent, finished, when, otherText);
  }

  /** The same as the shelf shows it. */
  public ReadingProgress progress() {
    return new ReadingProgress(state(), percent, when);
  }

  /** A place before the first word is what "never read" leaves behind. */
  private ReadingProgress.ReadingState state() {
    if (finished) {
      return ReadingProgress.ReadingState.FINISHED;
    }
    return percent == 0 ? ReadingProgress.ReadingState.UNREAD : ReadingProgress.ReadingState.BEGUN;
  }
}
