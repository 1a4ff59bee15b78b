package lectern.essay;

import java.util.ArrayList;
import java.util.List;

/**
 * Which essays the shelf shows: those with all chosen tags, none of the excluded ones, and drafts
 * only when asked for.
 */
public record ShelfFilter(List<Tag> chosen, List<Tag> excluded, boolean drafts) {

  /** All essays but drafts. */
  public static final ShelfFilter NONE = new ShelfFilter(List.of(), List.of(), false);

  public ShelfFilter {
    chosen = List.copyOf(chosen);
    excluded = List.copyOf(excluded);
  }

  /** Whether the shelf shows this essay. */
  public boolean shows(Essay essay) {
    if (essay.head().draft() && !drafts) {
      return false;
    }
    for (Tag tag : chosen) {
      if (!has(essay, tag)) {
        return false;
      }
    }
    for (Tag tag : excluded) {
      if (has(essay, tag)) {
        return false;
      }
    }
    return true;
  }

  /** Whether an essay has a tag, or one nested below it. */
  static boolean has(Essay essay, Tag tag) {
    for (Tag own : essay.head().tags()) {
      if (own.isWithin(tag)) {
        return true;
      }
    }
    return false;
  }

  /** Whether any tag is chosen or excluded. */
  public boolean filtersByTag() {
    return !chosen.isEmpty() || !excluded.isEmpty();
  }

  /** Only this tag. */
  public ShelfFilter only(Tag tag) {
    return new ShelfFilter(List.of(tag), List.of(), drafts);
  }

  /** With this tag chosen as well; or no longer, when it was. */
  public ShelfFilter toggle(Tag tag) {
    return new ShelfFilter(toggled(chosen, tag), without(excluded, tag), drafts);
  }

  /** With this tag excluded; or no longer, when it was. */
  public ShelfFilter exclude(Tag tag) {
    return new ShelfFilter(without(chosen, tag), toggled(excluded, tag), drafts);
  }

  /** Without the tag that was chosen or excluded last. */
  public ShelfFilter undo() {
    if (!excluded.isEmpty()) {
      return new ShelfFilter(chosen, excluded.subList(0, excluded.size() - 1), drafts);
    }
    return chosen.isEmpty()
        ? this
        : new ShelfFilter(chosen.subList(0, chosen.size() - 1), excluded, drafts);
  }

  /** With drafts shown or hidden. */
  public ShelfFilter withDrafts(boolean shown) {
    return new ShelfFilter(chosen, excluded, shown);
  }

  /** Whether this tag is among these, compared as tags are. */
  public static boolean holds(List<Tag> tags, Tag tag) {
    for (Tag other : tags) {
      if (other.key().equals(tag.key())) {
        return true;
      }
    }
    return false;
  }

  private static List<Tag> without(List<Tag> tags, Tag tag) {
    var rest = new ArrayList<Tag>(tags);
    rest.removeIf(other -> other.key().equals(tag.key()));
    return rest;
  }

  private static List<Tag> toggled(List<Tag> tags, Tag tag) {
    List<Tag> rest = without(tags, tag);
    if (rest.size() == tags.size()) {
      rest.add(tag);
    }
    return rest;
  }
}
