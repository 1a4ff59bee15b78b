/**
 * The machine around the program: its folders, its browser, its editor, and whether the reader sits
 * at it.
 *
 * <p>Not here: the terminal's own bytes ({@code terminal}). Called by {@code app}, {@code cli} and
 * {@code config}, never by the pure core.
 */
@NullMarked
package lectern.platform;

import org.jspecify.annotations.NullMarked;
