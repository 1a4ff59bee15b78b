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
record ReaderFocus(
    int reference, @Nullable Popup popup, @Nullable Hints hints, @Nullable Selection selection) {

  static final ReaderFocus NOTHING = new ReaderFocus(-1, null, null, null);

  ReaderFocus with(int other) {
    return new ReaderFocus(other, popup, hints, selection);
  }

  ReaderFocus with(@Nullable Popup other) {
    return new ReaderFocus(reference, other, hints, selection);
  }

  ReaderFocus with(@Nullable Hints other) {
    return new ReaderFocus(reference, popup, other, selection);
  }

  ReaderFocus with(@Nullable Selection other) {
    return new ReaderFocus(reference, popup, hints, other);
  }
}
