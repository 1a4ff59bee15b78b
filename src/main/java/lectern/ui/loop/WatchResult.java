package lectern.ui.loop;

/** Whether the system tells of changes in the library. */
public sealed interface WatchResult {

  /** It does, as far as is known. */
  record EventsExpected() implements WatchResult {}

  /** It may not, so that changes are looked for; the reason is half a sentence. */
  record LooksNeeded(String reason) implements WatchResult {}
}
