package lectern.text;

import java.util.function.IntPredicate;

/** Finding a place among many in a few steps. */
public final class BinarySearch {
  private BinarySearch() {}

  /**
   * The last number from {@code low} to {@code high} of which something holds that holds of all
   * numbers up to some one; {@code low} itself is not asked, and taken where it holds of none.
   */
  public static int last(int low, int high, IntPredicate holds) {
    int last = low;
    int end = high;
    while (last < end) {
      int middle = (last + end + 1) >>> 1;
      if (holds.test(middle)) {
        last = middle;
      } else {
        end = middle - 1;
      }
    }
    return last;
  }
}
