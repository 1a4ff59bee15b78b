package lectern.library;

import java.nio.file.Path;
import lectern.essay.Essay;

/** What a scan finds, one file at a time. */
public sealed interface ScanEvent {

  /** An essay for the shelf. */
  record EssayFound(Essay essay) implements ScanEvent {}

  /**
   * A folder that is about to be entered; {@code id} is empty for the library's own, and else ends
   * with a slash.
   */
  record FolderFound(String id, Path path) implements ScanEvent {}

  /** A file or folder that cannot be read; the reason is one clause without a name. */
  record UnreadableFile(String id, String reason) implements ScanEvent {}
}
