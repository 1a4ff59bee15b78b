package lectern.search;

/** What a {@link SearchWorker} tells of. */
public sealed interface SearchEvent {

  /** So many essays are read, of so many that had to be. */
  record Indexed(int done, int of) implements SearchEvent {}

  /** The answer to the latest query; told again when the library has changed meanwhile. */
  record Answered(SearchAnswer answer) implements SearchEvent {}

  /** Nothing can be searched; the reason is one line. */
  record Failed(String reason) implements SearchEvent {}
}
