package lectern.ui.reader;

import lectern.screen.Input.Key;
import lectern.ui.loop.Step;

/** What keys do while they are the answer to a question. */
final class ReaderPromptUpdate {
  private ReaderPromptUpdate() {}

  static Step<Reader> on(Reader reader, ReaderPrompt prompt, Key key) {
    return switch (prompt) {
      case ReaderPrompt.SearchWords words -> SearchUpdate.on(reader, words, key);
      case ReaderPrompt.BookmarkToSet mark -> BookmarkUpdate.set(reader, key);
      case ReaderPrompt.BookmarkToVisit mark -> BookmarkUpdate.go(reader, key);
    };
  }
}
