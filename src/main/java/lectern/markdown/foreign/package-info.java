/**
 * What other programs write that Markdown has no word for, rewritten as the Markdown that lectern
 * reads: line for line, before anything parses it, and never inside code.
 *
 * <p>Not here: the tags of site generators ({@code markdown.template}) and what can only be told
 * when a text has been parsed ({@code markdown}). Each notation has a small class of its own; only
 * {@code markdown} calls them.
 */
@NullMarked
package lectern.markdown.foreign;

import org.jspecify.annotations.NullMarked;
