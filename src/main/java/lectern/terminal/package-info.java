/**
 * The far side of the screen: ports, the decoder of keys, and the cell screen that writes a frame
 * at once.
 *
 * <p>Not here: what is drawn and what keys mean ({@code ui}). The only package that sees Lanterna
 * or writes an escape sequence; called by {@code app} and {@code cli}.
 */
@NullMarked
package lectern.terminal;

import org.jspecify.annotations.NullMarked;
