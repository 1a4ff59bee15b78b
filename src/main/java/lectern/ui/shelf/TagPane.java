package lectern.ui.shelf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lectern.essay.ShelfFilter;
import lectern.essay.Tag;
import lectern.essay.TagCount;
import lectern.text.Folding;
import lectern.ui.prompt.Prompt;
import org.jspecify.annotations.Nullable;

/**
 * The tag pane while keys go to it.
 *
 * @param prompt the letters typed so far
 * @param selected index of the selected entry
 */
record TagPane(Prompt prompt, int selected) {

  /**
   * One line of the pane; the one without a name stands for all essays.
   *
   * @param folded whether the tags nested in it are hidden
   */
  record TagPaneEntry(Tag tag, int essays, boolean chosen, boolean excluded, boolean folded) {
    boolean isAll() {
      return tag.name().isEmpty();
    }
  }

  private static final Tag ALL = new Tag("");

  /** The pane as it opens. */
  static final TagPane OPEN = new TagPane(Prompt.EMPTY, 0);

  /**
   * The lines of the pane: all, every tag that the shown essays have, and the excluded ones, so
   * that they can be let in again.
   *
   * @param pane what narrows them, or null; while letters do, no tag is folded
   * @param folded the keys of the tags whose nested ones are hidden
   */
  static List<TagPaneEntry> entries(
      ShelfContents listing, @Nullable TagPane pane, Set<String> folded) {
    ShelfFilter filter = listing.filter();
    String letters = pane == null ? "" : Folding.fold(pane.narrow());
    var entries = new ArrayList<TagPaneEntry>(listing.tags().size() + 1);
    if (letters.isEmpty()) {
      entries.add(new TagPaneEntry(ALL, listing.untagged(), false, false, false));
    }
    for (TagCount count : listing.tags()) {
      String key = count.tag().key();
      boolean listed =
          letters.isEmpty()
              ? folded.isEmpty() || !isHidden(key, folded)
              : Folding.fold(count.tag().name()).contains(letters);
      if (listed) {
        entries.add(
            new TagPaneEntry(
                count.tag(),
                count.essays(),
                ShelfFilter.holds(filter.chosen(), count.tag()),
                ShelfFilter.holds(filter.excluded(), count.tag()),
                letters.isEmpty() && folded.contains(key)));
      }
    }
    return entries;
  }

  private static boolean isHidden(String key, Set<String> folded) {
    for (int slash = key.indexOf('/'); slash >= 0; slash = key.indexOf('/', slash + 1)) {
      if (folded.contains(key.substring(0, slash))) {
        return true;
      }
    }
    return false;
  }

  /** Whether two panes have the same lines. */
  static boolean lists(@Nullable TagPane one, @Nullable TagPane other) {
    String letters = one == null ? "" : one.narrow();
    return letters.equals(other == null ? "" : other.narrow());
  }

  /** The letters typed so far. */
  String narrow() {
    return prompt.text();
  }

  TagPane narrow(Prompt letters) {
    return new TagPane(letters, 0);
  }

  TagPane select(int entry) {
    return new TagPane(prompt, entry);
  }
}
