package lectern.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import lectern.document.Block.Note;
import lectern.document.Reference.NoteReference;

/** Moves each note below the block that cites it first, for printed output. */
public final class NotePlacement {
  private final List<Block> blocks;
  private final PlainText plain;
  private final Map<String, Integer> notes;
  private final List<Block> moved = new ArrayList<>();
  private final BitSet placed = new BitSet();

  private NotePlacement(Document document) {
    this.blocks = document.blocks();
    this.plain = document.plainText();
    this.notes = document.notePlaces();
  }

  /** The same blocks in that order; a note that nothing cites stands at the end. */
  public static Document in(Document document) {
    return new Document(new NotePlacement(document).moved(), document.isWhole());
  }

  private List<Block> moved() {
    for (int i = 0; i < blocks.size(); i++) {
      if (!(blocks.get(i) instanceof Note)) {
        placeWithNotes(i);
      }
    }
    for (int i = placed.nextClearBit(0); i < blocks.size(); i = placed.nextClearBit(i)) {
      placeWithNotes(i);
    }
    return moved;
  }

  /** Places a block, below it the notes that it cites, each above those that it cites itself. */
  private void placeWithNotes(int block) {
    var waiting = new ArrayDeque<Integer>();
    waiting.push(block);
    while (!waiting.isEmpty()) {
      int next = waiting.pop();
      if (!placed.get(next)) {
        placed.set(next);
        moved.add(blocks.get(next));
        cited(next).reversed().forEach(waiting::push);
      }
    }
  }

  /** The notes that a block cites, by their places in the text. */
  private List<Integer> cited(int block) {
    var cited = new ArrayList<Integer>();
    int end = plain.referenceFrom(plain.blockStart(block + 1));
    for (int i = plain.referenceFrom(plain.blockStart(block)); i < end; i++) {
      Integer note =
          plain.references().get(i).kind() instanceof NoteReference mark
              ? notes.get(mark.key())
              : null;
      if (note != null) {
        cited.add(note);
      }
    }
    return cited;
  }
}
