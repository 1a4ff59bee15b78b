/**
 * The process ({@code App}) and the sessions in it ({@code Session}), each with one queue of
 * messages, one thread that updates and draws, and commands run beside it.
 *
 * <p>A session has one library for all its life: for another library, close it and run another on
 * the same {@code EarlyInput}, which keeps the terminal. Not here: what a key means ({@code ui}) or
 * how a thing is read or written (the packages below). Used by {@code cli}.
 */
@NullMarked
package lectern.app;

import org.jspecify.annotations.NullMarked;
