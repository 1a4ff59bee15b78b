package lectern.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lectern.document.Block.Note;
import lectern.document.Reference.LinkReference;
import lectern.document.Reference.NoteReference;
import lectern.document.target.Target;

/**
 * Something outside the library that a text cites.
 *
 * @param label the words of the link
 * @param note how the note is numbered that cites it, or empty when the text itself does
 * @param sentence the sentence it belongs to: the link's own, or that of the note's first mark
 */
public record CitedSource(Target target, String label, String note, String sentence) {

  /** Every address a text cites, in reading order, each once; images do not count. */
  public static List<CitedSource> of(Document document) {
    PlainText plain = document.plainText();
    var sources = new ArrayList<CitedSource>();
    Set<String> seen = new HashSet<>();
    Map<String, Integer> marks = firstMarks(plain);
    for (Reference reference : plain.references()) {
      if (reference.kind() instanceof LinkReference to
          && !to.image()
          && cites(to.target())
          && seen.add(to.target().address())) {
        sources.add(source(document, marks, reference, to));
      }
    }
    return sources;
  }

  private static boolean cites(Target target) {
    return switch (target) {
      case Target.Web _, Target.Other _, Target.Broken _, Target.Refused _ -> true;
      case Target.Local _, Target.Section _ -> false;
    };
  }

  /** Offset of the first mark of every note, by key. */
  private static Map<String, Integer> firstMarks(PlainText plain) {
    var first = new HashMap<String, Integer>();
    for (Reference reference : plain.references()) {
      if (reference.kind() instanceof NoteReference mark) {
        first.putIfAbsent(mark.key(), reference.start());
      }
    }
    return first;
  }

  private static CitedSource source(
      Document document, Map<String, Integer> marks, Reference reference, LinkReference to) {
    PlainText plain = document.plainText();
    int offset = reference.start();
    String shown = "";
    if (document.blocks().get(plain.blockAt(offset)) instanceof Note note) {
      offset = marks.getOrDefault(note.key(), offset);
      shown = note.shown();
    }
    return new CitedSource(to.target(), to.label(), shown, plain.sentence(offset));
  }
}
