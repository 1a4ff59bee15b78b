package lectern.markdown;

import java.util.ArrayList;
import java.util.List;
import lectern.document.Block;
import lectern.document.Block.Item;
import lectern.document.Inline;

/**
 * Gathers the blocks of one place, where quotes and lists of HTML may open and close around them.
 *
 * <p>An element that is never closed ends with the place it stands in.
 */
final class BlockBuilder {
  /** Quotes and lists inside each other; deeper ones are read as part of the last. */
  private static final int DEEPEST = 50;

  /**
   * What has not ended: the place itself, a quote, a list numbered from {@code start}, an entry.
   */
  private record Open(String name, int start, List<Block> blocks, List<Item> items) {
    boolean isList() {
      return name.equals("ul") || name.equals("ol");
    }
  }

  private final List<Open> open = new ArrayList<>();

  BlockBuilder() {
    push("", 0);
  }

  void add(Block block) {
    open.getLast().blocks.add(block);
  }

  /** Adds a paragraph, unless there is nothing in it. */
  void paragraph(List<Inline> content) {
    if (!content.isEmpty()) {
      add(new Block.Paragraph(content));
    }
  }

  void openQuote() {
    if (open.size() <= DEEPEST) {
      push("blockquote", 0);
    }
  }

  /** Opens a list: {@code ol}, numbered from {@code start}, or {@code ul}. */
  void openList(String name, int start) {
    // One place is left for the entry that follows.
    if (open.size() < DEEPEST) {
      push(name, start);
    }
  }

  /** Ends the last entry of the innermost list and opens the next; nothing outside a list. */
  void openItem() {
    closeItem();
    if (open.getLast().isList()) {
      strayItem();
      push("li", 0);
    }
  }

  /** Ends the entry that is open in the innermost list. */
  void closeItem() {
    int at = open.size() - 1;
    while (at > 0 && !open.get(at).isList() && !open.get(at).name.equals("li")) {
      at--;
    }
    if (open.get(at).name.equals("li")) {
      closeDownTo(at);
    }
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

  /** The blocks gathered, all elements ended. */
  List<Block> done() {
    closeDownTo(1);
    return open.getFirst().blocks;
  }

  private void push(String name, int start) {
    open.add(new Open(name, start, new ArrayList<>(), new ArrayList<>()));
  }

  private void closeDownTo(int at) {
    while (open.size() > at) {
      closeLast();
    }
  }

  private void closeLast() {
    if (open.getLast().isList()) {
      strayItem();
    }
    Open ended = open.removeLast();
    if (ended.isList()) {
      if (!ended.items.isEmpty()) {
        add(
            new Block.ListBlock(
                ended.name.equals("ol"), ended.start, isTight(ended.items), ended.items));
      }
    } else if (ended.name.equals("li")) {
      open.getLast().items.add(new Item(ended.blocks, null));
    } else if (!ended.blocks.isEmpty()) {
      add(new Block.Quote(ended.blocks));
    }
  }

  private static boolean isTight(List<Item> items) {
    return items.stream()
        .allMatch(
            item -> item.blocks().stream().filter(Block.Paragraph.class::isInstance).count() < 2);
  }

  /** Makes what stands between the entries of a list an entry, so that it keeps its place. */
  private void strayItem() {
    Open list = open.getLast();
    if (!list.blocks.isEmpty()) {
      list.items.add(new Item(list.blocks, null));
      list.blocks.clear();
    }
  }
}
