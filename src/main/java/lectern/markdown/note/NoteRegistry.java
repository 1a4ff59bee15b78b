package lectern.markdown.note;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import lectern.document.Block;
import lectern.document.Inline;
import lectern.document.Inline.NoteMark;
import lectern.document.target.TargetParser;
import lectern.markup.Ascii;
import lectern.text.CharacterMatch;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.node.Node;

/**
 * The footnotes of one text: numbers them in the order of their first marks, and reads their blocks
 * after the text.
 */
public final class NoteRegistry {
  private static final String SUPERSCRIPT_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  /** Stands for the number of a note that nothing cites: another has that number. */
  static final String UNNUMBERED = "–";

  /** A note that has a number and waits to be read. */
  private record NumberedNote(String key, int number, Function<NodeReader, List<Block>> blocks) {}

  private final Map<String, FootnoteDefinition> definitions = new LinkedHashMap<>();
  private final List<FootnoteDefinition> repeated = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final ArrayDeque<NumberedNote> waiting = new ArrayDeque<>();
  private final Set<String> cited = new HashSet<>();

  /** Notes that nothing before them cites; a mark inside one of them gives it no number. */
  private final Set<String> unnumbered = new HashSet<>();

  private int last;

  public NoteRegistry(Node root) {
    var open = new ArrayDeque<Node>();
    open.push(root);
    while (!open.isEmpty()) {
      Node node = open.pop();
      if (node instanceof FootnoteDefinition note
          && definitions.putIfAbsent(key(note.getLabel()), note) != null) {
        repeated.add(note);
      }
      for (Node child = node.getLastChild(); child != null; child = child.getPrevious()) {
        if (child instanceof org.commonmark.node.Block) {
          open.push(child);
        }
      }
    }
  }

  /** Whether the text has footnotes or marks of them. */
  public boolean any() {
    return anyNote() || !cited.isEmpty();
  }

  /** Whether the text has footnotes. */
  public boolean anyNote() {
    return !definitions.isEmpty() || last > 0;
  }

  /** The mark {@code [^label]}. */
  public NoteMark mark(String label) {
    String key = key(label);
    cited.add(key);
    Node definition = definitions.get(key);
    if (definition == null) {
      // Nothing says that this is a mark, so it stays what was written.
      return new NoteMark(key, "[^" + label + "]");
    }
    if (unnumbered.contains(key)) {
      return new NoteMark(key, "[" + label + "]");
    }
    Integer number = numbers.get(key);
    if (number == null) {
      number = number(key, reader -> linked(reader.blocks(definition)));
      numbers.put(key, number);
    }
    return new NoteMark(key, superscript(number));
  }

  /** The mark that stands where {@code ^[…]} was written. */
  public NoteMark mark(InlineFootnote note) {
    // The key of a label holds no space, so this key is nobody else's.
    String key = "inline " + (last + 1);
    return new NoteMark(key, superscript(number(key, reader -> paragraph(reader.inlines(note)))));
  }

  /** The mark of a note that stands in the text itself, as HTML sets it in the margin. */
  public NoteMark mark(List<Block> blocks) {
    String key = "beside " + (last + 1);
    List<Block> note = List.copyOf(blocks);
    return new NoteMark(key, superscript(number(key, reader -> note)));
  }

  private int number(String key, Function<NodeReader, List<Block>> blocks) {
    last++;
    waiting.add(new NumberedNote(key, last, blocks));
    return last;
  }

  /** All notes: those with a number in its order, then those that nothing cites. */
  public List<Block> read(NodeReader reader) {
    var notes = new ArrayList<Block>();
    readWaiting(reader, notes);
    var unused = new ArrayList<Block.Note>();
    for (var entry : definitions.entrySet()) {
      String key = entry.getKey();
      if (!numbers.containsKey(key)) {
        unnumbered.add(key);
        unused.add(unnumbered(key, entry.getValue(), reader));
        readWaiting(reader, notes);
      }
    }
    for (int i = 0; i < repeated.size(); i++) {
      FootnoteDefinition note = repeated.get(i);
      unused.add(unnumbered(key(note.getLabel()) + " again " + (i + 1), note, reader));
      readWaiting(reader, notes);
    }
    notes.addAll(unused);
    return notes;
  }

  private Block.Note unnumbered(String key, FootnoteDefinition note, NodeReader reader) {
    List<Block> blocks = linked(reader.blocks(note));
    return new Block.Note(key, shown(note.getLabel()), cited.contains(key), blocks);
  }

  /** How a note without a number is shown: by its label, unless that looks like a number. */
  private static String shown(String label) {
    return label.chars().allMatch(c -> Ascii.isDigit((char) c)) ? UNNUMBERED : label;
  }

  private void readWaiting(NodeReader reader, List<Block> notes) {
    while (!waiting.isEmpty()) {
      NumberedNote note = waiting.poll();
      List<Block> blocks = note.blocks().apply(reader);
      notes.add(new Block.Note(note.key(), Integer.toString(note.number()), true, blocks));
    }
  }

  private static List<Block> paragraph(List<Inline> content) {
    return content.isEmpty() ? List.of() : List.of(new Block.Paragraph(content));
  }

  /** A note that is nothing but an address is a link to it, even when its scheme is mistyped. */
  private static List<Block> linked(List<Block> blocks) {
    if (blocks.size() == 1
        && blocks.getFirst() instanceof Block.Paragraph(var content)
        && content.size() == 1
        && content.getFirst() instanceof Inline.Text(var words)
        && words.contains("//")
        && !CharacterMatch.any(words, Character::isWhitespace)) {
      var link = new Inline.Link(content, TargetParser.parse(words), "");
      return List.of(new Block.Paragraph(List.of(link)));
    }
    return blocks;
  }

  /**
   * Labels are compared without case, and several blanks are one; as a no-break space, for other
   * keys are two words.
   */
  public static String key(String label) {
    String folded = label.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    return CharacterMatch.any(folded, Character::isWhitespace)
        ? String.join("\u00A0", folded.strip().split("\\s+", -1))
        : folded;
  }

  static String superscript(int number) {
    var digits = new StringBuilder();
    for (char digit : Integer.toString(number).toCharArray()) {
      digits.append(SUPERSCRIPT_DIGITS.charAt(digit - '0'));
    }
    return digits.toString();
  }
}
