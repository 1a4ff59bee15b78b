/**
 * Reads a head of JSON.
 *
 * <p>Not here: what a key means ({@code frontmatter}). Used by {@code frontmatter}.
 */
@NullMarked
package lectern.frontmatter.json;

import org.jspecify.annotations.NullMarked;
