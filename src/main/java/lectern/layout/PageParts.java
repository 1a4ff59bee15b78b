package lectern.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lectern.document.Block;
import lectern.document.Block.Table;
import lectern.document.Document;
import lectern.document.PlainText;
import lectern.layout.table.TableCellGroup;
import lectern.text.BinarySearch;
import org.jspecify.annotations.Nullable;

/**
 * The parts in which a page is laid out: the title block, then every block. A table of hundreds of
 * columns has several parts, so that a screen of it costs no more than a screen of text.
 */
final class PageParts {
  private final PlainText plain;

  /** The part that each block begins with, and at the end how many parts there are. */
  private final int[] first;

  /** The groups of the blocks that have several. */
  private final Map<Integer, List<TableCellGroup>> groups = new HashMap<>();

  /** The parts of a text set to so many cells. */
  PageParts(Document document, int measure) {
    this.plain = document.plainText();
    List<Block> blocks = document.blocks();
    this.first = new int[blocks.size() + 1];
    int count = 1;
    for (int i = 0; i < blocks.size(); i++) {
      first[i] = count;
      count++;
      if (blocks.get(i) instanceof Table table && TableCellGroup.has(table, measure)) {
        var cells = new ArrayList<>(TableCellGroup.of(table, document, plain.blockStart(i)));
        groups.put(i, cells);
        count += cells.size() - 1;
      }
    }
    first[blocks.size()] = count;
  }

  /** How many there are. */
  int count() {
    return first[first.length - 1];
  }

  /** The part that a block begins with. */
  int firstPart(int block) {
    return first[block];
  }

  /** The block that a part below the title belongs to. */
  int block(int part) {
    if (groups.isEmpty()) {
      return part - 1;
    }
    int found = Arrays.binarySearch(first, part);
    return found < 0 ? -found - 2 : found;
  }

  /** The group of a table that a part is, or null for the title and for a whole block. */
  @Nullable TableCellGroup group(int part) {
    if (part == 0 || groups.isEmpty()) {
      return null;
    }
    int block = block(part);
    List<TableCellGroup> cells = groups.get(block);
    return cells == null ? null : cells.get(part - first[block]);
  }

  /** The offset at which a part begins. */
  int start(int part) {
    if (part == 0) {
      return 0;
    }
    TableCellGroup group = group(part);
    return group == null ? plain.blockStart(block(part)) : group.offset();
  }

  /** The part that has the words at this offset. */
  int partAt(int offset) {
    int block = plain.blockAt(offset);
    if (block >= first.length - 1) {
      return count();
    }
    return BinarySearch.last(first[block], first[block + 1] - 1, middle -> start(middle) <= offset);
  }
}
