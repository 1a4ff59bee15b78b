package lectern.markdown.note;

import java.util.IdentityHashMap;
import java.util.List;
import lectern.document.Block;
import lectern.document.Block.Item;

/** The elements of HTML in a text that may be notes or hold them. */
public final class NoteElements {
  private final IdentityHashMap<Item, String> itemIds = new IdentityHashMap<>();
  private final IdentityHashMap<Block, Integer> named = new IdentityHashMap<>();
  private final IdentityHashMap<Block, Integer> sections = new IdentityHashMap<>();

  /** An item of a list with this id, which may be empty. */
  public Item item(String id, List<Block> blocks) {
    var item = new Item(blocks, null);
    if (!id.isEmpty()) {
      itemIds.put(item, id);
    }
    return item;
  }

  /** Takes down the blocks of an element with an id, if there are any. */
  public void named(List<Block> blocks) {
    if (!blocks.isEmpty()) {
      // Of elements that begin together, the inner one ends first.
      named.putIfAbsent(blocks.getFirst(), blocks.size());
    }
  }

  /** Takes down the blocks of an element that says that all in it are notes. */
  public void section(List<Block> blocks) {
    if (!blocks.isEmpty()) {
      sections.put(blocks.getFirst(), blocks.size());
    }
  }

  /** Whether HTML gives an item of a list an id. */
  boolean isNamed(Item item) {
    return itemIds.containsKey(item);
  }

  /** The id that HTML gives an item of a list, or nothing. */
  String id(Item item) {
    return itemIds.getOrDefault(item, "");
  }

  /** How many blocks an element with an id has that begins with this one; 0 when none does. */
  int namedBlocks(Block first) {
    return named.getOrDefault(first, 0);
  }

  /** How many blocks a section of notes has that begins with this one; 0 when none does. */
  int sectionBlocks(Block first) {
    return sections.getOrDefault(first, 0);
  }
}
