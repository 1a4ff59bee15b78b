package lectern.ui.loop;

/**
 * How far the index of a library is made.
 *
 * @param done essays that are in it
 * @param of essays that will be
 */
public record IndexProgress(int done, int of) {
  /** Nothing is made, or all of it is. */
  public static final IndexProgress NONE = new IndexProgress(0, 0);

  /** Nobody has counted yet what is to be done. */
  public static final IndexProgress UNKNOWN = new IndexProgress(-1, 0);

  /** Whether there is more to do. */
  public boolean isUnderWay() {
    return done < of;
  }

  /** {@code Indexing 1200 of 10000}; empty when nothing is to be done, or not known to be. */
  public String words() {
    return isUnderWay() && done >= 0 ? "Indexing " + done + " of " + of : "";
  }
}
