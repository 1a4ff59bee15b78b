package lectern.state;

/** Whether what was to be saved has reached the disk. */
public sealed interface SaveResult {

  /** It is on the disk. */
  record SaveSuccess() implements SaveResult {}

  /**
   * It is in memory only and is tried again with the next save.
   *
   * @param reason one line that names the file and what stood in the way
   */
  record SaveFailure(String reason) implements SaveResult {}
}
