package lectern.library;

/**
 * What a change of a file shows in.
 *
 * @param size in bytes
 * @param modified when it was last modified, in nanoseconds since 1970
 */
public record FileVersion(long size, long modified) {}
