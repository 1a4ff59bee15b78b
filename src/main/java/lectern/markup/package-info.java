/**
 * Tags, attributes and character references: the ground that front matter and Markdown share.
 *
 * <p>Not here: what a tag means to a reader, and how a page is put together. Called by {@code
 * frontmatter} and {@code markdown}; it asks commonmark-java for the names of characters.
 */
@NullMarked
package lectern.markup;

import org.jspecify.annotations.NullMarked;
