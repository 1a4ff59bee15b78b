package lectern.search;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import lectern.file.TimeLimit;
import org.jspecify.annotations.Nullable;

/**
 * Where in a library a disk does not answer, such as that of a folder that is mounted in it: the
 * essays elsewhere are read all the same.
 */
final class StalledFolders {
  /** Places of which it is said that the disk of the whole library does not answer. */
  private static final int MOST = 3;

  /** How long an essay may take to be read, before its disk counts as one that does not answer. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  /** The same once one was given up: a disk has woken up by then. */
  private static final Duration AWAKE = Duration.ofSeconds(2);

  /** Essays, and folders that end with a slash; each is asked again once it answers. */
  private final Map<String, TimeLimit> places = new LinkedHashMap<>();

  private TimeLimit elsewhere;
  private final Supplier<TimeLimit> next;

  /** That of the whole library, while its disk does not answer. */
  private @Nullable TimeLimit whole;

  /** Those of the last round, in order. */
  private final Set<String> stalled = new LinkedHashSet<>();

  StalledFolders() {
    this(new TimeLimit(PATIENCE), () -> new TimeLimit(AWAKE));
  }

  /**
   * @param limit of an essay that is read
   * @param next the same of the others, after each that was given up
   */
  StalledFolders(TimeLimit limit, Supplier<TimeLimit> next) {
    this.elsewhere = limit;
    this.next = next;
  }

  /** Begins another round. */
  void clear() {
    stalled.clear();
  }

  /**
   * Reads an essay.
   *
   * @throws IOException if its disk does not answer
   */
  <T extends @Nullable Object> T read(String id, Callable<T> work) throws IOException {
    TimeLimit all = whole;
    String place = all == null ? place(id) : "";
    TimeLimit known = all != null ? all : place == null ? null : places.get(place);
    try {
      T read = (known == null ? elsewhere : known).call(work);
      whole = null;
      return read;
    } catch (IOException noAnswer) {
      String stands = place == null ? add(id) : place;
      stalled.add(stands);
      if (stalled.size() == MOST) {
        whole = places.get(stands);
      }
      throw noAnswer;
    }
  }

  private @Nullable String place(String id) {
    for (String place : places.keySet()) {
      if (place.endsWith("/") ? id.startsWith(place) : id.equals(place)) {
        return place;
      }
    }
    return null;
  }

  /** Adds an essay, or the folder that it has in common with another place. */
  private String add(String id) {
    String added = id;
    for (String place : List.copyOf(places.keySet())) {
      String common = common(place, added);
      if (!common.isEmpty()) {
        places.remove(place);
        stalled.remove(place);
        added = common;
      }
    }
    places.put(added, elsewhere);
    elsewhere = next.get();
    return added;
  }

  /** The folder that two places are in, ending with a slash; empty at the top of the library. */
  private static String common(String one, String other) {
    int same = 0;
    while (same < Math.min(one.length(), other.length())
        && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    return one.substring(0, one.lastIndexOf('/', same - 1) + 1);
  }

  /** Whether so much does not answer that the rest is not tried. */
  boolean isAll() {
    return whole != null && !stalled.isEmpty();
  }

  /** What could not be read in this round, in half a sentence; empty where all could. */
  String reason() {
    if (stalled.isEmpty()) {
      return "";
    }
    return (isAll()
            ? "the essays cannot be read: "
            : "the search goes without " + String.join(" and ", stalled) + ": ")
        + TimeLimit.NO_ANSWER;
  }
}
