import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was measured: for each name the figures of all rounds, printed as a table of medians. */
final class Figures {
  private static final int NAME = 46;
  private static final int CELL = 10;

  private final String heading;
  private final String unit;
  private final double one;
  private final Map<String, List<Long>> rounds = new LinkedHashMap<>();

  /**
   * @param unit what a figure is printed in
   * @param one how much of what is noted makes one of that unit
   */
  Figures(String heading, String unit, double one) {
    this.heading = heading;
    this.unit = unit;
    this.one = one;
  }

  void note(String name, long figure) {
    rounds.computeIfAbsent(name, it -> new ArrayList<>()).add(figure);
  }

  boolean isEmpty() {
    return rounds.isEmpty();
  }

  /** Forgets the figures, but not the names and their order. */
  void clear() {
    rounds.values().forEach(List::clear);
  }

  /** Prints the table; with a name to compare with, how many times its median each median is. */
  void print(String compared) {
    String ratio = compared.isEmpty() ? "" : right("ratio", CELL);
    System.out.println();
    System.out.println(left(heading) + right(unit, CELL) + right("best", CELL) + ratio);
    double base = compared.isEmpty() ? 1 : median(compared);
    for (String name : rounds.keySet()) {
      String line =
          left(name) + right(number(median(name)), CELL) + right(number(best(name)), CELL);
      System.out.println(line + (compared.isEmpty() ? "" : right(ratio(name, base), CELL)));
    }
  }

  private String ratio(String name, double base) {
    return tenths(Math.round(median(name) / base * 100), 100);
  }

  private double median(String name) {
    List<Long> sorted = rounds.getOrDefault(name, List.of()).stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2.0;
  }

  private double best(String name) {
    return rounds.getOrDefault(name, List.of()).stream().mapToLong(it -> it).min().orElse(0);
  }

  private String number(double figure) {
    return figure / one < 100 && one > 1
        ? tenths(Math.round(figure / one * 10), 10)
        : Long.toString(Math.round(figure / one));
  }

  private static String tenths(long parts, int of) {
    String fraction = Long.toString(of + parts % of).substring(1);
    return parts / of + "." + fraction;
  }

  private static String left(String text) {
    return text + " ".repeat(Math.max(1, NAME - text.length()));
  }

  private static String right(String text, int width) {
    return " ".repeat(Math.max(1, width - text.length())) + text;
  }
}
