package lectern.platform;

/** What became of a program that was to open an address. */
public sealed interface Outcome {

  /** It runs, or did its work and ended well. */
  record Started() implements Outcome {}

  /**
   * It could not be started or ended at once with an error.
   *
   * @param reason one line for the reader, with the name of the program
   */
  record Failed(String reason) implements Outcome {}
}
