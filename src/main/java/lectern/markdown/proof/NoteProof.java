package lectern.markdown.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import lectern.markdown.Proof;
import lectern.markdown.note.NoteBook;

/** The marks and notes of a text, and which of them go without the other. */
final class NoteProof {
  /** A label as its author wrote it, and the line it stands on. */
  private record Label(String written, int line) {}

  private final Map<String, Label> notes = new LinkedHashMap<>();
  private final List<Label> again = new ArrayList<>();
  private final List<Label> marks = new ArrayList<>();

  void mark(String label, int line) {
    marks.add(new Label(label, line));
  }

  void note(String label, int line) {
    var written = new Label(label, line);
    if (notes.putIfAbsent(key(label), written) != null) {
      again.add(written);
    }
  }

  /** What is wrong with them, once all of the text has been seen. */
  List<Proof.Slip> slips() {
    var slips = new ArrayList<Proof.Slip>();
    Set<String> cited = new HashSet<>();
    for (Label mark : marks) {
      String key = key(mark.written);
      cited.add(key);
      if (!notes.containsKey(key)) {
        slips.add(slip(mark, "has no note; write a line [^%]: with its words, or take it out"));
      }
    }
    for (var note : notes.entrySet()) {
      if (!cited.contains(note.getKey())) {
        slips.add(slip(note.getValue(), "is a note that nothing cites; put [^%] into the text"));
      }
    }
    for (Label note : again) {
      slips.add(slip(note, "is written a second time; give one of the notes another label"));
    }
    return slips;
  }

  private static Proof.Slip slip(Label label, String message) {
    return new Proof.Slip(
        label.line, "[^" + label.written + "] " + message.replace("%", label.written));
  }

  /** Labels are compared without case, as {@link NoteBook} does. */
  private static String key(String label) {
    return label.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }
}
