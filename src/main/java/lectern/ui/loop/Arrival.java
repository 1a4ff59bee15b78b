package lectern.ui.loop;

import lectern.document.TextAnchor;

/** Where to stand in an essay that is being opened. */
public sealed interface Arrival {

  /** Where the reader last stood, else at the beginning. */
  record Resume() implements Arrival {}

  /** At a section, by its id; at the beginning when there is none of that name. */
  record Section(String id) implements Arrival {}

  /** At a place. */
  record At(TextAnchor anchor) implements Arrival {}
}
