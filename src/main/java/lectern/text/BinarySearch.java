package lectern.text;

import java.util.function.IntPredicate;

/** Binary search over whole numbers. */
public final class BinarySearch {
  private BinarySearch() {}

  /**
   * The last number from {@code low} to {@code high} for which a condition holds; it must hold up
   * to some number and for none after it. It is taken to hold for {@code low} and not tested there.
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
