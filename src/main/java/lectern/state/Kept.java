package lectern.state;

import lectern.document.TextAnchor;
import lectern.essay.Reading;

/**
 * What the ledger keeps of one essay: where the reader stands in it and whether it is finished.
 *
 * @param anchor the first word on the screen when it was last open
 * @param percent how much of the text lies before that word, 0 to 100
 * @param finished whether the end was reached, or said to be
 * @param when it was last open, in seconds since 1970
 * @param text the fingerprint of its text, by which it is known when its file has moved; 0 where
 *     there is none
 */
public record Kept(TextAnchor anchor, int percent, boolean finished, long when, long text) {

  /** Without a fingerprint. */
  public Kept(TextAnchor anchor, int percent, boolean finished, long when) {
    this(anchor, percent, finished, when, 0);
  }

  public Kept {
    if (percent < 0 || percent > 100) {
      throw new IllegalArgumentException("percent: " + percent);
    }
  }

  /** The same with another fingerprint, or none (0). */
  public Kept with(long otherText) {
    return new Kept(anchor, percent, finished, when, otherText);
  }

  /** The same as the shelf shows it. */
  public Reading reading() {
    return new Reading(state(), percent, when);
  }

  /** A place before the first word is what "never read" leaves behind. */
  private Reading.State state() {
    if (finished) {
      return Reading.State.FINISHED;
    }
    return percent == 0 ? Reading.State.UNREAD : Reading.State.BEGUN;
  }
}
