package lectern.ui.shelf;

import java.util.List;
import lectern.essay.ShelfFilter;
import lectern.essay.Tag;
import lectern.screen.Input;
import lectern.ui.key.Action;
import lectern.ui.loop.Step;
import lectern.ui.prompt.Prompt;
import org.jspecify.annotations.Nullable;

/** What keys do in the tag pane: letters narrow it, the others choose. */
final class TagUpdate {
  static Step<ShelfScreen> on(
      ShelfScreen shelf, TagPane pane, @Nullable Action action, Input.Key key) {
    if (action == null || pane.prompt().takes(key)) {
      return type(shelf, pane, key);
    }
    int last = shelf.tags().entries().size() - 1;
    int rows = ShelfLayout.of(shelf.size()).listRows();
    return switch (action) {
      case DOWN -> select(shelf, pane, pane.selected() + 1, last);
      case UP -> select(shelf, pane, pane.selected() - 1, last);
      case PAGE_DOWN -> select(shelf, pane, pane.selected() + rows, last);
      case PAGE_UP -> select(shelf, pane, pane.selected() - rows, last);
      case FIRST -> select(shelf, pane, 0, last);
      case LAST -> select(shelf, pane, last, last);
      case OPEN -> Step.to(showOnly(shelf, pane));
      case ADD_TAG -> chosen(shelf, pane, true);
      case EXCLUDE_TAG -> chosen(shelf, pane, false);
      case FOLD_TAG -> pane.prompt().isEmpty() ? fold(shelf, pane) : type(shelf, pane, key);
      case UNFOLD_TAG -> unfold(shelf, pane);
      case FILTER -> filter(shelf, pane, key);
      case TAGS -> Step.to(shelf.with((TagPane) null));
      case CLOSE -> Step.to(close(shelf, pane));
      // The key map binds nothing else among the tags, or the root has done it already.
      default -> Step.to(shelf);
    };
  }

  private static Step<ShelfScreen> type(ShelfScreen shelf, TagPane pane, Input.Key key) {
    if (pane.prompt().leavesOn(key)) {
      return Step.to(shelf.with((TagPane) null));
    }
    Prompt letters = pane.prompt().afterKey(key);
    ShelfScreen narrowed = narrow(shelf, pane, letters);
    return narrowed.equals(shelf) && !letters.equals(pane.prompt())
        ? Step.say(shelf, "No tag has “" + letters.text() + "”.")
        : Step.to(narrowed);
  }

  /** Hides the tags nested in the selected one; where there are none, selects the one it is in. */
  private static Step<ShelfScreen> fold(ShelfScreen shelf, TagPane pane) {
    TagPane.TagPaneEntry entry = selectedEntry(shelf, pane);
    int next = pane.selected() + 1;
    List<TagPane.TagPaneEntry> entries = shelf.tags().entries();
    if (entry != null
        && !entry.isAll()
        && next < entries.size()
        && isBelow(entries.get(next).tag(), entry.tag())) {
      return Step.to(shelf.withFolded(entry.tag(), true));
    }
    for (int at = pane.selected() - 1; entry != null && at >= 0; at--) {
      if (isBelow(entry.tag(), entries.get(at).tag())) {
        return Step.to(shelf.with(pane.select(at)));
      }
    }
    return Step.say(shelf, "No tag is nested in this one.");
  }

  private static boolean isBelow(Tag tag, Tag other) {
    return tag.isWithin(other) && !tag.key().equals(other.key());
  }

  private static Step<ShelfScreen> unfold(ShelfScreen shelf, TagPane pane) {
    TagPane.TagPaneEntry entry = selectedEntry(shelf, pane);
    return Step.to(
        entry != null && entry.folded()
            ? shelf.withFolded(entry.tag(), false)
            : shelf.with((TagPane) null));
  }

