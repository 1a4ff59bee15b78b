package lectern.markdown.html;

import java.util.ArrayList;
import java.util.List;
import lectern.document.Block;
import lectern.document.Inline;

/**
 * Gathers the blocks of one place, where elements of HTML may open and close around them.
 *
 * <p>An element that is never closed ends with the place it stands in.
 */
public final class BlockBuilder {
  /** Elements inside each other; deeper ones are read as part of the last. */
  private static final int DEEPEST = 50;

  private final List<OpenElement> open = new ArrayList<>();

  public BlockBuilder() {
    open.add(new OpenElement.OpenPlace(""));
  }

  void add(Block block) {
    open.getLast().add(block);
  }

  /** Adds a paragraph, unless there is nothing in it. */
  void paragraph(List<Inline> content) {
    if (!content.isEmpty()) {
      add(new Block.Paragraph(content));
    }
  }

  /** Opens an element, unless it lies too deep. */
  void open(OpenElement holder) {
    // One place is left for the item or the words that follow.
    if (open.size() < DEEPEST) {
      open.add(holder);
    }
  }

  /** Ends the last item of the innermost list and opens the next; nothing outside a list. */
  void openItem(OpenElement.OpenItem item) {
    closeItem();
    if (open.getLast() instanceof OpenElement.OpenList list) {
      list.strayItem();
      open.add(item);
    }
  }

  /** Ends the item that is open in the innermost list. */
  void closeItem() {
    int at = open.size() - 1;
    while (at > 0
        && !(open.get(at) instanceof OpenElement.OpenList)
        && !(open.get(at) instanceof OpenElement.OpenItem)) {
      at--;
    }
    if (open.get(at) instanceof OpenElement.OpenItem) {
      closeDownTo(at);
    }
  }

  /** The innermost open element. */
  OpenElement innermost() {
    return open.getLast();
  }

  /** Ends the innermost element of this name and all inside it; nothing when none is open. */
  void close(String name) {
    for (int at = open.size() - 1; at > 0; at--) {
      if (open.get(at).name.equals(name)) {
        closeDownTo(at);
        return;
      }
    }
  }

  /** Ends the innermost of these elements, unless one that holds such elements is nearer. */
  void closeIn(String around, String... names) {
    for (int at = open.size() - 1; at > 0; at--) {
      String name = open.get(at).name;
      if (name.equals(around)) {
        return;
      }
      if (List.of(names).contains(name)) {
        closeDownTo(at);
        return;
      }
    }
  }

  /** The blocks gathered, all elements ended. */
  public List<Block> finish() {
    closeDownTo(1);
    return open.getFirst().blocks;
  }

  private void closeDownTo(int at) {
    while (open.size() > at) {
      OpenElement ended = open.removeLast();
      ended.endInto(open.getLast());
    }
  }
}
