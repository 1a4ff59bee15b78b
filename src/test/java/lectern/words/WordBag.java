package lectern.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Words or signs without their order, each as often as it occurs. */
final class WordBag {
  private final Map<String, Integer> counts = new HashMap<>();

  static WordBag of(List<String> items) {
    var bag = new WordBag();
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
  WordBag without(WordBag others) {
    var left = new WordBag();
    counts.forEach((item, count) -> {
      int more = count - others.counts.getOrDefault(item, 0);
      if (more > 0) {
        left.counts.put(item, more);
      }
    });
    return left;
  }

  /** What both have, each as often as the one that has fewer. */
  WordBag common(WordBag others) {
    return without(without(others));
  }

  /** What is left of these without all that are so. */
  WordBag withoutAll(Predicate<String> which) {
    var left = new WordBag();
    left.counts.putAll(counts);
    left.counts.keySet().removeIf(which);
    return left;
  }

  /** How many there are. */
  int size() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
