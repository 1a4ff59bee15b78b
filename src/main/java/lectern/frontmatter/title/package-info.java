/**
 * Finds a title in the first heading of a text, and strips markup from what is shown on one line.
 *
 * <p>Not here: which of several titles is taken ({@code frontmatter}). Used by {@code frontmatter},
 * and by {@code library} for first sentences.
 */
@NullMarked
package lectern.frontmatter.title;

import org.jspecify.annotations.NullMarked;
