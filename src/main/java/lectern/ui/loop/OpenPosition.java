package lectern.ui.loop;

import lectern.document.TextAnchor;

/** Where to stand in an essay that is being opened. */
public sealed interface OpenPosition {

  /** Where the reader last stood, else at the beginning. */
  record AtLastPlace() implements OpenPosition {}

  /** At a section, by its id; at the beginning when there is none of that name. */
  record AtSection(String id) implements OpenPosition {}

  /**
   * At what a search of the library found, with all of its hits highlighted.
   *
   * @param anchor the hit nearest to this place is meant
   */
  record AtHit(TextAnchor anchor, String query) implements OpenPosition {}

  /** At a place. */
  record AtPlace(TextAnchor anchor) implements OpenPosition {}
}
