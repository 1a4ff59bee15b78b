package lectern.ui.reader;

import java.util.List;
import lectern.layout.Line;
import lectern.layout.Span;
import lectern.screen.Input;
import lectern.text.CellWidth;
import lectern.ui.loop.Step;

/** What the mouse does in an essay: a click follows, and the wheel scrolls. */
public final class Pointing {
  /** Lines that a notch of the wheel moves. */
  private static final int NOTCH = 3;

  private Pointing() {}

  /** The reader after a click or a notch of the wheel. */
  public static Step<Reader> on(Reader reader, Input.Mouse mouse) {
    Reader there = reader.hinting(null).with(reader.bearings().with((Asking) null));
    Popup popup = there.popup();
    Box box = Box.of(there);
    if (mouse.wheel() != 0) {
      int lines = mouse.wheel() * NOTCH;
      return popup == null || box == null
          ? ReaderUpdate.scroll(there, lines)
          : Step.to(there.with(popup.scrolled(lines, box.rows())));
    }
    if (!mouse.click()) {
      return Step.to(there);
    }
    if (popup != null && box != null && box.covers(mouse.row())) {
      return inNote(there, popup, box, mouse);
    }
    int reference = inText(there, mouse.row(), mouse.column());
    Reader closed = there.with((Popup) null);
    return reference < 0 ? Step.to(closed.selecting(-1)) : Following.follow(closed, reference);
  }

  private static Step<Reader> inNote(Reader reader, Popup popup, Box box, Input.Mouse mouse) {
    int reference = inNote(reader, mouse.row(), mouse.column());
    if (reference < 0) {
      return Step.to(reader);
    }
    Popup lit = popup.selecting(reference, box.rows());
    return Following.inNote(reader.with(lit), lit, reference);
  }

  /** The reference of the text at a cell of the screen, or -1. */
  static int inText(Reader reader, int row, int column) {
    List<Line> lines = reader.page().lines(reader.top(), reader.height());
    return reference(lines, row, column - left(reader));
  }

  /** The reference of the open note at a cell of the screen, or -1. */
  static int inNote(Reader reader, int row, int column) {
    Popup popup = reader.popup();
    Box box = Box.of(reader);
    if (popup == null || box == null) {
      return -1;
    }
    List<Line> lines = popup.page().lines(popup.top(), box.rows());
    return reference(lines, row - box.row(), column - left(reader));
  }

  private static int left(Reader reader) {
    return Column.on(reader.size(), reader.wanted()).left();
  }

  private static int reference(List<Line> lines, int line, int column) {
    if (line < 0 || line >= lines.size()) {
      return -1;
    }
    for (Span span : lines.get(line).spans()) {
      if (column >= span.column() && column < span.column() + CellWidth.of(span.text())) {
        return span.reference();
      }
    }
    return -1;
  }
}
