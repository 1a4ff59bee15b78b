package lectern.markdown.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lectern.document.Block;
import lectern.document.Document;
import lectern.markdown.Proof;
import lectern.markdown.note.NoteRegistry;

/** The marks and notes of a text, and which of them go without the other. */
final class NoteProof {
  /** A label as its author wrote it, and where it stands. */
  private record Label(String source, int line, int column) {}

  private final Map<String, Label> notes = new LinkedHashMap<>();
  private final List<Label> again = new ArrayList<>();
  private final List<Label> marks = new ArrayList<>();

  void mark(String label, int line, int column) {
    marks.add(new Label(label, line, column));
  }

  void note(String label, int line, int column) {
    var use = new Label(label, line, column);
    if (notes.putIfAbsent(NoteRegistry.key(label), use) != null) {
      again.add(use);
    }
  }

  /**
   * What is wrong with them, once all of the text has been seen.
   *
   * @param document as the screen shows it, which knows what cites what
   */
  List<Proof.ProofFault> faults(Document document) {
    var faults = new ArrayList<Proof.ProofFault>();
    for (Label mark : marks) {
      String key = NoteRegistry.key(mark.source);
      if (!notes.containsKey(key) && document.note(key) == null) {
        faults.add(fault(mark, "has no note; write a line [^%]: with its words, or take it out"));
      }
    }
    for (var note : notes.entrySet()) {
      Block.Note shown = document.note(note.getKey());
      if (shown != null && !shown.cited()) {
        faults.add(fault(note.getValue(), "is a note that nothing cites; put [^%] into the text"));
      }
    }
    for (Label note : again) {
      faults.add(fault(note, "is written a second time; give one of the notes another label"));
    }
    return faults;
  }

  private static Proof.ProofFault fault(Label label, String message) {
    return new Proof.ProofFault(
        label.line, label.column, "[^" + label.source + "] " + message.replace("%", label.source));
  }
}
