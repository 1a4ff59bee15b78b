package lectern.markdown.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lectern.document.Block;
import lectern.document.Block.Item;
import lectern.document.Block.Paragraph;
import lectern.document.Inline;
import lectern.document.InlineLines;
import lectern.document.Numbering;
import org.jspecify.annotations.Nullable;

/**
 * Recognises notes that are written by hand: marks that are links or raised numbers, and a list or
 * a run of paragraphs that they lead to.
 *
 * <p>A list is one of notes when marks name most of its entries, by the places in them or by their
 * numbers, and the others could be named. A paragraph is one when it begins with the place that a
 * mark names, or with the mark of its own number. Something earlier must cite them, else they stay
 * text.
 */
public final class AnchorNotes {
  private final Map<Item, String> anchors;
  private final LinkedMarks marks = new LinkedMarks();

  /** The beginning of a note, and the key of it. */
  private record NoteBeginning(String label, String key) {}

  private AnchorNotes(Map<Item, String> anchors) {
    this.anchors = anchors;
  }

  /**
   * The blocks with such notes as notes, or the very same blocks when there are none.
   *
   * @param anchors the ids of entries of lists
   */
  public static List<Block> recognised(List<Block> blocks, Map<Item, String> anchors) {
    return new AnchorNotes(anchors).read(blocks);
  }

