package lectern.search;

import java.util.List;
import lectern.essay.RelatedEssay;

/** What a {@link SearchWorker} reports. */
public sealed interface SearchEvent {

  /** So many essays are read, of so many that had to be; also when a query came between. */
  record Indexed(int done, int of) implements SearchEvent {}

  /** The answer to the latest query; told again when the library has changed meanwhile. */
  record Answered(SearchAnswer answer) implements SearchEvent {}

  /** The essays that have to do with one, the closest first; told again as an answer is. */
  record Related(String id, List<RelatedEssay> essays) implements SearchEvent {
    public Related {
      essays = List.copyOf(essays);
    }
  }

  /** No more can be read for now; what is read by then is searched. The reason is one line. */
  record Stalled(String reason) implements SearchEvent {}

  /** Nothing can be searched; the reason is one line. */
  record Failed(String reason) implements SearchEvent {}
}
