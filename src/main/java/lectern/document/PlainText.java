package lectern.document;

import java.util.Arrays;
import java.util.List;
import lectern.text.BinarySearch;
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

  private final String text;
  private final int[] blockStarts;
  private final List<Reference> references;
  private final List<OutlineEntry> outline;
  private final List<TableLocation> tables;
  private final FragmentIndex fragments;

  private PlainText(PlainTextBuilder builder, int[] blockStarts) {
    this.text = builder.text.toString();
    this.blockStarts = blockStarts;
    this.references = List.copyOf(builder.references);
    this.outline = List.copyOf(builder.outline);
    this.tables = List.copyOf(builder.tables);
    this.fragments = new FragmentIndex(builder);
  }

  /** The plain text of these blocks. */
  static PlainText of(List<Block> blocks) {
    var builder = new PlainTextBuilder();
    int[] starts = new int[blocks.size()];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = builder.text.length();
      builder.top = i;
      builder.block(blocks.get(i));
    }
    return new PlainText(builder, starts);
  }

  /** The words of these inlines alone, without the line feed that ends a block. */
  public static String words(List<Inline> content) {
    return PlainTextBuilder.words(content);
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

  /** Links, images and note marks in reading order. */
  public List<Reference> references() {
    return references;
  }

  /** The index of the first reference that starts at or after this offset. */
  public int referenceFrom(int offset) {
    return Reference.firstFrom(references, offset);
  }

  /** The headings in reading order. */
  public List<OutlineEntry> outline() {
    return outline;
  }

  /** The tables in reading order. */
  public List<TableLocation> tables() {
    return tables;
  }

  /** The heading that the words at this offset stand under, or null before the first. */
  public @Nullable OutlineEntry section(int offset) {
    int last =
        BinarySearch.last(-1, outline.size() - 1, middle -> outline.get(middle).offset() <= offset);
    return last < 0 ? null : outline.get(last);
  }

  /** Where links into this text lead. */
  public FragmentIndex fragments() {
    return fragments;
  }

  /**
   * The sentence around an offset, without note marks and outer blanks; never past its leaf block.
   */
  String sentence(int offset) {
    return SentenceFinder.around(offset, text, references);
  }

  /** How much of the text lies before this offset, 0 to 100; 100 only at the very end. */
  public int percent(int offset) {
    return text.isEmpty() ? 100 : (int) (100L * Math.min(offset, text.length()) / text.length());
  }

  /** The anchor of an offset: its block, how far into it, and a hash of the words around. */
  public TextAnchor anchor(int offset) {
    int inside = Math.clamp(offset, 0, text.length());
    int block = blockAt(inside);
    return new TextAnchor(block, inside - blockStart(block), hash(text, inside));
  }

  /** The same of a plain text that was kept, with the offsets of its blocks. */
  public static TextAnchor anchor(String text, List<Integer> blockStarts, int offset) {
    int inside = Math.clamp(offset, 0, text.length());
    int block =
        BinarySearch.last(0, blockStarts.size() - 1, index -> blockStarts.get(index) <= inside);
    int start = blockStarts.isEmpty() ? 0 : blockStarts.get(block);
    return new TextAnchor(block, inside - start, hash(text, inside));
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
    if (anchor.hash() == 0 || hash(text, guess) == anchor.hash()) {
      return guess;
    }
    for (int away = 1; away <= text.length(); away++) {
      int before = guess - away;
      int after = guess + away;
      if (before >= 0 && hash(text, before) == anchor.hash()) {
        return before;
      }
      if (after <= text.length() && hash(text, after) == anchor.hash()) {
        return after;
      }
      if (before < 0 && after > text.length()) {
        break;
      }
    }
    return guess;
  }

  /** Never 0, which stands for "no hash"; the words after the place count, and a few before it. */
  private static int hash(String text, int offset) {
    int hash = 1;
    int end = Math.min(text.length(), offset + AROUND);
    for (int i = Math.max(0, offset - AROUND); i < end; i++) {
      hash = 31 * hash + (i == offset ? 7 : 0) + text.charAt(i);
    }
    return hash == 0 ? 1 : hash;
  }
}
