package lectern.markdown.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import lectern.document.Block;
import lectern.document.Block.Alignment;
import lectern.document.Inline;
import lectern.markdown.guard.Limits;

/** A table of HTML while its cells come in. */
final class HtmlTable {
  private final List<List<List<Inline>>> rows = new ArrayList<>();

  /** What stands before the table's first cell, such as its caption. */
  private final List<Inline> before = new ArrayList<>();

  private boolean open;
  private boolean inCell;
  private boolean hasHeader;

  boolean isOpen() {
    return open;
  }

  void open() {
    open = true;
  }

  void row() {
    rows.add(new ArrayList<>());
    inCell = false;
  }

  void cell(boolean header) {
    if (rows.isEmpty()) {
      row();
    }
    hasHeader |= header && rows.size() == 1;
    rows.getLast().add(new ArrayList<>());
    inCell = true;
  }

  /** Puts what was read into the cell it was read in; between cells, into the one before. */
  void take(List<Inline> content) {
    if (content.isEmpty()) {
      return;
    }
    if (!inCell && (rows.isEmpty() || rows.getLast().isEmpty())) {
      if (!before.isEmpty()) {
        before.add(new Inline.LineBreak());
      }
      before.addAll(content);
      return;
    }
    List<Inline> cell = rows.getLast().getLast();
    if (!cell.isEmpty()) {
      cell.add(new Inline.LineBreak());
    }
    cell.addAll(content);
  }

  /** The caption and the table; paragraphs if it has one column, or too many cells. */
  List<Block> blocks() {
    rows.removeIf(List::isEmpty);
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    long cells = (long) columns * rows.size();
    if (columns < 2 || cells > Limits.MOST_CELLS) {
      return paragraphs();
    }
    var blocks = new ArrayList<Block>();
    addParagraph(blocks, before);
    List<Alignment> alignments = Collections.nCopies(columns, Alignment.LEFT);
    List<List<Inline>> empty = Collections.nCopies(columns, List.of());
    rows.forEach(row -> row.addAll(empty.subList(row.size(), columns)));
    var body = hasHeader ? rows.subList(1, rows.size()) : rows;
    blocks.add(new Block.Table(alignments, hasHeader ? rows.getFirst() : empty, body));
    return blocks;
  }

  /** Every cell as a paragraph. */
  List<Block> paragraphs() {
    var blocks = new ArrayList<Block>();
    addParagraph(blocks, before);
    rows.forEach(row -> row.forEach(cell -> addParagraph(blocks, cell)));
    return blocks;
  }

  private static void addParagraph(List<Block> blocks, List<Inline> content) {
    if (!content.isEmpty()) {
      blocks.add(new Block.Paragraph(content));
    }
  }
}
