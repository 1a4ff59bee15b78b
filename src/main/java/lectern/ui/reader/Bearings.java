package lectern.ui.reader;

import lectern.document.Concordance;
import org.jspecify.annotations.Nullable;

/**
 * What a reader finds the way by.
 *
 * @param past what was looked for in this session
 * @param concordance the essay as a search reads it, or null until it is needed
 * @param search what is looked for, or null
 * @param asking what the next keys answer, or null
 * @param marks the places that were marked
 * @param turned the screens that were turned through
 */
record Bearings(
    Past past,
    @Nullable Concordance concordance,
    @Nullable Search search,
    @Nullable Asking asking,
    Marks marks,
    Turned turned) {
  static final Bearings NONE = new Bearings(Past.NONE, null, null, null, Marks.NONE, Turned.NONE);

  Bearings with(Past other) {
    return new Bearings(other, concordance, search, asking, marks, turned);
  }

  Bearings with(@Nullable Concordance other) {
    return new Bearings(past, other, search, asking, marks, turned);
  }

  Bearings with(@Nullable Search other) {
    return new Bearings(past, concordance, other, asking, marks, turned);
  }

  Bearings with(@Nullable Asking other) {
    return new Bearings(past, concordance, search, other, marks, turned);
  }

  Bearings with(Marks other) {
    return new Bearings(past, concordance, search, asking, other, turned);
  }

  Bearings with(Turned other) {
    return new Bearings(past, concordance, search, asking, marks, other);
  }
}
