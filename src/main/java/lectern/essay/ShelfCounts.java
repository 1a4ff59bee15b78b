package lectern.essay;

import org.jspecify.annotations.Nullable;

/**
 * What the shelf says of all essays of a library.
 *
 * @param total essays of the library, hidden drafts aside
 * @param hidden drafts that are hidden
 * @param unread those of the total that were never opened
 * @param added those of the total that came after the last visit, and were not opened since
 * @param continued of the total the one that was begun and read last, or null
 * @param newest whether no other of the total has a later date than that
 */
public record ShelfCounts(
    int total, int hidden, int unread, int added, @Nullable Essay continued, boolean newest) {}
