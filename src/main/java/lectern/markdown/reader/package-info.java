/**
 * The way from a text to a document: prepare it, parse it, and read the nodes of commonmark-java.
 *
 * <p>Not here: front matter, files and widths. Called by {@code Markdown} and {@code
 * markdown.proof}.
 */
@NullMarked
package lectern.markdown.reader;

import org.jspecify.annotations.NullMarked;
