package lectern.essay;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;

/** Essays by no one, and how often one of them was looked at. */
public final class CountedEssays extends AbstractList<Essay> implements RandomAccess {
  private final List<Essay> essays = new ArrayList<>();
  private int looks;

  /** This many essays, a thousand a year. */
  public CountedEssays(int count) {
    for (int number = 0; number < count; number++) {
      essays.add(essay(number));
    }
  }

  private static Essay essay(int number) {
    var head =
        new Head(
            "Essay %d of %s".formatted(number, number % 7 == 0 ? "whales" : "lamps"),
            number % 3 == 0 ? List.of() : List.of("Author " + number % 40, "A. Penn"),
            EssayDate.of(1000 + number / 1_000, 1 + number % 12, 1 + number % 28),
            null,
            List.of(new Tag("t" + number % 50), new Tag("u/v" + number % 3)),
            number % 100 == 99,
            "",
            "About the number " + number,
            "",
            "",
            number % 5 > 0 ? List.of() : List.of(new HeadField("Series", "Part " + number / 500)),
            List.of());
    return new Essay("essay-" + number + ".md", head, number % 5_000, "", 0);
  }

  /** Every way to arrange them. */
  public static List<Arrangement> arrangements() {
    var all = new ArrayList<Arrangement>();
    for (SortOrder order : SortOrder.values()) {
      for (Grouping grouping : Grouping.values()) {
        all.add(new Arrangement(order, grouping));
      }
    }
    return all;
  }

  /** A table of them; what making it takes is not counted. */
  public EssayTable table() {
    EssayTable table = EssayTable.ofUnchanging(this);
    looks = 0;
    return table;
  }

  /** How many were looked at since this was asked before. */
  public int looks() {
    int now = looks;
    looks = 0;
    return now;
  }

  @Override
  public Essay get(int index) {
    looks++;
    return essays.get(index);
  }

  @Override
  public int size() {
    return essays.size();
  }
}
