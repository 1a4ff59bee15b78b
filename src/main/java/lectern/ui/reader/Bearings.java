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
 */
record Bearings(
    Past past,
    @Nullable Concordance concordance,
    @Nullable Search search,
    @Nullable Asking asking) {
  static final Bearings NONE = new Bearings(Past.NONE, null, null, null);

  Bearings with(Past other) {
    return new Bearings(other, concordance, search, asking);
  }

  Bearings with(@Nullable Concordance other) {
    return new Bearings(past, other, search, asking);
  }

  Bearings with(@Nullable Search other) {
    return new Bearings(past, concordance, other, asking);
  }

  Bearings with(@Nullable Asking other) {
    return new Bearings(past, concordance, search, other);
  }
}
