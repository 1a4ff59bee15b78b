package lectern.ui.reader;

import java.util.List;
import lectern.document.Reference;
import lectern.document.Reference.NoteReference;
import lectern.layout.Line;
import lectern.layout.Span;
import lectern.layout.margin.MarginNotes.PlacedNote;
import lectern.screen.CellStyle;
import lectern.screen.Frame;
import lectern.ui.key.Action;
import lectern.ui.key.KeyContext;
import lectern.ui.key.Keymap;
import lectern.ui.look.PageView;
import lectern.ui.look.Theme;
import lectern.ui.look.Truncation;

/** Draws the notes in the margin, quietly; that of the selected mark as loud as the text. */
final class MarginView {
  static void draw(Frame frame, Theme theme, Keymap keymap, Reader reader, TextColumn column) {
    SearchState search = reader.navigation().highlightedSearch();
    for (PlacedNote note : MarginLinks.notes(reader, column)) {
      boolean selected = isSelected(reader, note);
      for (int i = 0; i < note.lines().size(); i++) {
        int row = note.row() + i;
        if (row >= 0 && row < reader.height()) {
          PageView.line(
              frame,
              note.lines().get(i),
              reader.page().plain().references(),
              row,
              column.notesLeft(),
              style -> selected ? theme.of(style) : theme.aside(theme.of(style)));
          highlight(frame, theme, note.lines().get(i), row, column.notesLeft(), reader.selected());
          if (search != null) {
            HitView.highlight(
                frame, theme, search, note.lines().subList(i, i + 1), row, column.notesLeft(), 0);
          }
        }
      }
      int row = note.row() + note.lines().size();
      if (note.cut() && row >= 0 && row < reader.height()) {
        String words = Truncation.end(more(reader, note, keymap), column.notes(), frame.widths());
        frame.write(row, column.notesLeft(), words, theme.quiet());
      }
    }
  }

  /** Highlights a reference in a line that is drawn already. */
  private static void highlight(
      Frame frame, Theme theme, Line line, int row, int column, int reference) {
    for (Span span : line.spans()) {
      if (reference >= 0 && span.reference() == reference) {
        CellStyle cellStyle = theme.highlight(theme.of(span.style()));
        frame.paint(row, column + span.column(), frame.cells(span.text()), cellStyle);
      }
    }
  }

  private static boolean isSelected(Reader reader, PlacedNote note) {
    List<Reference> references = reader.page().plain().references();
    return reader.selected() >= 0
        && references.get(reader.selected()).kind() instanceof NoteReference selected
        && references.get(note.reference()).kind() instanceof NoteReference mark
        && selected.key().equals(mark.key());
  }

  /** What opens a note that goes on: its number and the key, where it has a number. */
  private static String more(Reader reader, PlacedNote note, Keymap keymap) {
    String key = keymap.key(KeyContext.READER, Action.FOLLOW);
    NoteReference mark =
        (NoteReference) reader.page().plain().references().get(note.reference()).kind();
    var defined = reader.document().note(mark.key());
    String number = defined == null ? "" : EssayPanels.bare(defined.shown());
    boolean counts = !number.isEmpty() && number.chars().allMatch(c -> c >= '0' && c <= '9');
    return key.isEmpty() ? "…" : counts ? "… " + number + " " + key : "… " + key;
  }
}
