/**
 * Fragments of HTML become blocks and inlines.
 *
 * <p>The reader is our own and not jsoup: in Markdown, HTML comes in pieces, an element opened in
 * one block and closed in another with Markdown between, which a parser of whole pages would close
 * at once; and it would cost every essay with HTML the loading of another library.
 *
 * <p>Not here: tags with the braces of MDX. Called by the other packages of Markdown.
 */
@NullMarked
package lectern.markdown.html;

import org.jspecify.annotations.NullMarked;
