package lectern.terminal;

/** What became of a text that was to go on the reader's clipboard. */
public sealed interface CopyResult {

  /** The terminal was asked; it does not say whether it did as it was told. */
  record CopySent() implements CopyResult {}

  /** The text has more bytes than terminals take. */
  record CopyTooLong(int bytes, int most) implements CopyResult {}

  /** There is nobody to ask: a terminal that knows no such command, or one that is gone. */
  record NoClipboard() implements CopyResult {}
}
