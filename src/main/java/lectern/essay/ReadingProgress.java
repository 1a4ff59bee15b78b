package lectern.essay;

/**
 * How far an essay has been read.
 *
 * @param state whether it is unread, begun or finished; only reaching the end, or saying so,
 *     finishes it
 * @param percent how much of the text lies before the place, 0 to 100
 * @param lastRead when it was last open, in seconds since 1970, or 0
 */
public record ReadingProgress(ReadingState state, int percent, long lastRead) {

  /** The three states an essay can be in. */
  public enum ReadingState {
    UNREAD,
    BEGUN,
    FINISHED
  }

  /** Never opened. */
  public static final ReadingProgress NONE = new ReadingProgress(ReadingState.UNREAD, 0, 0);
}