  /**
   * The filter key {@code /} also occurs in nested tags: while the reader types, it is a letter if
   * a tag continues so.
   */
  private static Step<ShelfScreen> filter(ShelfScreen shelf, TagPane pane, Input.Key key) {
    ShelfScreen narrowed =
        pane.prompt().isEmpty() ? shelf : narrow(shelf, pane, pane.prompt().afterKey(key));
    return Step.to(
        narrowed.equals(shelf)
            ? shelf.with((TagPane) null).withPrompt(Prompt.of(shelf.query().words()), true)
            : narrowed);
  }

  private static Step<ShelfScreen> chosen(ShelfScreen shelf, TagPane pane, boolean choose) {
    ShelfScreen changed = change(shelf, pane, choose);
    if (!changed.equals(shelf)) {
      return Step.to(changed);
    }
    TagPane.TagPaneEntry entry = selectedEntry(shelf, pane);
    String words =
        entry == null || entry.isAll()
            ? "“all” is no tag: choose one to " + (choose ? "add." : "leave out.")
            : "Every essay here has this tag.";
    return Step.say(shelf, words);
  }

  /** Narrowed by other letters, where a tag has them. */
  static ShelfScreen narrow(ShelfScreen shelf, TagPane pane, Prompt letters) {
    if (letters.equals(pane.prompt())) {
      return shelf;
    }
    ShelfScreen narrowed = shelf.with(pane.narrow(letters));
    // While essays are still coming, a tag that begins so may come with them.
    boolean possible = !shelf.complete() || !narrowed.tags().entries().isEmpty();
    return letters.isEmpty() || possible ? narrowed : shelf;
  }

  private static Step<ShelfScreen> select(ShelfScreen shelf, TagPane pane, int entry, int last) {
    return Step.to(shelf.with(pane.select(Math.clamp(entry, 0, Math.max(0, last)))));
  }

  private static TagPane.@Nullable TagPaneEntry selectedEntry(ShelfScreen shelf, TagPane pane) {
    List<TagPane.TagPaneEntry> entries = shelf.tags().entries();
    return pane.selected() < entries.size() ? entries.get(pane.selected()) : null;
  }

  /** Shows only the selected tag, and gives the keys back to the list. */
  static ShelfScreen showOnly(ShelfScreen shelf, TagPane pane) {
    TagPane.TagPaneEntry entry = selectedEntry(shelf, pane);
    if (entry == null) {
      return shelf;
    }
    ShelfFilter filter =
        entry.isAll()
            ? ShelfFilter.NONE.withDrafts(shelf.filter().drafts())
            : shelf.filter().only(entry.tag());
    return shelf.withFilter(filter).with((TagPane) null).select(0);
  }

  /** Adds or excludes the selected tag; the pane stays open on it. */
  private static ShelfScreen change(ShelfScreen shelf, TagPane pane, boolean choose) {
    TagPane.TagPaneEntry entry = selectedEntry(shelf, pane);
    if (entry == null || entry.isAll()) {
      return shelf;
    }
    ShelfFilter filter = shelf.filter();
    ShelfFilter next = choose ? filter.toggle(entry.tag()) : filter.exclude(entry.tag());
    ShelfScreen changed = shelf.withFilter(next);
    if (changed.shown().isEmpty() && !next.excluded().equals(filter.excluded())) {
      return shelf; // Leaving out what every shown essay has would empty the shelf.
    }
    List<TagPane.TagPaneEntry> entries = changed.tags().entries();
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i).tag().key().equals(entry.tag().key())) {
        return changed.with(pane.select(i));
      }
    }
    return changed.with(pane.select(0));
  }

  /** One step back: the letters, then the tags from the last one on, then the pane. */
  private static ShelfScreen close(ShelfScreen shelf, TagPane pane) {
    if (!pane.narrow().isEmpty()) {
      return shelf.with(pane.narrow(Prompt.EMPTY));
    }
    ShelfScreen less = shelf.withFilter(shelf.filter().undo());
    return less.with(less.filter().filtersByTag() ? TagPane.OPEN : null);
  }
}
