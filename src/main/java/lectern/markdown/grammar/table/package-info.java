/**
 * Tables of cells between bars, as GFM and kramdown write them.
 *
 * <p>Not here: tables that are drawn with other characters ({@code markdown.foreign}), and how
 * tables are laid out. Used by {@code markdown.grammar} and {@code markdown.proof}.
 */
@NullMarked
package lectern.markdown.grammar.table;

import org.jspecify.annotations.NullMarked;
