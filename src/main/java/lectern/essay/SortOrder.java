package lectern.essay;

import org.jspecify.annotations.Nullable;

/** How the shelf is sorted, in the words it shows. */
public enum SortOrder {
  DATE("newest first"),
  TITLE("by title"),
  LENGTH("shortest first"),
  LAST_READ("last read first");

  private final String words;

  SortOrder(String words) {
    this.words = words;
  }

  /** The order in words. */
  public String words() {
    return words;
  }

  /** The order of this name, or null. */
  public static @Nullable SortOrder named(String name) {
    for (SortOrder order : values()) {
      if (order.name().equals(name)) {
        return order;
      }
    }
    return null;
  }

  /** The order after this one, round and round. */
  public SortOrder next() {
    return switch (this) {
      case DATE -> TITLE;
      case TITLE -> LENGTH;
      case LENGTH -> LAST_READ;
      case LAST_READ -> DATE;
    };
  }
}
