/**
 * The program as a value: a model, the messages that change it, the commands it asks for, and its
 * frames.
 *
 * <p>Not here: files, clocks, threads and terminals; what must be done is asked for by a {@code
 * Cmd} and reported by a {@code Msg}. Called by {@code app}.
 */
@NullMarked
package lectern.ui;

import org.jspecify.annotations.NullMarked;