  private List<Block> read(List<Block> blocks) {
    var found = new ArrayList<Block>();
    boolean any = false;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      Block above = found.isEmpty() ? null : found.getLast();
      Block below = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
      List<Block> read = marks.isEmpty() ? List.of() : notes(block, above, below);
      any |= !read.isEmpty();
      found.addAll(read.isEmpty() ? List.of(block) : read);
      marks.cite(block);
    }
    return any ? found.stream().map(marks::in).toList() : blocks;
  }

  /** The notes that a block is, between these. */
  private List<Block> notes(Block block, @Nullable Block above, @Nullable Block below) {
    return switch (block) {
      case Block.ListBlock list -> entries(list);
      case Paragraph paragraph -> paragraphs(paragraph, isAmongNotes(above, below));
      default -> List.of();
    };
  }

  /** What an entry of a list is as a note. */
  private record NoteItem(String number, String id, CitationKind cited, List<Block> blocks) {}

  /** By what a mark names an entry; one that nothing names may still look like a note. */
  private enum CitationKind {
    BY_ID,
    BY_NUMBER_AND_ARROW,
    BY_NUMBER,
    NOT,
    NO_NOTE
  }

  /** The notes that all entries of a list are; nothing when one of them is none. */
  private List<Block> entries(Block.ListBlock list) {
    var entries = new ArrayList<NoteItem>();
    boolean evident = false;
    int cited = 0;
    for (Item item : list.items()) {
      NoteItem entry = entry(item, isNumbered(list), list.start() + entries.size());
      if (entry.cited == CitationKind.NO_NOTE) {
        return List.of();
      }
      evident |=
          entry.cited == CitationKind.BY_ID || entry.cited == CitationKind.BY_NUMBER_AND_ARROW;
      cited += entry.cited == CitationKind.NOT ? 0 : 1;
      entries.add(entry);
    }
    // A list of sources of which few are cited is worth reading as a list.
    return evident && cited * 2 > entries.size()
        ? entries.stream().map(this::note).toList()
        : List.of();
  }

  private static boolean isNumbered(Block.ListBlock list) {
    return list.ordered() && list.numbering().digits() == Numbering.Digits.DECIMAL;
  }

  private NoteItem entry(Item item, boolean numbered, int at) {
    String number = Integer.toString(at);
    var arrows = new BackLinks();
    List<Block> blocks = arrows.without(item.blocks());
    List<String> ids = ids(item);
    String id = marks.cited(ids);
    boolean named = !id.isEmpty();
    if (named && (marks.isRaised(id) || arrows.found() || anchors.containsKey(item))) {
      return new NoteItem(number, id, CitationKind.BY_ID, blocks);
    }
    if (numbered && marks.isLabelCited(number)) {
      CitationKind cited =
          arrows.found() ? CitationKind.BY_NUMBER_AND_ARROW : CitationKind.BY_NUMBER;
      return new NoteItem(number, "", cited, blocks);
    }
    boolean like = arrows.found() || !ids.isEmpty();
    return new NoteItem(number, "", like ? CitationKind.NOT : CitationKind.NO_NOTE, blocks);
  }

  private Block note(NoteItem entry) {
    return switch (entry.cited) {
      case BY_ID ->
          new Block.Note(marks.takeId(entry.id), marks.label(entry.id), true, entry.blocks);
      case BY_NUMBER, BY_NUMBER_AND_ARROW ->
          new Block.Note(marks.takeLabel(entry.number), entry.number, true, entry.blocks);
      case NOT, NO_NOTE ->
          new Block.Note("html uncited " + entry.number, entry.number, false, entry.blocks);
    };
  }

  /** The ids that HTML gives an entry, and those of the places it begins with. */
  private List<String> ids(Item item) {
    var ids = new ArrayList<String>();
    if (anchors.containsKey(item)) {
      ids.add(anchors.getOrDefault(item, ""));
    }
    if (!item.blocks().isEmpty() && item.blocks().getFirst() instanceof Paragraph(var content)) {
      NoteStart start = NoteStart.of(content, 0);
      ids.addAll(start == null ? List.of() : start.ids());
    }
    return ids;
  }

  /**
   * The notes that a paragraph and its lines are; nothing when the first of them is none.
   *
   * @param among whether notes, headings or rules stand around it
   */
  private List<Block> paragraphs(Paragraph paragraph, boolean among) {
    var notes = new ArrayList<Block>();
    var line = new ArrayList<Inline>();
    NoteBeginning begun = null;
    int at = 0;
    while (at < paragraph.content().size()) {
      Inline inline = paragraph.content().get(at);
      boolean starts =
          inline instanceof Inline.Anchor
              || line.stream().allMatch(Inline.Anchor.class::isInstance)
              || line.getLast() instanceof Inline.LineBreak;
      NoteStart start = starts ? NoteStart.of(paragraph.content(), at) : null;
      NoteBeginning next = start == null ? null : begun(start, among && at == 0);
      if (start != null && next != null) {
        end(begun, line, notes);
        line.clear();
        // Other links may lead to its places, too.
        start.ids().forEach(id -> line.add(new Inline.Anchor(id)));
        line.addAll(start.rest());
        begun = next;
        at += start.length();
      } else if (begun == null && !(inline instanceof Inline.Anchor)) {
        return List.of();
      } else {
        line.add(inline);
        at++;
      }
    }
    end(begun, line, notes);
    return notes;
  }

  /** The note that begins so, or null when nothing cites it. */
  private @Nullable NoteBeginning begun(NoteStart start, boolean among) {
    String id = marks.cited(start.ids());
    String label = marks.label(id);
    boolean numbered = !start.label().isEmpty();
    if (!id.isEmpty() && (numbered ? start.label().equals(label) : among && marks.isRaised(id))) {
      return new NoteBeginning(label, marks.takeId(id));
    }
    NoteLink link = start.link();
    if (link == null) {
      return null;
    }
    if (link.id().isEmpty()) {
      return marks.isNextRaised(link.label())
          ? new NoteBeginning(link.label(), marks.takeRaised(link.label()))
          : null;
    }
    return marks.isLabelCited(link.label())
        ? new NoteBeginning(link.label(), marks.takeLabel(link.label()))
        : null;
  }

  private static void end(@Nullable NoteBeginning begun, List<Inline> line, List<Block> notes) {
    if (begun == null) {
      return;
    }
    List<Inline> words = InlineLines.trimmed(InlineLines.joined(line));
    List<Block> blocks = words.isEmpty() ? List.of() : List.of(new Paragraph(words));
    notes.add(new Block.Note(begun.key, begun.label, true, new BackLinks().without(blocks)));
  }

  /** Whether a block between these may be a note without a number of its own. */
  private static boolean isAmongNotes(@Nullable Block above, @Nullable Block below) {
    boolean under =
        above instanceof Block.Note
            || above instanceof Block.Rule
            || above instanceof Block.Heading
            || NoteHeading.isOne(above);
    boolean over =
        below == null
            || below instanceof Block.Rule
            || below instanceof Block.Heading
            || (below instanceof Paragraph(var content)
                && content.getFirst() instanceof Inline.Anchor);
    return under && over;
  }
}
