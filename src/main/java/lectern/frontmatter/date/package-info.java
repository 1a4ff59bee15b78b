/**
 * Reads dates as people write them, in digits or in words of many languages.
 *
 * <p>Not here: days and their order ({@code essay}). Used by {@code frontmatter}.
 */
@NullMarked
package lectern.frontmatter.date;

import org.jspecify.annotations.NullMarked;
