package lectern.ui.reader;

import java.util.ArrayList;
import java.util.List;
import lectern.document.TextAnchor;
import org.jspecify.annotations.Nullable;

/**
 * The way that was read: places to go back to, latest last, and places to go forward to again.
 *
 * @param before the place before the last jump of any kind, or null
 */
public record History(
    List<HistoryEntry> behind, List<HistoryEntry> ahead, @Nullable HistoryEntry before) {

  /** A place of an essay, or the results of a search. */
  public record HistoryEntry(String essay, TextAnchor anchor) {
    private static final HistoryEntry RESULTS = new HistoryEntry("", TextAnchor.START);

    private HistoryEntry rename(String from, String to) {
      return essay.equals(from) ? new HistoryEntry(to, anchor) : this;
    }

    /** Whether the way leads back to the results of a search of the library. */
    public boolean isResults() {
      return equals(RESULTS);
    }
  }

  /** No way yet. */
  public static final History NONE = new History(List.of(), List.of(), null);

  /** Places that are remembered; older ones are forgotten. */
  private static final int LENGTH = 100;

  public History {
    behind = List.copyOf(behind);
    ahead = List.copyOf(ahead);
  }

  /** The way after leaving this place for a new one. */
  public History push(HistoryEntry here) {
    var longer = new ArrayList<>(behind);
    if (longer.isEmpty() || !longer.getLast().equals(here)) {
      longer.add(here);
    }
    while (longer.size() > LENGTH) {
      longer.removeFirst();
    }
    return new History(longer, List.of(), here);
  }

  /** The way after choosing among the results of a search, which lie behind then. */
  public History leavingResults() {
    return new History(push(HistoryEntry.RESULTS).behind, List.of(), before);
  }

  /** The same way where an essay has another id by now. */
  History rename(String from, String to) {
    return from.equals(to)
        ? this
        : new History(
            behind.stream().map(entry -> entry.rename(from, to)).toList(),
            ahead.stream().map(entry -> entry.rename(from, to)).toList(),
            before == null ? null : before.rename(from, to));
  }

  /** The place to go back to, or null. */
  public @Nullable HistoryEntry last() {
    return behind.isEmpty() ? null : behind.getLast();
  }

  /** The place to go forward to, or null. */
  public @Nullable HistoryEntry next() {
    return ahead.isEmpty() ? null : ahead.getFirst();
  }

  /** The way after going back from here. */
  public History back(HistoryEntry here) {
    var later = new ArrayList<>(ahead);
    later.addFirst(here);
    return new History(behind.subList(0, behind.size() - 1), later, here);
  }

  /** The way after going forward from here. */
  public History forward(HistoryEntry here) {
    var longer = new ArrayList<>(behind);
    longer.add(here);
    return new History(longer, ahead.subList(1, ahead.size()), here);
  }
}
