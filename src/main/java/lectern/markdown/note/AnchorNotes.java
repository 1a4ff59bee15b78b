package lectern.markdown.note;

import java.util.ArrayList;
import java.util.List;
import lectern.document.Block;
import lectern.document.Block.Paragraph;
import lectern.document.Inline;
import lectern.document.InlineLines;
import org.jspecify.annotations.Nullable;

/**
 * Recognises notes that are written by hand: marks that are links or superscript numbers, and a
 * list or a run of paragraphs that they lead to.
 *
 * <p>A list is one of notes when marks name most of its items, by the places in them or by their
 * numbers, and the others could be named. A paragraph is one when it begins with the place that a
 * mark names, or with the mark of its own number. Something earlier must cite them, else they stay
 * text.
 */
public final class AnchorNotes {
  private final NoteElements elements;
  private final LinkedMarks marks = new LinkedMarks();
  private final ListedNotes lists;
  private final List<Block> found = new ArrayList<>();

  /** The block after the section of notes that is read. */
  private int sectionEnd;

  /** Whether the notes right above stand below a heading of notes or a rule. */
  private boolean setApart;

  /** The beginning of a note, and the key of it. */
  private record NoteBeginning(String label, String key) {}

  private AnchorNotes(NoteElements elements) {
    this.elements = elements;
    this.lists = new ListedNotes(marks, elements);
  }

  /**
   * The blocks with such notes as notes, or the very same blocks when there are none.
   *
   * @param elements those of HTML that may be notes
   */
  public static List<Block> recognise(List<Block> blocks, NoteElements elements) {
    return new AnchorNotes(elements).read(blocks);
  }

