package lectern.app;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import lectern.library.Visit;
import lectern.library.VisitFile;
import org.jspecify.annotations.Nullable;

/**
 * Tells which essays came after the library was left last. On the first visit there are none. A
 * visit that ends before the folder was scanned changes nothing on the disk.
 */
final class NewEssayTracker {
  private final VisitFile file;
  private @Nullable Visit last;
  private @Nullable Visit now;
  private final Set<String> opened = new HashSet<>();

  NewEssayTracker(VisitFile file) {
    this.file = file;
  }

  /**
   * The ids of the new ones among the essays of a scan.
   *
   * @param fingerprints of all of them, by id
   */
  synchronized Set<String> among(Map<String, Long> fingerprints) {
    if (now == null) {
      last = file.load();
    }
    Visit present = Visit.of(fingerprints);
    now = present;
    Set<String> added = last == null ? new HashSet<>() : last.addedSince(fingerprints, present);
    added.removeAll(opened);
    return added;
  }

  /** That an essay is opened, and so no longer new. */
  synchronized void open(String id) {
    opened.add(id);
  }

  /** Keeps what the library has, so that the next visit finds nothing new in that. */
  synchronized void endVisit() {
    if (now != null && (last == null || !now.isSame(last))) {
      file.save(now);
    }
  }
}
