/**
 * Reads a head of TOML.
 *
 * <p>Not here: what a key means ({@code frontmatter}). Used by {@code frontmatter}.
 */
@NullMarked
package lectern.frontmatter.toml;

import org.jspecify.annotations.NullMarked;
