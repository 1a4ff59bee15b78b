package lectern.ui.shelf;

import java.util.ArrayList;
import java.util.List;
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

  /** One line of the pane; the one without a name stands for all essays. */
  record TagPaneEntry(Tag tag, int essays, boolean chosen, boolean excluded) {
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
   * @param pane what narrows them, or null
   */
  static List<TagPaneEntry> entries(ShelfContents contents, @Nullable TagPane pane) {
    ShelfFilter filter = contents.filter();
    String folded = pane == null ? "" : Folding.fold(pane.narrow());
    var entries = new ArrayList<TagPaneEntry>(contents.tags().size() + 1);
    if (folded.isEmpty()) {
      entries.add(new TagPaneEntry(ALL, contents.untagged(), false, false));
    }
    for (TagCount count : contents.tags()) {
      if (folded.isEmpty() || Folding.fold(count.tag().name()).contains(folded)) {
        entries.add(
            new TagPaneEntry(
                count.tag(),
                count.essays(),
                ShelfFilter.holds(filter.chosen(), count.tag()),
                ShelfFilter.holds(filter.excluded(), count.tag())));
      }
    }
    return entries;
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

  TagPane narrowed(Prompt letters) {
    return new TagPane(letters, 0);
  }

  TagPane selecting(int entry) {
    return new TagPane(prompt, entry);
  }
}
