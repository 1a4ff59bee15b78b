/**
 * Finds and reads the head of a file: every notation people write one in, and line by line what is
 * broken.
 *
 * <p>Not here: reading files ({@code library}) and parsing the text below the head ({@code
 * markdown}), of which only a first heading is looked for. Each notation with a grammar of its own
 * has a subpackage; called by {@code library} and {@code config}.
 */
@NullMarked
package lectern.frontmatter;

import org.jspecify.annotations.NullMarked;
