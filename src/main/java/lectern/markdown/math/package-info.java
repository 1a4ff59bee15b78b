/**
 * Formulas of TeX become lines of Unicode.
 *
 * <p>Not here: where a formula begins and ends in a text, which the grammar knows. Called by {@code
 * markdown.grammar} and {@code markdown.reader}.
 */
@NullMarked
package lectern.markdown.math;

import org.jspecify.annotations.NullMarked;
