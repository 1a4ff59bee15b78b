/**
 * A folder becomes essays: the walk, the decoding of bytes, and the catalogue that remembers both.
 *
 * <p>Not here: what a head says ({@code frontmatter}) and how a text is set ({@code layout}). The
 * only package that walks folders of essays; called by {@code app} and {@code cli}.
 */
@NullMarked
package lectern.library;

import org.jspecify.annotations.NullMarked;
