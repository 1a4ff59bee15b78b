/**
 * Turns a frame of cells into the fewest bytes that bring a terminal from the last frame to it.
 *
 * <p>Not here: what is drawn ({@code ui}) and who writes the bytes ({@code terminal}). The only
 * package that writes escape sequences; used by {@code terminal}, and by {@code cli} for plain
 * output.
 */
@NullMarked
package lectern.terminal.output;

import org.jspecify.annotations.NullMarked;
