/**
 * Turns a document into a manual page of the system, in the language of {@code man(7)}.
 *
 * <p>Not here: which texts these are, and where they go. Called when the packages are made.
 */
@NullMarked
package lectern.man;

import org.jspecify.annotations.NullMarked;
