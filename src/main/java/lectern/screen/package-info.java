/**
 * What passes between the program and a terminal: frames of cells one way, keys and other input the
 * other.
 *
 * <p>Not here: bytes, escape sequences and devices ({@code terminal}), and what stands in a frame
 * ({@code ui}). Pure values; {@code ui}, {@code terminal}, {@code config}, {@code cli} and {@code
 * app} use them.
 */
@NullMarked
package lectern.screen;

import org.jspecify.annotations.NullMarked;
