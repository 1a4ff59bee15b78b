package lectern.document;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import lectern.document.Block.Item;
import org.jspecify.annotations.Nullable;

/**
 * The words of a text in reading order, and where its blocks, references and headings stand in
 * them.
 *
 * <p>Offsets are characters ({@code char}s) from the start of the whole text. Leaf blocks
 * (paragraphs, headings, code, table cells) end in one line feed; markup, bullets, note numbers and
 * table rules are not words and have no offsets. Search, place, copy and the page all count in
 * these offsets.
 */
public final class PlainText {
  /** Characters on each side of a place that its anchor's hash is made of. */
  private static final int AROUND = 24;

  /** Characters on each side of an offset in which its sentence is looked for. */
  private static final int LONGEST_SENTENCE = 2000;

  private final String text;
  private final int[] blockStarts;
  private final List<Reference> references;
  private final List<Outline> outline;
  private final List<TablePlace> tables;

  private PlainText(Walk walk, int[] blockStarts) {
    this.text = walk.text.toString();
    this.blockStarts = blockStarts;
    this.references = List.copyOf(walk.references);
    this.outline = List.copyOf(walk.outline);
    this.tables = List.copyOf(walk.tables);
  }

  /** The plain text of these blocks. */
  static PlainText of(List<Block> blocks) {
    var walk = new Walk();
    int[] starts = new int[blocks.size()];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = walk.text.length();
      walk.top = i;
      walk.block(blocks.get(i));
    }
    return new PlainText(walk, starts);
  }

  /** The words of these inlines alone, without the line feed that ends a block. */
  public static String words(List<Inline> content) {
    var walk = new Walk();
    walk.inlines(content);
    return walk.text.toString();
  }

  /** All words, blocks separated by line feeds. */
  public String text() {
    return text;
  }

  /** How many characters there are. */
  public int length() {
    return text.length();
  }

  /** The offset at which block {@code index} starts; the length of the text when past the last. */
  public int blockStart(int index) {
    return index < blockStarts.length ? blockStarts[index] : text.length();
  }

  /** The last block that starts at or before this offset; 0 in an empty text. */
  public int blockAt(int offset) {
    int found = Arrays.binarySearch(blockStarts, offset);
    if (found < 0) {
      return Math.max(0, -found - 2);
    }
    // Blocks without words share a start; the last of them is the one that has the words.
    while (found + 1 < blockStarts.length && blockStarts[found + 1] == offset) {
      found++;
    }
    return found;
  }

  /** Links, pictures and note marks in reading order. */
  public List<Reference> references() {
    return references;
  }

  /** The index of the first reference that starts at or after this offset. */
  public int referenceFrom(int offset) {
    int low = 0;
    int high = references.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (references.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The headings in reading order. */
  public List<Outline> outline() {
    return outline;
  }

  /** The tables in reading order. */
  public List<TablePlace> tables() {
    return tables;
  }

  /** The heading that {@code #id} links name, or null when there is none. */
  public @Nullable Outline heading(String id) {
    for (Outline heading : outline) {
      if (heading.id().equals(id)) {
        return heading;
      }
    }
    return null;
  }

  /**
   * The sentence around an offset, without note marks and outer blanks; never past its leaf block.
   *
   * <p>A mark belongs to the sentence before it, also when it stands behind the full stop. Of a
   * sentence without end only {@link #LONGEST_SENTENCE} characters on each side are given, so that
   * asking for those of all marks takes no more than linear time.
   */
  public String sentence(int offset) {
    int start = offset;
    while (start > 0 && start > offset - LONGEST_SENTENCE && text.charAt(start - 1) != '\n') {
      start--;
    }
    int end = offset;
    while (end < text.length() && end < offset + LONGEST_SENTENCE && text.charAt(end) != '\n') {
      end++;
    }
    var words = new StringBuilder(end - start);
    int place = -1;
    int from = start;
    for (int i = referenceFrom(start);
        i < references.size() && references.get(i).start() < end;
        i++) {
      Reference reference = references.get(i);
      if (reference.kind() instanceof Reference.ToNote) {
        words.append(text, from, reference.start());
        from = reference.end();
        boolean gap = !words.isEmpty() && words.charAt(words.length() - 1) == ' ';
        if (gap && (from >= end || !Character.isLetterOrDigit(text.charAt(from)))) {
          words.setLength(words.length() - 1);
        }
      }
      if (place < 0 && offset < from) {
        place = words.length() - 1;
      }
    }
    place = place < 0 ? words.length() + offset - from : place;
    return sentence(words.append(text, Math.min(from, end), end).toString(), place);
  }

  private static String sentence(String leaf, int place) {
    if (leaf.isBlank()) {
      return "";
    }
    var sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
    sentences.setText(leaf);
    int end = sentences.following(Math.clamp(place, 0, leaf.length() - 1));
    int start = sentences.previous();
    return leaf.substring(Math.max(0, start), end < 0 ? leaf.length() : end).strip();
  }

  /** How much of the text lies before this offset, 0 to 100; 100 only at the very end. */
  public int percent(int offset) {
    return text.isEmpty() ? 100 : (int) (100L * Math.min(offset, text.length()) / text.length());
  }

  /** The anchor of an offset: its block, how far into it, and a hash of the words around. */
  public TextAnchor anchor(int offset) {
    int inside = Math.clamp(offset, 0, text.length());
    int block = blockAt(inside);
    return new TextAnchor(block, inside - blockStart(block), hash(inside));
  }

  /**
   * The offset an anchor means in this text, which may have been edited since.
   *
   * <p>Where the words still stand at the anchor's own place, that place; else the nearest place
   * with the same words around it; else the anchor's own place as far as the text reaches.
   */
  public int offset(TextAnchor anchor) {
    int guess =
        anchor.block() < blockStarts.length
            ? Math.min(blockStart(anchor.block()) + anchor.offset(), text.length())
            : text.length();
    guess = Math.max(0, guess);
    if (anchor.hash() == 0 || hash(guess) == anchor.hash()) {
      return guess;
    }
    for (int away = 1; away <= text.length(); away++) {
      int before = guess - away;
      int after = guess + away;
      if (before >= 0 && hash(before) == anchor.hash()) {
        return before;
      }
      if (after <= text.length() && hash(after) == anchor.hash()) {
        return after;
      }
      if (before < 0 && after > text.length()) {
        break;
      }
    }
    return guess;
  }

  /** Never 0, which stands for "no hash"; the words after the place count, and a few before it. */
  private int hash(int offset) {
    int hash = 1;
    int end = Math.min(text.length(), offset + AROUND);
    for (int i = Math.max(0, offset - AROUND); i < end; i++) {
      hash = 31 * hash + (i == offset ? 7 : 0) + text.charAt(i);
    }
    return hash == 0 ? 1 : hash;
  }

  /**
   * Walks blocks and inlines in reading order; layout walks in the same order and counts the same.
   */
  private static final class Walk {
    final StringBuilder text = new StringBuilder();
    final List<Reference> references = new ArrayList<>();
    final List<Outline> outline = new ArrayList<>();
    final List<TablePlace> tables = new ArrayList<>();
    int top;

    void blocks(List<Block> blocks) {
      for (Block block : blocks) {
        block(block);
      }
    }

    void block(Block block) {
      switch (block) {
        case Block.Heading heading -> {
          int start = text.length();
          leaf(heading.content());
          String words = text.substring(start, text.length() - 1);
          outline.add(new Outline(heading.level(), heading.id(), words, top, start));
        }
        case Block.Paragraph paragraph -> leaf(paragraph.content());
        case Block.Quote quote -> blocks(quote.blocks());
        case Block.ListBlock list -> {
          for (Item item : list.items()) {
            blocks(item.blocks());
          }
        }
        case Block.CodeBlock code -> lines(code.lines());
        case Block.Table table -> {
          int start = text.length();
          table.header().forEach(this::leaf);
          table.rows().forEach(row -> row.forEach(this::leaf));
          tables.add(new TablePlace(start, text.length(), table));
        }
        case Block.Callout callout -> {
          leaf(callout.title());
          blocks(callout.blocks());
        }
        case Block.DefinitionList list -> {
          for (Block.Definition definition : list.definitions()) {
            definition.terms().forEach(this::leaf);
            definition.meanings().forEach(this::blocks);
          }
        }
        case Block.Figure figure -> {
          blocks(figure.blocks());
          if (!figure.caption().isEmpty()) {
            leaf(figure.caption());
          }
        }
        case Block.FormulaBlock math -> lines(math.lines());
        case Block.Rule rule -> {}
        case Block.Note note -> blocks(note.blocks());
      }
    }

    private void lines(List<String> lines) {
      for (String line : lines) {
        text.append(line).append('\n');
      }
    }

    private void leaf(List<Inline> content) {
      inlines(content);
      text.append('\n');
    }

    void inlines(List<Inline> content) {
      for (Inline inline : content) {
        switch (inline) {
          case Inline.Text it -> text.append(it.text());
          case Inline.Code it -> text.append(it.text());
          case Inline.Emphasis it -> inlines(it.content());
          case Inline.Strong it -> inlines(it.content());
          case Inline.Strike it -> inlines(it.content());
          case Inline.Highlight it -> inlines(it.content());
          case Inline.Formula it -> text.append(it.text());
          case Inline.Superscript it -> inlines(it.content());
          case Inline.Subscript it -> inlines(it.content());
          case Inline.Link it -> {
            int place = references.size();
            int start = text.length();
            inlines(it.content());
            String label = text.substring(start);
            references.add(
                place,
                new Reference(start, text.length(), new Reference.To(it.target(), label, false)));
          }
          case Inline.Image it -> {
            int start = text.length();
            text.append(it.alt());
            references.add(
                new Reference(start, text.length(), new Reference.To(it.target(), it.alt(), true)));
          }
          case Inline.NoteMark it -> {
            int start = text.length();
            text.append(it.shown());
            references.add(
                new Reference(start, text.length(), new Reference.ToNote(it.key(), it.shown())));
          }
          case Inline.LineBreak it -> text.append('\n');
        }
      }
    }
  }
}
