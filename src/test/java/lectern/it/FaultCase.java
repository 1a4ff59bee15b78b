package lectern.it;

import java.util.List;
import lectern.it.FaultTable.Outcome;

/**
 * Something that may happen to a reader.
 *
 * @param name how the manual calls it
 * @param ways in which it may happen, all with one outcome
 */
record FaultCase(String name, List<Way> ways) {

  /** Has it happen, and tells what came of it. */
  interface Way {
    Outcome happen(FaultScenario desk) throws Exception;
  }

  static FaultCase of(String name, Way... ways) {
    return new FaultCase(name, List.of(ways));
  }

  @Override
  public String toString() {
    return name;
  }
}
