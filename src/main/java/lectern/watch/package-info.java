/**
 * Reports the changes of a folder: events of the system in batches, or polling where the system
 * sends none.
 *
 * <p>Not here: what is read then ({@code library}) and what the screen makes of it ({@code ui}).
 * Called by {@code app}, after the first frame.
 */
@NullMarked
package lectern.watch;

import org.jspecify.annotations.NullMarked;
