package lectern.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Words or signs without their order, each as often as it occurs. */
final class Bag {
  private final Map<String, Integer> counts = new HashMap<>();

  static Bag of(List<String> items) {
    var bag = new Bag();
    items.forEach(bag::add);
    return bag;
  }

  void add(String item) {
    counts.merge(item, 1, Integer::sum);
  }

  /** Takes one out; whether there was one. */
  boolean take(String item) {
    int left = counts.getOrDefault(item, 0) - 1;
    if (left >= 0) {
      counts.put(item, left);
    }
    return left >= 0;
  }

  /** What is left of these when those are taken out. */
  Bag without(Bag others) {
    var left = new Bag();
    counts.forEach((item, count) -> {
      int more = count - others.counts.getOrDefault(item, 0);
      if (more > 0) {
        left.counts.put(item, more);
      }
    });
    return left;
  }

  /** What both have, each as often as the one that has fewer. */
  Bag common(Bag others) {
    return without(without(others));
  }

  /** What is left of these without all that are so. */
  Bag withoutAll(Predicate<String> which) {
    var left = new Bag();
    left.counts.putAll(counts);
    left.counts.keySet().removeIf(which);
    return left;
  }

  /** How many there are. */
  int size() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
