package lectern.platform;

/** How starting a program to open an address went. */
public sealed interface OpenResult {

  /** It runs, or did its work and ended well. */
  record ProgramStarted() implements OpenResult {}

  /**
   * It could not be started or ended at once with an error.
   *
   * @param reason one line for the reader, with the name of the program
   */
  record ProgramFailed(String reason) implements OpenResult {}
}
