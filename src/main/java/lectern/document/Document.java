package lectern.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lectern.document.Block.Note;
import org.jspecify.annotations.Nullable;

/** A text: its blocks in reading order, notes among them where their definitions are read. */
public final class Document {
  private final List<Block> blocks;
  private final boolean whole;
  private final Map<String, Note> notes;
  private volatile @Nullable PlainText plainText;
  private volatile @Nullable LeafList leaves;

  /** A whole text. */
  public Document(List<Block> blocks) {
    this(blocks, true);
  }

  /** A text, or only its beginning, which can be read while the rest is still on its way. */
  public Document(List<Block> blocks, boolean whole) {
    this(blocks, whole, notes(blocks));
  }

  private Document(List<Block> blocks, boolean whole, Map<String, Note> notes) {
    this.blocks = List.copyOf(blocks);
    this.whole = whole;
    this.notes = notes;
  }

  private static Map<String, Note> notes(List<Block> blocks) {
    Map<String, Note> notes = new HashMap<>();
    for (Block block : blocks) {
      if (block instanceof Note note) {
        notes.putIfAbsent(note.key(), note);
      }
    }
    return notes;
  }

  /** The words of one note as a text of their own, whose marks point at the notes of this one. */
  public Document documentOf(Note note) {
    return new Document(note.blocks(), true, notes);
  }

  /** The blocks in reading order. */
  public List<Block> blocks() {
    return blocks;
  }

  /** Whether this is all of the text. */
  public boolean isWhole() {
    return whole;
  }

  /** Whether there is nothing to read: neither words nor an image. */
  public boolean isEmpty() {
    return whole && plainText().text().isBlank() && plainText().references().isEmpty();
  }

  /** The note that marks with this key point at, or null for a mark without a definition. */
  public @Nullable Note note(String key) {
    return notes.get(key);
  }

  /** The places of the notes among the blocks, by key; of two with one key the first counts. */
  Map<String, Integer> notePlaces() {
    var places = new HashMap<String, Integer>();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Note note) {
        places.putIfAbsent(note.key(), i);
      }
    }
    return places;
  }

  /** The offset after the last word that is not of a closing note. */
  public int bodyEnd() {
    int block = blocks.size();
    while (block > 0 && blocks.get(block - 1) instanceof Note) {
      block--;
    }
    return Math.max(0, plainText().blockStart(block) - 1);
  }

  /** The words of this text with their offsets, made once. */
  public PlainText plainText() {
    PlainText made = plainText;
    if (made == null) {
      made = PlainText.of(blocks);
      plainText = made;
    }
    return made;
  }

  /** The leaves of this text, found once. */
  public LeafList leaves() {
    LeafList found = leaves;
    if (found == null) {
      found = LeafList.of(blocks);
      leaves = found;
    }
    return found;
  }
}
