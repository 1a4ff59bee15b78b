package lectern.ui.reader;

import lectern.document.SearchText;
import org.jspecify.annotations.Nullable;

/**
 * What a reader finds the way by.
 *
 * @param past what was looked for in this session
 * @param searchText the essay as a search reads it, or null until it is needed
 * @param search what is looked for, or null
 * @param asking what the next keys answer, or null
 * @param marks the places that were marked
 * @param turned the screens that were turned through
 */
record Bearings(
    Past past,
    @Nullable SearchText searchText,
    @Nullable Search search,
    @Nullable Asking asking,
    Marks marks,
    Turned turned) {
  static final Bearings NONE = new Bearings(Past.NONE, null, null, null, Marks.NONE, Turned.NONE);

  Bearings with(Past other) {
    return new Bearings(other, searchText, search, asking, marks, turned);
  }

  Bearings with(@Nullable SearchText other) {
    return new Bearings(past, other, search, asking, marks, turned);
  }

  Bearings with(@Nullable Search other) {
    return new Bearings(past, searchText, other, asking, marks, turned);
  }

  Bearings with(@Nullable Asking other) {
    return new Bearings(past, searchText, search, other, marks, turned);
  }

  Bearings with(Marks other) {
    return new Bearings(past, searchText, search, asking, other, turned);
  }

  Bearings with(Turned other) {
    return new Bearings(past, searchText, search, asking, marks, other);
  }
}
