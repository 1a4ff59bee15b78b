package lectern.markdown.note;

import java.util.ArrayList;
import java.util.List;
import lectern.document.Block;
import lectern.document.Block.Item;
import lectern.document.Block.Paragraph;
import lectern.document.Numbering;

/** Reads lists whose items are notes that links or superscript numbers lead to. */
final class ListedNotes {
  private final LinkedMarks marks;
  private final NoteElements elements;

  ListedNotes(LinkedMarks marks, NoteElements elements) {
    this.marks = marks;
    this.elements = elements;
  }

  /** Whether a mark names an item of this list. */
  boolean isNamed(Block.ListBlock list) {
    return list.items().stream().anyMatch(item -> !marks.cited(ids(item)).isEmpty());
  }

  /** What an item of a list is as a note. */
  private record NoteCandidate(String number, String id, CitedBy cited, List<Block> blocks) {}

  /** By what a mark names an item; one that nothing names may still look like a note. */
  private enum CitedBy {
    BY_ID,
    BY_NUMBER_AND_ARROW,
    BY_NUMBER,
    NOT,
    NO_NOTE
  }

  /** The notes that all items of a list are; nothing when one of them is none. */
  List<Block> notes(Block.ListBlock list) {
    var candidates = new ArrayList<NoteCandidate>();
    boolean evident = false;
    int cited = 0;
    for (Item item : list.items()) {
      NoteCandidate candidate = candidate(item, isNumbered(list), list.start() + candidates.size());
      if (candidate.cited == CitedBy.NO_NOTE) {
        return List.of();
      }
      evident |= candidate.cited == CitedBy.BY_ID || candidate.cited == CitedBy.BY_NUMBER_AND_ARROW;
      cited += candidate.cited == CitedBy.NOT ? 0 : 1;
      candidates.add(candidate);
    }
    // A list of sources of which few are cited is worth reading as a list.
    return evident && cited * 2 > candidates.size()
        ? candidates.stream().map(this::note).toList()
        : List.of();
  }

  private static boolean isNumbered(Block.ListBlock list) {
    return list.ordered() && list.numbering().digits() == Numbering.Digits.DECIMAL;
  }

  private NoteCandidate candidate(Item item, boolean numbered, int at) {
    String number = Integer.toString(at);
    var arrows = new BackLinks();
    List<Block> blocks = arrows.without(item.blocks());
    List<String> ids = ids(item);
    String id = marks.cited(ids);
    boolean named = !id.isEmpty();
    if (named && (marks.isSuperscript(id) || arrows.found() || elements.isNamed(item))) {
      return new NoteCandidate(number, id, CitedBy.BY_ID, blocks);
    }
    if (numbered && marks.isLabelCited(number)) {
      CitedBy cited = arrows.found() ? CitedBy.BY_NUMBER_AND_ARROW : CitedBy.BY_NUMBER;
      return new NoteCandidate(number, "", cited, blocks);
    }
    boolean like = arrows.found() || !ids.isEmpty();
    return new NoteCandidate(number, "", like ? CitedBy.NOT : CitedBy.NO_NOTE, blocks);
  }

  private Block note(NoteCandidate item) {
    return switch (item.cited) {
      case BY_ID ->
          new Block.Note(marks.noteKeyForId(item.id), marks.label(item.id), true, item.blocks);
      case BY_NUMBER, BY_NUMBER_AND_ARROW ->
          new Block.Note(marks.noteKeyForLabel(item.number), item.number, true, item.blocks);
      case NOT, NO_NOTE ->
          new Block.Note("html uncited " + item.number, item.number, false, item.blocks);
    };
  }

  /** The ids that HTML gives an item, and those of the places it begins with. */
  private List<String> ids(Item item) {
    var ids = new ArrayList<String>();
    if (elements.isNamed(item)) {
      ids.add(elements.id(item));
    }
    if (!item.blocks().isEmpty() && item.blocks().getFirst() instanceof Paragraph(var content)) {
      NoteStart start = NoteStart.of(content, 0);
      ids.addAll(start == null ? List.of() : start.ids());
    }
    return ids;
  }
}
