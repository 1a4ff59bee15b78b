/**
 * The reading ledger: where the reader stands in each essay, which are finished, and the bookmarks
 * set in them, saved across runs.
 *
 * <p>Not here: anything about what the essays say. Plain text lines under the state folder, written
 * by {@code app} and by nobody else.
 */
@NullMarked
package lectern.state;

import org.jspecify.annotations.NullMarked;
