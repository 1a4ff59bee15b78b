package lectern.essay;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the essays of a shelf are grouped by, in the words it shows. */
public enum Grouping {
  YEAR("year", "undated"),
  MONTH("month", "undated"),
  TAG("tag", "no tag"),
  AUTHOR("author", "no author"),
  SERIES("series", "no series");

  private final String words;
  private final String none;

  Grouping(String words, String none) {
    this.words = words;
    this.none = none;
  }

  /** The grouping in words. */
  public String words() {
    return words;
  }

  /** The head of the essays without one; it is the last. */
  public String none() {
    return none;
  }

  /** Whether the groups are spans of time, which only a list by date has. */
  public boolean isByTime() {
    return this == YEAR || this == MONTH;
  }

  /** The grouping of this name, or null. */
  public static @Nullable Grouping named(String name) {
    for (Grouping grouping : values()) {
      if (grouping.name().equals(name)) {
        return grouping;
      }
    }
    return null;
  }

  Grouping next() {
    return switch (this) {
      case YEAR -> MONTH;
      case MONTH -> TAG;
      case TAG -> AUTHOR;
      case AUTHOR -> SERIES;
      case SERIES -> YEAR;
    };
  }

  /** The groups that an essay is in by what it says of itself; none by time. */
  List<String> groups(Head head) {
    return switch (this) {
      case YEAR, MONTH -> List.of();
      case TAG -> names(head.tags());
      case AUTHOR -> head.authors();
      case SERIES -> head.series().isEmpty() ? List.of() : List.of(head.series());
    };
  }

  private static List<String> names(List<Tag> tags) {
    var names = new ArrayList<String>(tags.size());
    for (Tag tag : tags) {
      names.add(tag.name());
    }
    return names;
  }
}
