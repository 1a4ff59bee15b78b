/**
 * TeX in a text: formulas in a line and on lines of their own, commands among words, quotation
 * marks.
 *
 * <p>Not here: how a formula is rendered ({@code markdown.math}). Used by {@code markdown.grammar}
 * and by those that read its nodes.
 */
@NullMarked
package lectern.markdown.grammar.tex;

import org.jspecify.annotations.NullMarked;
