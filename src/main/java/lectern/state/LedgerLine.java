package lectern.state;

/** Something that is a line of the ledger. */
sealed interface LedgerLine permits LedgerEntry, BookmarkEntry {

  /** The line, with its newline. */
  String line();
}
