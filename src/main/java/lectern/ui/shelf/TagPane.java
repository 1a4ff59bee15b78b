package lectern.ui.shelf;

import java.util.ArrayList;
import java.util.List;
import lectern.essay.Collation;
import lectern.essay.Essay;
import lectern.essay.Shelf;
import lectern.essay.ShelfFilter;
import lectern.essay.Tag;
import lectern.essay.TagCount;
import lectern.text.Folding;
import lectern.ui.prompt.Prompt;

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
   */
  static List<TagPaneEntry> entries(List<Essay> shown, int all, ShelfFilter filter, String narrow) {
    var tags = new ArrayList<>(Shelf.tags(shown));
    for (Tag excluded : filter.excluded()) {
      if (tags.stream().noneMatch(count -> count.tag().key().equals(excluded.key()))) {
        tags.add(new TagCount(excluded, 0));
      }
    }
    if (!filter.excluded().isEmpty()) {
      Collation collation = Collation.of(shown);
      tags.sort((a, b) -> collation.compare(a.tag().key(), b.tag().key()));
    }
    var entries = new ArrayList<TagPaneEntry>(tags.size() + 1);
    String folded = Folding.fold(narrow);
    if (folded.isEmpty()) {
      entries.add(new TagPaneEntry(ALL, all, false, false));
    }
    for (TagCount count : tags) {
      if (Folding.fold(count.tag().name()).contains(folded)) {
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
