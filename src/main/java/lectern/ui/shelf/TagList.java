package lectern.ui.shelf;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lectern.essay.Tag;
import lectern.ui.shelf.TagPane.TagPaneEntry;
import org.jspecify.annotations.Nullable;

/**
 * The tags that stand beside the list or over it.
 *
 * @param pane the tag pane while keys go to it, or null
 * @param folded the keys of the tags whose nested ones are hidden
 * @param entries the lines of the tag pane, whether or not keys go to it
 */
record TagList(@Nullable TagPane pane, Set<String> folded, List<TagPaneEntry> entries) {
  static final TagList NONE = new TagList(null, Set.of(), List.of());

  /** The same of another list. */
  TagList in(ShelfContents other) {
    return new TagList(pane, folded, TagPane.entries(other, pane, folded));
  }

  TagList with(@Nullable TagPane other, ShelfContents listing) {
    var changed = new TagList(other, folded, entries);
    return TagPane.lists(pane, other) ? changed : changed.in(listing);
  }

  /** With the tags nested in one hidden, or shown again. */
  TagList withFolded(Tag tag, boolean hidden, ShelfContents listing) {
    var keys = new HashSet<>(folded);
    if (hidden) {
      keys.add(tag.key());
    } else {
      keys.remove(tag.key());
    }
    return new TagList(pane, Set.copyOf(keys), entries).in(listing);
  }
}
