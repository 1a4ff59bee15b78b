package lectern.ui.reader;

import org.jspecify.annotations.Nullable;

/**
 * What the reader has picked out of the text, or is about to.
 *
 * @param reference index of the selected reference, or -1
 * @param popup the note that is open over the text, or null
 * @param hints the letters by which something can be picked, or null
 * @param selection the words that are being selected, or null
 */
record Picked(
    int reference, @Nullable Popup popup, @Nullable Hints hints, @Nullable Selection selection) {

  static final Picked NOTHING = new Picked(-1, null, null, null);

  Picked with(int other) {
    return new Picked(other, popup, hints, selection);
  }

  Picked with(@Nullable Popup other) {
    return new Picked(reference, other, hints, selection);
  }

  Picked with(@Nullable Hints other) {
    return new Picked(reference, popup, other, selection);
  }

  Picked with(@Nullable Selection other) {
    return new Picked(reference, popup, hints, other);
  }
}
