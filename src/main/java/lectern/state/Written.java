package lectern.state;

/** Something that is a line of the ledger. */
sealed interface Written permits Entry, Mark {

  /** The line, with its newline. */
  String line();
}
