/**
 * Parsers of blocks beyond CommonMark: headings, lists, definitions, callouts and containers, and
 * the attributes above or after a block.
 *
 * <p>Not here: formulas ({@code markdown.grammar.tex}), tables ({@code markdown.grammar.table}),
 * and blocks of HTML and MDX. Used by {@code markdown.grammar} and by those that read its nodes.
 */
@NullMarked
package lectern.markdown.grammar.block;

import org.jspecify.annotations.NullMarked;
