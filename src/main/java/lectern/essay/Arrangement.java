package lectern.essay;

/** How a shelf is sorted, and by what its essays are grouped. */
public record Arrangement(SortOrder order, Grouping grouping) {
  /** By year, newest first. */
  public static final Arrangement DEFAULT = new Arrangement(SortOrder.DATE, Grouping.YEAR);

  /** The arrangement of this {@link #name}; the default one for any other word. */
  public static Arrangement named(String name) {
    String[] names = name.split(" ", 2);
    SortOrder order = SortOrder.named(names[0]);
    Grouping grouping = names.length < 2 ? Grouping.YEAR : Grouping.named(names[1]);
    return order == null || grouping == null ? DEFAULT : new Arrangement(order, grouping);
  }

  /** A name to keep it by. */
  public String name() {
    return grouping == Grouping.YEAR ? order.name() : order.name() + " " + grouping.name();
  }

  /** Sorted in another way. */
  public Arrangement with(SortOrder other) {
    return new Arrangement(other, grouping);
  }

  /** Grouped in the next way, round and round; spans of time group only a list by date. */
  public Arrangement withNextGrouping() {
    Grouping next = grouping.next();
    boolean useless = next == Grouping.MONTH && order != SortOrder.DATE;
    return new Arrangement(order, useless ? next.next() : next);
  }

  /** Whether the groups are spans of time. */
  public boolean isByTime() {
    return order == SortOrder.DATE && grouping.isByTime();
  }

  /** Whether there are groups. */
  public boolean isGrouped() {
    return order == SortOrder.DATE || !grouping.isByTime();
  }

  /** The arrangement in words, which do not mention grouping by year. */
  public String words() {
    boolean named = isGrouped() && grouping != Grouping.YEAR;
    return named ? "by " + grouping.words() + ", " + order.words() : order.words();
  }
}