  private List<Block> read(List<Block> blocks) {
    boolean any = false;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      Block above = found.isEmpty() ? null : found.getLast();
      Block below = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
      sectionEnd = Math.max(sectionEnd, i + elements.sectionBlocks(block));
      boolean begins = above instanceof Block.Rule || NoteHeading.isNoteHeading(above);
      setApart = begins || (setApart && above instanceof Block.Note);
      boolean among = elements.namedBlocks(block) > 0 || isAmongNotes(above, below);
      List<Block> read = marks.isEmpty() ? List.of() : notes(block, among);
      any |= !read.isEmpty();
      found.addAll(read.isEmpty() ? List.of(block) : read);
      marks.cite(block);
      // A number before its words makes them a list of one item.
      if (read.size() == 1 || (!read.isEmpty() && block instanceof Paragraph)) {
        i += lengthen(blocks, i);
      }
    }
    return any ? found.stream().map(marks::in).toList() : blocks;
  }

  /**
   * Adds the blocks that go on with the last note, which began at this place; how many they are.
   */
  private int lengthen(List<Block> blocks, int at) {
    Block first = blocks.get(at);
    int named = at + elements.namedBlocks(first);
    int end = first instanceof Paragraph ? Math.max(named, sectionEnd) : named;
    boolean enclosed = end > at + 1;
    int next = next(blocks, at + 1, enclosed ? end : blocks.size());
    boolean between =
        first instanceof Paragraph && setApart && next < blocks.size() && isStart(blocks.get(next));
    if (!enclosed && !between) {
      return 0;
    }
    List<Block> rest = blocks.subList(at + 1, next);
    found.add(longer((Block.Note) found.removeLast(), rest));
    rest.forEach(marks::cite);
    return rest.size();
  }

  /** The place of the first of these blocks that is no part of the note above them. */
  private int next(List<Block> blocks, int from, int end) {
    int at = from;
    while (at < end
        && !(blocks.get(at) instanceof Block.Heading || blocks.get(at) instanceof Block.Rule)
        && !isStart(blocks.get(at))) {
      at++;
    }
    return at;
  }

  /** Whether another note, or a list of notes, begins with this block. */
  private boolean isStart(Block block) {
    return switch (block) {
      case Block.ListBlock list -> lists.isNamed(list);
      case Block.Quote quote -> elements.namedBlocks(quote) > 0;
      case Paragraph(var content) -> {
        NoteStart start = NoteStart.of(content, 0);
        yield start != null
            && (!marks.cited(start.ids()).isEmpty()
                || (start.link() != null && marks.isLabelCited(start.link().label())));
      }
      default -> false;
    };
  }

  private static Block.Note longer(Block.Note note, List<Block> rest) {
    var blocks = new ArrayList<>(note.blocks());
    blocks.addAll(new BackLinks().without(rest));
    return new Block.Note(note.key(), note.shown(), note.cited(), blocks);
  }

  /**
   * The notes that a block is.
   *
   * @param among whether a paragraph without a number may be one
   */
  private List<Block> notes(Block block, boolean among) {
    return switch (block) {
      case Block.ListBlock list -> lists.notes(list);
      case Paragraph paragraph -> paragraphs(paragraph, among);
      case Block.Quote quote when elements.namedBlocks(quote) > 0 -> separate(quote);
      default -> List.of();
    };
  }

  /** The note that an element with an id is, whose words stand apart from the text. */
  private List<Block> separate(Block.Quote quote) {
    List<Block> notes =
        quote.blocks().getFirst() instanceof Paragraph first ? paragraphs(first, true) : List.of();
    if (!notes.isEmpty()) {
      List<Block> rest = quote.blocks().subList(1, quote.blocks().size());
      notes.set(notes.size() - 1, longer((Block.Note) notes.getLast(), rest));
    }
    return notes;
  }

  /**
   * The notes that a paragraph and its lines are; nothing when the first of them is none.
   *
   * @param among whether notes, headings or rules stand around it
   */
  private List<Block> paragraphs(Paragraph paragraph, boolean among) {
    var notes = new ArrayList<Block>();
    var line = new ArrayList<Inline>();
    NoteBeginning open = null;
    int at = 0;
    while (at < paragraph.content().size()) {
      Inline inline = paragraph.content().get(at);
      boolean starts =
          inline instanceof Inline.Anchor
              || line.stream().allMatch(Inline.Anchor.class::isInstance)
              || line.getLast() instanceof Inline.LineBreak;
      NoteStart start = starts ? NoteStart.of(paragraph.content(), at) : null;
      NoteBeginning next = start == null ? null : noteAt(start, among && at == 0);
      if (start != null && next != null) {
        end(open, line, notes);
        line.clear();
        // Other links may lead to its places, too.
        start.ids().forEach(id -> line.add(new Inline.Anchor(id)));
        line.addAll(start.rest());
        open = next;
        at += start.length();
      } else if (open == null && !(inline instanceof Inline.Anchor)) {
        return List.of();
      } else {
        line.add(inline);
        at++;
      }
    }
    end(open, line, notes);
    return notes;
  }

  /** The note that begins so, or null when nothing cites it. */
  private @Nullable NoteBeginning noteAt(NoteStart start, boolean among) {
    String id = marks.cited(start.ids());
    String label = marks.label(id);
    boolean numbered = !start.label().isEmpty();
    if (!id.isEmpty()
        && (numbered ? start.label().equals(label) : among && marks.isSuperscript(id))) {
      return new NoteBeginning(label, marks.noteKeyForId(id));
    }
    NoteLink link = start.link();
    if (link == null) {
      return null;
    }
    if (link.id().isEmpty()) {
      return marks.isNextSuperscript(link.label())
          ? new NoteBeginning(link.label(), marks.noteKeyForSuperscript(link.label()))
          : null;
    }
    return marks.isLabelCited(link.label())
        ? new NoteBeginning(link.label(), marks.noteKeyForLabel(link.label()))
        : null;
  }

  private static void end(@Nullable NoteBeginning open, List<Inline> line, List<Block> notes) {
    if (open == null) {
      return;
    }
    List<Inline> words = InlineLines.trimmed(InlineLines.joined(line));
    List<Block> blocks = words.isEmpty() ? List.of() : List.of(new Paragraph(words));
    notes.add(new Block.Note(open.key, open.label, true, new BackLinks().without(blocks)));
  }

  /** Whether a block between these may be a note without a number of its own. */
  private static boolean isAmongNotes(@Nullable Block above, @Nullable Block below) {
    boolean under =
        above instanceof Block.Note
            || above instanceof Block.Rule
            || above instanceof Block.Heading
            || NoteHeading.isNoteHeading(above);
    boolean over =
        below == null
            || below instanceof Block.Rule
            || below instanceof Block.Heading
            || (below instanceof Paragraph(var content)
                && content.getFirst() instanceof Inline.Anchor);
    return under && over;
  }
}
