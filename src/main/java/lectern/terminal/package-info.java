/**
 * The far side of the screen: opens and restores the tty, and is the port that the program talks
 * to.
 *
 * <p>Not here: what is drawn and what keys mean ({@code ui}). The only package, with its
 * subpackages {@code input} and {@code output}, that sees Lanterna or writes an escape sequence;
 * called by {@code app} and {@code cli}.
 */
@NullMarked
package lectern.terminal;

import org.jspecify.annotations.NullMarked;
