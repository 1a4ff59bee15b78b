package lectern.ui.reader;

import java.util.List;
import lectern.layout.Line;
import lectern.layout.Span;
import lectern.layout.margin.MarginNotes.PlacedNote;
import lectern.screen.Input;
import lectern.text.Widths;
import lectern.ui.loop.Step;

/** What the mouse does in an essay: a click follows, and the wheel scrolls. */
public final class ReaderMouse {
  /** Lines that a notch of the wheel moves. */
  private static final int NOTCH = 3;

  private ReaderMouse() {}

  /**
   * The reader after a click or a notch of the wheel.
   *
   * @param inMargin whether notes stand in the margin where there is room
   */
  public static Step<Reader> on(Reader reader, Input.Mouse mouse, boolean inMargin) {
    TextColumn column = reader.column(inMargin);
    Reader current = reader.withHints(null).with(reader.navigation().with((ReaderPrompt) null));
    Popup popup = current.popup();
    PopupBox box = PopupBox.of(current);
    if (mouse.wheel() != 0) {
      int lines = mouse.wheel() * NOTCH;
      return popup == null || box == null
          ? ReaderUpdate.scroll(current, lines)
          : Step.to(current.with(popup.scroll(lines, box.rows())));
    }
    if (!mouse.click()) {
      return Step.to(current);
    }
    if (popup != null && box != null && box.covers(mouse.row())) {
      return inNote(current, popup, box, mouse, column);
    }
    Selection selection = current.selection();
    if (selection != null) {
      return SelectionUpdate.extendTo(
          current, selection, mouse.row(), mouse.column() - column.left());
    }
    int reference =
        mouse.column() < column.notesLeft()
            ? inText(current, mouse.row(), mouse.column() - column.left())
            : inMargin(current, mouse.row(), mouse.column() - column.notesLeft(), column);
    Reader closed = current.with((Popup) null);
    return reference < 0
        ? Step.to(closed.select(-1))
        : LinkUpdate.follow(closed, reference, column);
  }

  private static Step<Reader> inNote(
      Reader reader, Popup popup, PopupBox box, Input.Mouse mouse, TextColumn column) {
    List<Line> lines = popup.page().lines(popup.top(), box.rows());
    int reference =
        reference(reader, lines, mouse.row() - box.row(), mouse.column() - column.left());
    if (reference < 0) {
      return Step.to(reader);
    }
    Popup selected = popup.select(reference, box.rows());
    return LinkUpdate.inNote(reader.with(selected), selected, reference);
  }

  /** The reference of the text at a cell of the page as it is shown, or -1. */
  private static int inText(Reader reader, int row, int column) {
    return reference(reader, reader.lines(), row, column);
  }

  /** A link at a cell of the margin, else the mark of the note that stands there; or -1. */
  private static int inMargin(Reader reader, int row, int cell, TextColumn column) {
    for (PlacedNote note : MarginLinks.notes(reader, column)) {
      int line = row - note.row();
      if (line >= 0 && line < note.height()) {
        int link = reference(reader, note.lines(), line, cell);
        return link >= 0 ? link : note.reference();
      }
    }
    return -1;
  }

  private static int reference(Reader reader, List<Line> lines, int line, int column) {
    if (line < 0 || line >= lines.size()) {
      return -1;
    }
    Widths widths = reader.page().houseStyle().widths();
    for (Span span : lines.get(line).spans()) {
      if (column >= span.column() && column < span.column() + widths.of(span.text())) {
        return span.reference();
      }
    }
    return -1;
  }
}
