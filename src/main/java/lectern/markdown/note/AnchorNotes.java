package lectern.markdown.note;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lectern.document.Block;
import lectern.document.Block.Item;
import lectern.document.Block.Paragraph;
import lectern.document.Inline;
import lectern.document.InlineLines;
import lectern.document.Reworded;
import org.jspecify.annotations.Nullable;

/**
 * Recognises notes that are written in HTML: marks that are links or raised numbers, and a list or
 * a run of paragraphs that they lead to.
 *
 * <p>An entry of a list is a note when a mark names its id, or when an arrow leads back from it. A
 * paragraph is one when it begins with the mark of its own number. In both cases something earlier
 * must cite it, else it stays text.
 */
public final class AnchorNotes {
  private final Map<Item, String> anchors;
  private final Set<String> citedIds = new HashSet<>();
  private final Set<String> citedLabels = new HashSet<>();
  private final Set<String> raisedLabels = new HashSet<>();

  /** The keys of notes by the ids, and by the labels, of the marks that lead to them. */
  private final Map<String, String> byId = new HashMap<>();

  private final Map<String, String> byLabel = new HashMap<>();
  private final Map<String, String> byRaised = new HashMap<>();

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
    var cite = new Reworded(this::cite, this::cite);
    var found = new ArrayList<Block>();
    boolean any = false;
    for (Block block : blocks) {
      List<Block> read =
          switch (block) {
            case Block.ListBlock list -> entries(list);
            case Paragraph paragraph -> paragraphs(paragraph);
            default -> List.of();
          };
      any |= !read.isEmpty();
      found.addAll(read.isEmpty() ? List.of(block) : read);
      cite.in(block);
    }
    if (!any) {
      return blocks;
    }
    var marked = new Reworded(this::marked, this::marked);
    return found.stream()
        .map(it -> it instanceof Block.Note note ? inNote(note, marked) : marked.in(it))
        .toList();
  }

  private static Block inNote(Block.Note note, Reworded marked) {
    return new Block.Note(note.key(), note.shown(), true, marked.in(note.blocks()));
  }

  /** Takes down which marks stand in these words. */
  private List<Inline> cite(List<Inline> content) {
    for (Inline inline : content) {
      NoteLink link = NoteLink.of(inline);
      if (link == null) {
        Reworded.within(inline, this::cite);
      } else if (link.id().isEmpty()) {
        raisedLabels.add(link.label());
      } else {
        citedIds.add(link.id());
        citedLabels.add(link.label());
      }
    }
    return content;
  }

  /**
   * The notes among the entries of a list, and a list of the others; nothing when all are others.
   */
  private List<Block> entries(Block.ListBlock list) {
    var notes = new ArrayList<Block>();
    var others = new ArrayList<Item>();
    int number = list.start();
    for (Item item : list.items()) {
      Block.Note note = note(item, number);
      if (note == null) {
        others.add(item);
      } else {
        notes.add(note);
      }
      number++;
    }
    if (!notes.isEmpty() && !others.isEmpty()) {
      notes.addFirst(
          new Block.ListBlock(
              list.ordered(), list.start(), list.tight(), others, list.numbering()));
    }
    return notes;
  }

  private Block.@Nullable Note note(Item item, int number) {
    String id = anchors.getOrDefault(item, "");
    String label = Integer.toString(number);
    var arrows = new BackLinks();
    List<Block> blocks = arrows.without(item.blocks());
    if (!id.isEmpty() && citedIds.contains(id) && byId.get(id) == null) {
      byId.put(id, "html " + id);
      return new Block.Note("html " + id, label, true, blocks);
    }
    if (arrows.found() && citedLabels.contains(label) && byLabel.get(label) == null) {
      byLabel.put(label, "html " + label);
      return new Block.Note("html " + label, label, true, blocks);
    }
    return null;
  }

  /** The notes that a paragraph and its lines are; nothing when the first of them is none. */
  private List<Block> paragraphs(Paragraph paragraph) {
    var notes = new ArrayList<Block>();
    var line = new ArrayList<Inline>();
    NoteLink first = null;
    for (Inline inline : paragraph.content()) {
      boolean starts =
          line.stream().allMatch(Inline.Anchor.class::isInstance)
              || line.getLast() instanceof Inline.LineBreak;
      NoteLink link = starts ? NoteLink.of(inline) : null;
      if (link != null && isCited(link)) {
        end(first, line, notes);
        line.clear();
        first = link;
      } else if (inline instanceof Inline.Anchor) {
        line.add(inline);
      } else if (first == null) {
        return List.of();
      } else {
        line.add(inline);
      }
    }
    end(first, line, notes);
    return notes;
  }

  private boolean isCited(NoteLink link) {
    // Raised numbers alone are notes only when they count up, for they also begin with ²H.
    return link.id().isEmpty()
        ? raisedLabels.contains(link.label())
            && link.label().equals(Integer.toString(byRaised.size() + 1))
        : citedLabels.contains(link.label()) && byLabel.get(link.label()) == null;
  }

  private void end(@Nullable NoteLink link, List<Inline> line, List<Block> notes) {
    if (link == null) {
      return;
    }
    String key = "html " + link.label();
    (link.id().isEmpty() ? byRaised : byLabel).put(link.label(), key);
    List<Inline> words = InlineLines.trimmed(line);
    List<Block> blocks = words.isEmpty() ? List.of() : List.of(new Paragraph(words));
    notes.add(new Block.Note(key, link.label(), true, new BackLinks().without(blocks)));
  }

  /** The same words, with marks where something leads to a note. */
  private List<Inline> marked(List<Inline> content) {
    var marked = new ArrayList<Inline>(content.size());
    for (Inline inline : content) {
      NoteLink link = NoteLink.of(inline);
      String key = link == null ? null : key(link);
      marked.add(
          link == null || key == null ? Reworded.within(inline, this::marked) : link.mark(key));
    }
    return marked;
  }

  private @Nullable String key(NoteLink link) {
    if (link.id().isEmpty()) {
      return byRaised.get(link.label());
    }
    String key = byId.get(link.id());
    return key == null ? byLabel.get(link.label()) : key;
  }
}
