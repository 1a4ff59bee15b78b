/**
 * Markdown becomes a document: {@code Markdown}, and what its callers hand in and get back.
 *
 * <p>Not here: front matter, files and widths. Together with its subpackages, the only one that
 * sees commonmark-java's nodes; called by {@code app}, {@code cli}, {@code check} and {@code
 * search}.
 */
@NullMarked
package lectern.markdown;

import org.jspecify.annotations.NullMarked;
