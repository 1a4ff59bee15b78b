/**
 * The loop: one queue of messages, one thread that updates and draws, and commands run beside it.
 *
 * <p>Not here: what a key means ({@code ui}) or how a thing is read or written (the packages
 * below). Used by {@code cli}.
 */
@NullMarked
package lectern.app;

import org.jspecify.annotations.NullMarked;
