package lectern.library;

import lectern.essay.Essay;

/** What a scan comes upon, one file at a time. */
public sealed interface Found {

  /** An essay for the shelf. */
  record OnShelf(Essay essay) implements Found {}

  /** A file or folder that cannot be read; the reason is one clause without a name. */
  record Unreadable(String id, String reason) implements Found {}
}
