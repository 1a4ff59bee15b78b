/**
 * The parser and its extensions: one small class for each construct beyond CommonMark, with nodes
 * of its own.
 *
 * <p>Not here: what only shows among finished blocks ({@code markdown.idiom}), and documents.
 * Called by {@code markdown.idiom}, {@code markdown.reader} and {@code markdown.proof}.
 */
@NullMarked
package lectern.markdown.grammar;

import org.jspecify.annotations.NullMarked;
