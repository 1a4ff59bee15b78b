package lectern.ui.reader;

import lectern.screen.Input.Key;
import lectern.ui.loop.Step;

/** What keys do while they are the answer to a question. */
final class Answering {
  private Answering() {}

  static Step<Reader> on(Reader reader, Asking asking, Key key) {
    return switch (asking) {
      case Asking.Words words -> Searching.on(reader, words, key);
      case Asking.NewMark mark -> Marking.set(reader, key);
      case Asking.OldMark mark -> Marking.go(reader, key);
    };
  }
}
