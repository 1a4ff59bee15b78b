package lectern.essay;

import java.util.HashSet;
import java.util.Set;

/**
 * Which essays of a library may have changed.
 *
 * @param all whether any may have, so that the folder has to be scanned
 * @param ids those that are known to have, by their ids; none of them needs to exist
 */
public record EssayChanges(boolean all, Set<String> ids) {
  /** No change. */
  public static final EssayChanges NONE = new EssayChanges(false, Set.of());

  /** Anything may have changed. */
  public static final EssayChanges ALL = new EssayChanges(true, Set.of());

  public EssayChanges {
    ids = Set.copyOf(ids);
  }

  /** Changes of these essays. */
  public static EssayChanges of(Set<String> ids) {
    return new EssayChanges(false, ids);
  }

  /** Whether nothing changed. */
  public boolean isNone() {
    return !all && ids.isEmpty();
  }

  /** Whether an essay may have changed. */
  public boolean concern(String id) {
    return all || ids.contains(id);
  }

  /** These changes and others. */
  public EssayChanges merge(EssayChanges more) {
    if (more.isNone()) {
      return this;
    }
    var both = new HashSet<>(ids);
    both.addAll(more.ids);
    return new EssayChanges(all || more.all, both);
  }
}
