package lectern.state;

/** Whether what was to be kept has reached the disk. */
public sealed interface Saved {

  /** It is on the disk. */
  record Written() implements Saved {}

  /**
   * It is in memory only and is tried again with the next save.
   *
   * @param reason one line that names the file and what stood in the way
   */
  record NotWritten(String reason) implements Saved {}
}
