package lectern.ui;

import lectern.layout.HouseStyle;
import lectern.screen.Frame;
import lectern.ui.panel.Panel;
import lectern.ui.panel.PanelContext;
import lectern.ui.panel.PanelView;
import lectern.ui.reader.Reader;
import lectern.ui.reader.ReaderView;
import lectern.ui.shelf.ShelfView;

/** What the program looks like. */
public final class View {
  private View() {}

  /** The frame of a moment. */
  public static Frame frame(Model model) {
    HouseStyle house = model.settings().house();
    var frame = new Frame(model.size(), model.theme().text(), house.reordered(), house.widths());
    String message = model.status().shown();
    Reader reader = model.reader();
    if (reader == null) {
      ShelfView.draw(frame, model.theme(), model.keymap(), model.shelf(), message);
    } else {
      boolean inMargin = model.settings().marginNotes();
      ReaderView.draw(frame, model.theme(), model.keymap(), reader, inMargin, message);
    }
    for (Panel panel : model.panels()) {
      PanelView.draw(frame, context(model), panel);
    }
    return frame;
  }

  private static PanelContext context(Model model) {
    Reader reader = model.reader();
    return new PanelContext(
        model.theme(),
        model.keymap(),
        model.message(),
        reader == null ? 0 : reader.freeLeft(model.settings().marginNotes()),
        model.shelf().complete());
  }
}
