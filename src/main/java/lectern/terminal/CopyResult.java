package lectern.terminal;

/** How copying a text to the reader's clipboard went. */
public sealed interface CopyResult {

  /** The terminal was asked; it never says whether it did so. */
  record CopySent() implements CopyResult {}

  /** The text has more bytes than terminals take. */
  record CopyTooLong(int bytes, int most) implements CopyResult {}

  /** There is nobody to ask: a terminal that knows no such command, or one that is gone. */
  record NoClipboard() implements CopyResult {}
}
