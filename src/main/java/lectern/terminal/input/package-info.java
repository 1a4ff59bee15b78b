/**
 * Turns the bytes of a terminal into keys, pastes, mouse events and replies.
 *
 * <p>Not here: what keys mean ({@code ui}). Used by {@code terminal}, which owns the tty.
 */
@NullMarked
package lectern.terminal.input;

import org.jspecify.annotations.NullMarked;
