package lectern.ui.reader;

import java.util.ArrayList;
import java.util.List;
import lectern.document.Block.Note;
import lectern.document.Reference.NoteReference;
import lectern.layout.Line;
import lectern.layout.Span;
import lectern.layout.margin.MarginNotes;
import lectern.layout.margin.MarginNotes.PlacedNote;
import org.jspecify.annotations.Nullable;

/** What can be followed in the notes beside the text. */
final class MarginLinks {
  /** The notes that stand in the margin of this column now. */
  static List<PlacedNote> notes(Reader reader, TextColumn column) {
    MarginNotes notes = column.notes(reader.page());
    return notes == null ? List.of() : notes.visibleNotes(reader.top(), reader.height());
  }

  /** The references in these notes that are on the screen, in their order. */
  static List<Integer> shown(Reader reader, TextColumn column) {
    var shown = new ArrayList<Integer>();
    for (PlacedNote note : notes(reader, column)) {
      for (int i = 0; i < note.lines().size(); i++) {
        if (isOnScreen(reader, note.row() + i)) {
          for (int reference : references(note.lines().get(i))) {
            if (!shown.contains(reference)) {
              shown.add(reference);
            }
          }
        }
      }
    }
    return shown;
  }

  /** The note of a mark where it stands in the margin as a whole, or null. */
  static @Nullable PlacedNote whole(Reader reader, TextColumn column, NoteReference mark) {
    for (PlacedNote note : notes(reader, column)) {
      boolean seen =
          isOnScreen(reader, note.row())
              && isOnScreen(reader, note.row() + note.lines().size() - 1);
      if (key(reader, note).equals(mark.key()) && seen && !note.cut()) {
        return note;
      }
    }
    return null;
  }

  /** The note in the margin in which a reference stands, or null. */
  static @Nullable PlacedNote around(Reader reader, TextColumn column, int reference) {
    return notes(reader, column).stream()
        .filter(note -> inside(reader, note).contains(reference))
        .findFirst()
        .orElse(null);
  }

  /** All references in a note, in their order. */
  static List<Integer> inside(Reader reader, PlacedNote note) {
    Note defined = reader.document().note(key(reader, note));
    var inside = new ArrayList<Integer>();
    if (defined == null) {
      return inside;
    }
    var plain = reader.document().plainText();
    int block = reader.document().blocks().indexOf(defined);
    int end = plain.blockStart(block + 1);
    for (int i = plain.referenceFrom(plain.blockStart(block));
        i < plain.references().size() && plain.references().get(i).start() < end;
        i++) {
      inside.add(i);
    }
    return inside;
  }

  private static String key(Reader reader, PlacedNote note) {
    return reader.document().plainText().references().get(note.reference()).kind()
            instanceof NoteReference mark
        ? mark.key()
        : "";
  }

  private static boolean isOnScreen(Reader reader, int row) {
    return row >= 0 && row < reader.height();
  }

  private static List<Integer> references(Line line) {
    return line.spans().stream().map(Span::reference).filter(reference -> reference >= 0).toList();
  }
}
