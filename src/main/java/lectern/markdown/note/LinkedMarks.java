package lectern.markdown.note;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lectern.document.Block;
import lectern.document.Inline;
import lectern.document.TextMapper;
import org.jspecify.annotations.Nullable;

/** The marks of a text that are links or superscript numbers, and the notes found for them. */
final class LinkedMarks {
  /**
   * The labels of the marks that name an id, and of those, which are superscript or in brackets.
   */
  private final Map<String, String> labels = new HashMap<>();

  private final Set<String> superscriptIds = new HashSet<>();
  private final Set<String> citedLabels = new HashSet<>();
  private final Set<String> superscriptLabels = new HashSet<>();

  /** The keys of notes by the ids, and by the labels, of the marks that lead to them. */
  private final Map<String, String> byId = new HashMap<>();

  private final Map<String, String> byLabel = new HashMap<>();
  private final Map<String, String> bySuperscript = new HashMap<>();
  private final TextMapper cite = new TextMapper(this::cite, this::cite);
  private final TextMapper marked = new TextMapper(this::marked, this::marked);

  /** Whether no mark was found so far, so that nothing can be its note. */
  boolean isEmpty() {
    return labels.isEmpty() && superscriptLabels.isEmpty();
  }

  /** Takes down which marks stand in this block. */
  void cite(Block block) {
    cite.in(block);
  }

  private List<Inline> cite(List<Inline> content) {
    for (Inline inline : content) {
      NoteLink link = NoteLink.of(inline);
      if (link == null) {
        TextMapper.within(inline, this::cite);
      } else if (link.id().isEmpty()) {
        superscriptLabels.add(link.label());
      } else {
        labels.putIfAbsent(link.id(), link.label());
        citedLabels.add(link.label());
        if (link.superscript()) {
          superscriptIds.add(link.id());
        }
      }
    }
    return content;
  }

  /** The first of these ids that a mark names, for which there is no note; nothing if none is. */
  String cited(List<String> ids) {
    return ids.stream()
        .filter(id -> labels.containsKey(id) && !byId.containsKey(id))
        .findFirst()
        .orElse("");
  }

  /** The label of the mark that names this id. */
  String label(String id) {
    return labels.getOrDefault(id, "");
  }

  /** Whether a mark that names this id is superscript or in brackets. */
  boolean isSuperscript(String id) {
    return superscriptIds.contains(id);
  }

  /** Whether a mark that is a link has this label, for which there is no note. */
  boolean isLabelCited(String label) {
    return citedLabels.contains(label) && !byLabel.containsKey(label);
  }

  /** Whether a superscript number has this label, and notes for them have counted up to it. */
  boolean isNextSuperscript(String label) {
    // Superscript numbers alone are notes only when they count up, because they also begin with ²H.
    return superscriptLabels.contains(label)
        && label.equals(Integer.toString(bySuperscript.size() + 1));
  }

  /** The key of the note that this id names. */
  String noteKeyForId(String id) {
    byId.put(id, "html " + id);
    return "html " + id;
  }

  /** The key of the note that marks with this label name. */
  String noteKeyForLabel(String label) {
    byLabel.put(label, "html " + label);
    return "html " + label;
  }

  /** The key of the note that this superscript number names. */
  String noteKeyForSuperscript(String label) {
    bySuperscript.put(label, "html " + label);
    return "html " + label;
  }

  /** The block with marks where something leads to a note. */
  Block in(Block block) {
    return block instanceof Block.Note note
        ? new Block.Note(note.key(), note.shown(), note.cited(), marked.in(note.blocks()))
        : marked.in(block);
  }

  private List<Inline> marked(List<Inline> content) {
    var words = new ArrayList<Inline>(content.size());
    for (Inline inline : content) {
      NoteLink link = NoteLink.of(inline);
      String key = link == null ? null : key(link);
      words.add(
          link == null || key == null ? TextMapper.within(inline, this::marked) : link.mark(key));
    }
    return words;
  }

  private @Nullable String key(NoteLink link) {
    if (link.id().isEmpty()) {
      return bySuperscript.get(link.label());
    }
    String key = byId.get(link.id());
    return key == null ? byLabel.get(link.label()) : key;
  }
}
