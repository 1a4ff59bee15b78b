package lectern.frontmatter;

import org.jspecify.annotations.Nullable;

/** The best answer so far: of the lowest rank, and of equal ones the last. */
final class RankedValue<T> {
  private @Nullable T answer;
  private int rank = Integer.MAX_VALUE;

  /** Takes an answer if there is one and it is as good as what is known. */
  void offer(int itsRank, @Nullable T other) {
    if (other != null && itsRank <= rank) {
      answer = other;
      rank = itsRank;
    }
  }

  T or(T otherwise) {
    return answer == null ? otherwise : answer;
  }

  @Nullable T orNull() {
    return answer;
  }
}
