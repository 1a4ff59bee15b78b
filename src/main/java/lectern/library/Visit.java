package lectern.library;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which essays a library had when it was left, as far as is needed to tell which came later: for
 * each of them a hash of its name and one of its text. Where two hashes are equal by chance, an
 * essay that is new is not told from an old one.
 */
public final class Visit {
  private static final long LOW = 0xFFFFFFFFL;

  /** A hash of the text in the high bits, 0 where there is too little of it; of the name below. */
  private final long[] essays;

  private final int[] names;

  /** The visit of these essays, in any order. */
  Visit(long[] essays) {
    this.essays = essays.clone();
    Arrays.sort(this.essays);
    // By hand: the streams of numbers are some thirty classes that a start would load.
    names = new int[essays.length];
    for (int i = 0; i < names.length; i++) {
      names[i] = (int) essays[i];
    }
    Arrays.sort(names);
  }

  /** The end of a visit, with the {@link Fingerprint} of each essay by its id. */
  public static Visit of(Map<String, Long> fingerprints) {
    var essays = new long[fingerprints.size()];
    int size = 0;
    for (var essay : fingerprints.entrySet()) {
      long text = essay.getValue() ^ (essay.getValue() >>> 32);
      essays[size++] = (text << 32) | (name(essay.getKey()) & LOW);
    }
    return new Visit(essays);
  }

  private static int name(String id) {
    long hash = Fingerprint.hash(id);
    return (int) (hash ^ (hash >>> 32));
  }

  /**
   * The ids of the essays that came after this visit. One that has another name now, or stands in
   * another folder, is not new; a copy is.
   *
   * @param now the visit of these essays
   */
  public Set<String> addedSince(Map<String, Long> fingerprints, Visit now) {
    var missing = new HashSet<String>();
    for (var essay : fingerprints.entrySet()) {
      long text = essay.getValue() ^ (essay.getValue() >>> 32);
      if (!has(name(essay.getKey())) && !isMoved(text << 32, now)) {
        missing.add(essay.getKey());
      }
    }
    return missing;
  }

  private boolean has(int name) {
    return Arrays.binarySearch(names, name) >= 0;
  }

  /** Whether an essay with this text was there under a name that is gone. */
  private boolean isMoved(long text, Visit now) {
    int at = Arrays.binarySearch(essays, text);
    for (at = at < 0 ? -at - 1 : at; text != 0 && at < essays.length; at++) {
      if ((essays[at] & ~LOW) != text) {
        return false;
      }
      if (!now.has((int) essays[at])) {
        return true;
      }
    }
    return false;
  }

  /** A number for each essay, in their order. */
  long[] essays() {
    return essays.clone();
  }

  /** Whether the library was the same. */
  public boolean isSame(Visit other) {
    return Arrays.equals(essays, other.essays);
  }
}
