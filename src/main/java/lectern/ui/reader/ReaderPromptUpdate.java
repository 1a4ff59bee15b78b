package lectern.ui.reader;

import lectern.screen.Input.Key;
import lectern.ui.loop.Step;

/** What keys do while they are the answer to a question. */
final class ReaderPromptUpdate {
  static Step<Reader> on(Reader reader, ReaderPrompt prompt, Key key) {
    return switch (prompt) {
      case ReaderPrompt.SearchWords words -> SearchUpdate.on(reader, words, key);
      case ReaderPrompt.BookmarkToSet bookmark -> BookmarkUpdate.set(reader, key);
      case ReaderPrompt.BookmarkToVisit bookmark -> BookmarkUpdate.go(reader, key);
    };
  }
}
