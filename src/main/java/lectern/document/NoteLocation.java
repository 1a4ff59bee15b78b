package lectern.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lectern.document.Block.Note;
import lectern.document.Reference.NoteReference;

/**
 * A note, a note that no mark cites, or a mark without its note; and where it stands.
 *
 * @param shown how it is numbered
 * @param defined whether the text has the note itself
 * @param words the first line of the note, cut when very long; empty for a mark without its note
 * @param mark index of its first mark in {@link PlainText#references}, or -1 when nothing cites it
 * @param offset of that mark, else of the note, in characters of the plain text
 */
public record NoteLocation(String shown, boolean defined, String words, int mark, int offset) {
  /** No list has room for more characters of a note. */
  private static final int LONGEST = 400;

  /** Whether a mark points here. */
  public boolean cited() {
    return mark >= 0;
  }

  /** The sentence its first mark belongs to, in this text; empty when nothing cites it. */
  public String sentence(PlainText plain) {
    return cited() ? plain.sentence(offset) : "";
  }

  /** All notes and marks of a text in the order of their first marks, then those without one. */
  public static List<NoteLocation> of(Document document) {
    PlainText plain = document.plainText();
    Map<String, Integer> blocks = document.notePlaces();
    var places = new ArrayList<NoteLocation>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < plain.references().size(); i++) {
      Reference reference = plain.references().get(i);
      if (reference.kind() instanceof NoteReference mark && seen.add(mark.key())) {
        Integer block = blocks.get(mark.key());
        String shown = block == null ? mark.shown() : note(document, block).shown();
        String words = block == null ? "" : words(plain, block);
        places.add(new NoteLocation(shown, block != null, words, i, reference.start()));
      }
    }
    for (int block = 0; block < document.blocks().size(); block++) {
      if (document.blocks().get(block) instanceof Note note && seen.add(note.key())) {
        int offset = plain.blockStart(block);
        places.add(new NoteLocation(note.shown(), true, words(plain, block), -1, offset));
      }
    }
    return places;
  }

  private static Note note(Document document, int block) {
    return (Note) document.blocks().get(block);
  }

  private static String words(PlainText plain, int block) {
    int start = plain.blockStart(block);
    int end = Math.min(plain.blockStart(block + 1), start + LONGEST);
    int line = plain.text().indexOf('\n', start);
    return start >= end ? "" : plain.text().substring(start, line < 0 ? end : Math.min(line, end));
  }
}
