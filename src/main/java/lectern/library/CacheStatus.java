package lectern.library;

/** What becomes of a cache when it is opened. */
public enum CacheStatus {
  /** There is none yet. */
  NONE,
  USED,
  /** It is damaged, or another version of lectern has made it; it is made again. */
  REFUSED
}
