/**
 * The shelf: the list of essays, the tag pane beside it, the filter, and the lines below.
 *
 * <p>Not here: reading an essay. Used by {@code ui} as one of its two screens.
 */
@NullMarked
package lectern.ui.shelf;

import org.jspecify.annotations.NullMarked;
