package lectern.ui.reader;

import lectern.screen.Frame;
import lectern.ui.look.StatusLine;
import lectern.ui.look.Theme;
import lectern.ui.prompt.PromptLine;

/** Draws the status line while the reader is asked for something. */
final class AskingView {
  private AskingView() {}

  static void draw(Frame frame, Theme theme, int row, Asking asking, Reader reader) {
    switch (asking) {
      case Asking.Words words -> {
        Search search = reader.bearings().search();
        String right = search == null ? "" : search.place();
        PromptLine.draw(frame, theme, row, "/", words.prompt(), right);
      }
      case Asking.NewMark mark ->
          StatusLine.message(
              frame, theme, row, "Mark this place with a letter; a capital, for all essays.");
      case Asking.OldMark mark ->
          StatusLine.message(frame, theme, row, Marking.question(reader.bearings().marks()));
    }
  }
}
