package lectern.ui.reader;

import lectern.screen.Frame;
import lectern.ui.look.ContentArea;
import lectern.ui.look.StatusLine;
import lectern.ui.look.Theme;
import lectern.ui.prompt.PromptLine;

/** Draws the status line while the reader is asked for something. */
final class ReaderPromptView {
  static void draw(
      Frame frame, ContentArea area, Theme theme, int row, ReaderPrompt prompt, Reader reader) {
    switch (prompt) {
      case ReaderPrompt.SearchWords words -> {
        SearchState search = reader.navigation().search();
        String right = search == null ? "" : search.place();
        PromptLine.draw(frame, area, theme, row, "/", words.prompt(), right);
      }
      case ReaderPrompt.BookmarkToSet bookmark ->
          StatusLine.message(
              frame, area, theme, row, "Set a bookmark with a letter; a capital, for all essays.");
      case ReaderPrompt.BookmarkToVisit bookmark ->
          StatusLine.message(
              frame, area, theme, row, BookmarkUpdate.question(reader.navigation().bookmarks()));
    }
  }
}
