package lectern.library;

import lectern.essay.Essay;

/**
 * An essay as the catalogue keeps it, with what tells whether its file has changed since.
 *
 * @param size the file's size in bytes
 * @param modified when it was last modified, in nanoseconds since 1970
 * @param text the {@link Fingerprint} of its body
 */
record CatalogueEntry(long size, long modified, long text, Essay essay) {

  /** By what a change of its file is seen. */
  FileVersion version() {
    return new FileVersion(size, modified);
  }
}
