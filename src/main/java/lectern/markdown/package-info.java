/**
 * Markdown becomes a document: blocks and inlines by commonmark-java, and every way people write
 * notes.
 *
 * <p>Not here: front matter, files and widths. The only package that sees commonmark-java; its
 * nodes never leave it.
 */
@NullMarked
package lectern.markdown;

import org.jspecify.annotations.NullMarked;
