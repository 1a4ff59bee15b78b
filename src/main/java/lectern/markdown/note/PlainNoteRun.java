package lectern.markdown.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lectern.document.Block;
import lectern.document.Block.Paragraph;
import lectern.document.Inline;
import lectern.document.InlineLines;
import lectern.document.Numbering;
import org.jspecify.annotations.Nullable;

/**
 * The last run of paragraphs or items of a text that counts as plain notes do.
 *
 * @param open how the marks are written that could cite it
 * @param notes what stands after each number, from 1
 * @param first the first block of the run
 * @param end the block after it
 * @param headed whether a heading says that it is one of notes
 */
record PlainNoteRun(char open, List<List<Block>> notes, int first, int end, boolean headed) {
  /** Blocks of one note after its first paragraph. */
  private static final int MOST_PARTS = 5;

  /** The run at the end of these blocks, or null. */
  static @Nullable PlainNoteRun last(
      List<Block> blocks, Map<Paragraph, List<Paragraph>> numberedLines) {
    return new PlainRunSearch(blocks, numberedLines).last();
  }

  /**
   * The list at the end of these blocks that a heading, or for superscript numbers a rule, sets
   * apart.
   */
  static @Nullable PlainNoteRun lastList(List<Block> blocks, char open) {
    int at = blocks.size() - 1;
    while (at > 0 && !(blocks.get(at) instanceof Block.ListBlock)) {
      at--;
    }
    if (at <= 0 || !(blocks.get(at) instanceof Block.ListBlock list)) {
      return null;
    }
    boolean counted =
        list.ordered()
            && list.numbering().digits() == Numbering.Digits.DECIMAL
            && list.start() == 1;
    List<List<Block>> notes =
        counted ? list.items().stream().map(Block.Item::blocks).toList() : numbered(list, open);
    if (notes.isEmpty()) {
      return null;
    }
    Block above = blocks.get(at - 1);
    boolean headed = NoteHeading.isNoteHeading(above);
    boolean separate = open == PlainNumber.SUPERSCRIPT && above instanceof Block.Rule;
    return headed || separate ? new PlainNoteRun(open, notes, at, at + 1, headed) : null;
  }

  /** The notes of a list with bullets, whose items begin with numbers; none where one does not. */
  private static List<List<Block>> numbered(Block.ListBlock list, char open) {
    var notes = new ArrayList<List<Block>>();
    for (Block.Item item : list.items()) {
      PlainNumber number =
          !list.ordered()
                  && !item.blocks().isEmpty()
                  && item.blocks().getFirst() instanceof Paragraph p
              ? PlainNumber.of(p)
              : null;
      if (number == null || number.open() != open || number.number() != notes.size() + 1) {
        return List.of();
      }
      var words = new ArrayList<>(item.blocks());
      List<Inline> line =
          PlainRunSearch.afterNumber(((Paragraph) words.getFirst()).content(), number.end());
      words.set(0, new Paragraph(line));
      notes.add(words);
    }
    return notes;
  }

  /** The same run whose last note has what follows it under the same heading. */
  PlainNoteRun whole(List<Block> blocks) {
    int last = end;
    while (headed
        && last < blocks.size()
        && isPart(blocks.get(last))
        && !BackMatter.isClosingBlock(blocks.get(last))) {
      last++;
    }
    if (last == end || notes.size() < 2) {
      return this;
    }
    var whole = new ArrayList<>(notes);
    var words = new ArrayList<>(notes.getLast());
    words.addAll(blocks.subList(end, last));
    whole.set(whole.size() - 1, words);
    return new PlainNoteRun(open, whole, first, last, headed);
  }

  /** Whether a block may go on with a note. */
  private static boolean isPart(Block block) {
    return switch (block) {
      case Paragraph _, Block.Quote _, Block.CodeBlock _, Block.FormulaBlock _ -> true;
      case Block.ListBlock _ -> true;
      case Block.Heading _, Block.Rule _, Block.Note _, Block.Table _ -> false;
      case Block.Callout _, Block.DefinitionList _, Block.Figure _ -> false;
    };
  }

  /** A number, and what stands after it. */
  private record NumberedParagraph(PlainNumber number, List<Block> words) {}

  /** Walks from the last block upward to the number 1. */
  private static final class PlainRunSearch {
    private final List<Block> blocks;
    private final Map<Paragraph, List<Paragraph>> numberedLines;
    private final ArrayList<NumberedParagraph> run = new ArrayList<>();

    /** Blocks between the last number that was found and the one above it, from the first. */
    private final ArrayList<Block> parts = new ArrayList<>();

    private int first;
    private int end;
    private boolean parted;

    PlainRunSearch(List<Block> blocks, Map<Paragraph, List<Paragraph>> numberedLines) {
      this.blocks = blocks;
      this.numberedLines = numberedLines;
    }

    @Nullable PlainNoteRun last() {
      for (int i = blocks.size() - 1; i >= 0 && !isWhole() && add(i); i--) {}
      if (!isWhole()) {
        return null;
      }
      char open = run.getFirst().number.open();
      Block above = first == 0 ? null : blocks.get(first - 1);
      boolean headed = NoteHeading.isNoteHeading(above);
      // (1) also numbers the parts of a text, which are longer than a paragraph, and （1） steps.
      boolean counts = open == '（' || (open == '(' && parted);
      if (counts && !headed && !(above instanceof Block.Rule)) {
        return null;
      }
      return new PlainNoteRun(
          open, run.stream().map(NumberedParagraph::words).toList(), first, end, headed);
    }

    private boolean isWhole() {
      return !run.isEmpty() && run.getFirst().number.number() == 1;
    }

    /** Takes the block at this place to the run; false where the run cannot go on. */
    private boolean add(int at) {
      Block block = blocks.get(at);
      List<Paragraph> lines =
          block instanceof Paragraph whole
              ? numberedLines.getOrDefault(whole, List.of(whole))
              : List.of();
      boolean numbered = !lines.isEmpty() && PlainNumber.of(lines.getFirst()) != null;
      if (!numbered) {
        parts.addFirst(block);
        return run.isEmpty() || (isPart(block) && parts.size() <= MOST_PARTS);
      }
      for (Paragraph line : lines.reversed()) {
        PlainNumber number = PlainNumber.of(line);
        if (number == null || (!run.isEmpty() && !number.isBefore(run.getFirst().number))) {
          return false;
        }
        add(number, line, at);
      }
      return true;
    }

    private void add(PlainNumber number, Paragraph line, int at) {
      var words = new ArrayList<Block>();
      List<Inline> content = afterNumber(line.content(), number.end());
      if (!content.isEmpty()) {
        words.add(new Paragraph(content));
      }
      if (run.isEmpty()) {
        end = at + 1;
      } else {
        parted |= !parts.isEmpty();
        words.addAll(parts);
      }
      parts.clear();
      run.addFirst(new NumberedParagraph(number, words));
      first = at;
    }

    /** The words after a number, without a colon or full stop that belongs to the number. */
    private static List<Inline> afterNumber(List<Inline> line, int end) {
      var content = new ArrayList<>(line);
      int at = 0;
      while (line.get(at) instanceof Inline.Anchor) {
        at++;
      }
      if (!(line.get(at) instanceof Inline.Text(var words))) {
        content.remove(at);
        return InlineLines.trimmed(content);
      }
      boolean stop = end < words.length() && ":.".indexOf(words.charAt(end)) >= 0;
      content.set(at, new Inline.Text(words.substring(stop ? end + 1 : end)));
      return InlineLines.trimmed(content);
    }
  }
}
