/**
 * What other programs write that Markdown has no word for, rewritten as the Markdown that lectern
 * reads: line for line, before anything parses it, and never inside code.
 *
 * <p>Each notation has a small class of its own. Only {@code lectern.markdown} calls them.
 */
@NullMarked
package lectern.markdown.foreign;

import org.jspecify.annotations.NullMarked;
