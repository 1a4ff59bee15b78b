package lectern.library;

import lectern.essay.Essay;

/** What a scan finds, one file at a time. */
public sealed interface ScanEvent {

  /** An essay for the shelf. */
  record EssayFound(Essay essay) implements ScanEvent {}

  /** A file or folder that cannot be read; the reason is one clause without a name. */
  record UnreadableFile(String id, String reason) implements ScanEvent {}
}
