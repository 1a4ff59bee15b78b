/**
 * A folder tells when it changes: the system's watches on it, events gathered into batches, and a
 * clock for looking where the system tells nothing.
 *
 * <p>Not here: what is read then ({@code library}) and what the screen makes of it ({@code ui}).
 * Called by {@code app}, after the first frame.
 */
@NullMarked
package lectern.watch;

import org.jspecify.annotations.NullMarked;
