/**
 * Markdown becomes a document: blocks and inlines by commonmark-java, and every way people write
 * notes.
 *
 * <p>HTML is read by a small reader of our own and not by jsoup: in Markdown it comes in pieces, an
 * element opened in one block and closed in another with Markdown between, which a parser of whole
 * pages would close at once; and it would cost every essay with HTML the loading of another
 * library.
 *
 * <p>Not here: front matter, files and widths. The only package that sees commonmark-java; its
 * nodes never leave it. Called by {@code app}, {@code cli} and {@code check}.
 */
@NullMarked
package lectern.markdown;

import org.jspecify.annotations.NullMarked;
